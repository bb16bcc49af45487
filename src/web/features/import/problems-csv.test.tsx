import { setupI18n } from '@lingui/core';
import { describe, expect, it } from 'vitest';
import { problemsCsv } from './problems-csv.ts';
import type { ImportProblem } from './problem-sentences.ts';

const headings = { row: 'Row', column: 'Column', value: 'Cell', severity: 'Kind', reason: 'Why', mend: 'What to do' };
const problem: ImportProblem = {
  row: 9,
  column: 'Title',
  value: '=1+1 "x"',
  code: 'title-missing',
  severity: 'error',
  leavesOut: true,
  facts: {},
  fix: 'fill-cell',
  sentence: '',
  mend: '',
};
const inLanguage = (locale: string) =>
  problemsCsv([problem], headings, setupI18n({ locale, messages: { [locale]: {} } }));

describe('problems as CSV', () => {
  it('are marked, quoted, and cannot run as a formula', () => {
    expect(inLanguage('en')).toBe(
      '\ufeff"Row","Column","Cell","Kind","Why","What to do"\r\n"9","Title","\'=1+1 ""x""","Stays out","The title is missing.","Fill the cell and upload the file again."',
    );
  });

  it('are separated by a semicolon where decimals have a comma', () => {
    expect(inLanguage('pt-BR').split('\r\n')[0]).toBe('\ufeff"Row";"Column";"Cell";"Kind";"Why";"What to do"');
  });
});
