/**
 * What would not come in, and why: one reason per cell, as a code with facts; sentences are made elsewhere.
 */

export type Facts = Record<string, string | number | boolean | string[] | number[] | null>;

export const PROBLEM_CODES = [
  'title-missing', 'kind-missing', 'kind-unknown', 'kind-wrong-case', 'required-missing',
  'numbering-missing', 'numbering-invalid', 'numbering-duplicate', 'numbering-lost-zero', 'row-id-duplicate',
  'parent-missing', 'parent-ambiguous', 'parent-is-itself', 'parent-circular', 'parent-left-out', 'parent-several', 'parent-is-key-result',
  'level-skipped', 'no-objective-above',
  'status-unknown', 'confidence-unknown', 'ambition-unknown',
  'cycle-unknown', 'cycle-without-year', 'cycle-missing', 'cycle-not-found', 'cycle-closed',
  'owner-unknown', 'owner-ambiguous', 'owner-several', 'owner-missing', 'owner-invalid-email', 'team-unknown', 'team-several',
  'day-impossible', 'day-not-a-date', 'day-order-uncertain', 'end-before-start',
  'number-invalid', 'number-ambiguous', 'number-too-large', 'share-scale-uncertain', 'cell-has-error', 'formula-without-result',
  'start-equals-target', 'read-as-keep-constant', 'baseline-missing', 'target-missing', 'no-measure', 'progress-differs', 'current-from-progress', 'objective-value-ignored',
  'weight-out-of-range', 'weights-do-not-sum', 'title-too-long', 'text-too-long', 'row-is-total', 'row-is-average', 'row-is-header',
  'duplicate-row', 'too-many-key-results', 'check-ins-not-imported', 'sheet-without-rows', 'mapping-incomplete',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export const FIX_CODES = [
  'correct-cell', 'fill-cell', 'format-as-text', 'answer-question', 'choose-column', 'choose-hierarchy', 'choose-default', 'invite-or-create',
  'correct-parent', 'split-row', 'nothing-needed', 'look-at-it', 'import-later',
] as const;
export type FixCode = (typeof FIX_CODES)[number];

/**
 * One reason for one cell. `error`: the row does not come in. `question`: a decision of the person settles it.
 * `warning`: it comes in, and they should know. Text is made from code and facts, in the reader's language.
 */
export type Problem = {
  /** As a spreadsheet counts; null when it concerns the whole sheet. */
  row: number | null;
  /** The header as written; null when it concerns the whole row. */
  column: string | null;
  value: string | null;
  code: ProblemCode;
  severity: 'error' | 'question' | 'warning';
  /** The row stays out because of this. Always so for an error, sometimes for a question, never for a warning. */
  leavesOut: boolean;
  facts: Facts;
  fix: FixCode;
};

/** Rows that ask the same thing, gathered: one answer in the settings settles them all. */
export type ImportQuestion = {
  code: 'decimal-sign' | 'date-order' | 'share-scale' | 'status-word' | 'cycle' | 'objective-title';
  /** Index of the column, null when the answer counts for the file. */
  column: number | null;
  header: string | null;
  /** The word or number that is unclear; one example of several. */
  value: string | null;
  choices: string[];
  suggestion: string | null;
  evidence: Facts;
  rows: number[];
  /** Rows stay out until it is answered. */
  leavesOut: boolean;
};
