import type { I18n } from '@lingui/core';
import { fixSentence, problemSentence, type ImportProblem } from './problem-sentences.ts';
import { severityWord } from './severity-words.ts';

export type CsvHeadings = Record<'row' | 'column' | 'value' | 'severity' | 'reason' | 'mend', string>;

/** The mark by which spreadsheet programs know UTF-8. */
const MARK = '\ufeff';

/**
 * The problems as a CSV file in the reader's language. Cells that a spreadsheet would run as a formula are kept from it
 * by an apostrophe. Separated by what the language expects: a semicolon where decimals have a comma.
 */
export function problemsCsv(problems: readonly ImportProblem[], headings: CsvHeadings, i18n: I18n): string {
  const separator = new Intl.NumberFormat(i18n.locale).format(1.5).includes(',') ? ';' : ',';
  const lines = problems.map((problem) => [
    problem.row === null ? '' : String(problem.row),
    problem.column ?? '',
    problem.value ?? '',
    severityWord(problem.severity, i18n),
    problemSentence(problem, i18n),
    fixSentence(problem, i18n),
  ]);
  const { row, column, value, severity, reason, mend } = headings;
  return (
    MARK +
    [[row, column, value, severity, reason, mend], ...lines]
      .map((cells) => cells.map(quoted).join(separator))
      .join('\r\n')
  );
}

function quoted(cell: string): string {
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return `"${harmless.replaceAll('"', '""')}"`;
}
