import type { Reading, TextKind } from './reading.ts';
import type { Token } from './tokens.ts';
import type { Language } from './words/word-list.ts';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** `det`: decided by text and fields. `lex`: needs a word list. `ctx`: needs other records. */
export const RULE_KINDS = ['det', 'lex', 'ctx'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** The five early defects of a young practice, and the rest. */
export const DEFECTS = ['complex-objective', 'task-as-key-result', 'intricate-measure', 'unrealistic-target', 'timid-target', 'other'] as const;
export type Defect = (typeof DEFECTS)[number];

/** The very words that caused a finding: `start` and `end` are places in the text. */
export type Evidence = { readonly start: number; readonly end: number; readonly words: string };

/** What a rule says, in one language. */
export type RuleWords = { readonly title: string; readonly why: string; readonly bad: string; readonly good: string };

/** What a rule saw. `code` says which of its reasons; a severity of its own where this case is milder than the rule. */
export type Hit = { readonly code: string; readonly evidence: readonly Evidence[]; readonly severity?: Severity };

export type Rule = {
  readonly id: string;
  readonly appliesTo: TextKind;
  readonly severity: Severity;
  readonly kind: RuleKind;
  /** Without words for the language the rule does not run and is reported silent. */
  readonly needsWords: boolean;
  readonly defect: Defect;
  readonly source: string;
  readonly words: Readonly<Record<Language, RuleWords>>;
  readonly check: (reading: Reading) => Hit | null;
};

/** One finding, ready to be shown: it advises and names its reason. */
export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly kind: RuleKind;
  readonly defect: Defect;
  readonly code: string;
  readonly evidence: readonly Evidence[];
  readonly message: string;
  readonly why: string;
  readonly example: string;
  readonly source: string;
};

/** The part of the text from one token to another. */
export function evidenceOf(reading: Reading, first: number, last: number = first): Evidence {
  const start = reading.tokens[first]?.start ?? 0;
  const end = reading.tokens[Math.min(last, reading.tokens.length - 1)]?.end ?? 0;
  return { start, end, words: reading.text.slice(start, end) };
}

/** Evidence for tokens that were found one by one. */
export function evidenceOfTokens(tokens: readonly Token[]): Evidence[] {
  return tokens.map((token) => ({ start: token.start, end: token.end, words: token.text }));
}

/** The whole text as evidence, without the blanks around it. */
export function wholeText(reading: Reading): Evidence {
  return evidenceOf(reading, 0, reading.tokens.length - 1);
}
