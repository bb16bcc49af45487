import { setupI18n } from '@lingui/core';
import { describe, expect, it } from 'vitest';
import { FIX_CODES, PROBLEM_CODES } from '#domain/import/problem.ts';
import { fixSentence, problemSentence } from './problem-sentences.ts';

const english = setupI18n({ locale: 'en', messages: { en: {} } });
const sentence = (code: string, value: string | null, facts: Record<string, unknown> = {}) =>
  problemSentence({ code, value, facts, sentence: 'from the server' }, english);

describe('sentences of import problems', () => {
  it.each([
    ['parent-missing', '3.1.1', { parent: '3.1' }, 'Its parent “3.1” is not in the file.'],
    ['parent-left-out', 'x', { parentRow: 9 }, 'The objective above it, in row 9, does not come.'],
    ['parent-left-out', 'x', { parentRow: 0 }, 'The objective above it does not come.'],
    ['number-ambiguous', '26.500', { asPoint: '26.5', asComma: '26500' }, '“26.500” can be 26.5 or 26,500.'],
    [
      'number-ambiguous',
      '99,1',
      { asPoint: '', asComma: '99.1' },
      '“99,1” is 99.1 only if this file writes decimals in another way than the rest of it suggests.',
    ],
    ['number-invalid', 'n/a', { readAsUnknown: true }, '“n/a” is not a number; it is taken as unknown.'],
    [
      'cell-has-error',
      '#DIV/0!',
      { startEqualsTarget: true, value: '5' },
      '#DIV/0!: start equals target (5), so there is no way between them.',
    ],
    [
      'end-before-start',
      'x',
      { starts: '2026-09-30', ends: '2026-07-01' },
      'It ends on Jul 1, 2026, before it starts on Sep 30, 2026.',
    ],
    ['parent-circular', null, { rows: [2, 3] }, 'The parents go in a circle: rows 2, 3.'],
    ['day-impossible', '31/09/2026', { lastDate: 30 }, '“31/09/2026” does not exist: that month ends on day 30.'],
  ])('%s of %o', (code, value, facts, expected) => expect(sentence(code, value, facts)).toBe(expected));

  it('every code has words of its own, and one that is newer is told by the server', () => {
    for (const code of PROBLEM_CODES) expect(sentence(code, 'x')).not.toBe('from the server');
    for (const fix of FIX_CODES)
      expect(fixSentence({ fix, mend: 'from the server' }, english)).not.toBe('from the server');
    expect(sentence('not-yet-known', 'x')).toBe('from the server');
  });
});
