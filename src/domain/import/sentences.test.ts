import { describe, expect, it } from 'vitest';
import { FIX_CODES, PROBLEM_CODES, type Problem } from './problem.ts';
import { PROBLEM_RULES } from './plan/problem-rules.ts';
import { fixSentence, problemSentence } from './sentences.ts';

const problem = (given: Partial<Problem>): Problem => ({ row: 9, column: 'Order', value: null, code: 'parent-missing', severity: 'error', leavesOut: true, facts: {}, fix: 'correct-cell', ...given });

describe('sentences', () => {
  it.each<[Partial<Problem>, string]>([
    [{ facts: { parent: '3.1' } }, 'Row 9, Order: Its parent “3.1” is not in the file.'],
    [{ code: 'kind-wrong-case', column: 'Type', value: 'key result', facts: { expected: 'Key result' } }, 'Row 9, Type: “key result” must be written “Key result”: this format tells capital from small letters.'],
    [{ code: 'day-impossible', column: 'Start', value: '31/09/2025', facts: { date: 31, month: 9, lastDate: 30 } }, 'Row 9, Start: “31/09/2025” does not exist: that month ends on the 30th.'],
    [{ code: 'day-impossible', column: 'Start', value: '32/01/2025', facts: { lastDate: 31 } }, 'Row 9, Start: “32/01/2025” does not exist: that month ends on the 31st.'],
    [{ code: 'number-ambiguous', column: 'Start', value: '26.000', facts: { asPoint: '26', asComma: '26000' } }, 'Row 9, Start: “26.000” can be 26 or 26000.'],
    [{ code: 'check-ins-not-imported', row: null, column: null, facts: { sheet: 'Check-ins', rows: 24 } }, 'The sheet “Check-ins” holds 24 check-ins; their history is not imported yet.'],
    [{ code: 'parent-circular', facts: { rows: [2, 3] } }, 'Row 9, Order: The parents go in a circle: rows 2, 3.'],
  ])('%o', (given, sentence) => {
    expect(problemSentence(problem(given))).toBe(sentence);
  });

  it('every code has a sentence that ends, even without facts', () => {
    for (const code of PROBLEM_CODES) expect(problemSentence(problem({ code, value: 'x' }))).toMatch(/^Row 9, Order: .*[.”]$/);
    for (const fix of FIX_CODES) expect(fixSentence({ fix })).toMatch(/\.$/);
  });

  it('an error always keeps the row out, a warning never', () => {
    for (const rule of Object.values(PROBLEM_RULES)) {
      if (rule.severity !== 'question') expect(rule.leavesOut).toBe(rule.severity === 'error');
    }
  });
});
