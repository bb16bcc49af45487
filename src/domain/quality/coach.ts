import { SEVERITIES, type Finding, type Hit, type Rule, type Severity } from './finding.ts';
import type { LanguageRead } from './language.ts';
import { readText, type QualityFields, type Reading, type TextKind } from './reading.ts';
import { TEXT_RULES } from './rules.ts';
import { LONGEST_TEXT } from './tokens.ts';
import { LANGUAGES, type Language } from './words/word-list.ts';

export type CoachOptions = {
  /** The language of the text, as `en` or `pt-BR`; without it the text is asked. */
  readonly language?: string;
  /** The language of the findings; without it that of the text, else English. */
  readonly speak?: Language;
  readonly fields?: QualityFields;
  /** Severities an organisation chose instead of the rules' own; the milder cases of a rule stay mild. */
  readonly severities?: Readonly<Record<string, Severity>>;
  /** Rules an organisation turned off. */
  readonly off?: readonly string[];
};

export type Coaching = {
  readonly language: LanguageRead;
  /** Errors first, then warnings, then hints; within these in the order of the rules. */
  readonly findings: readonly Finding[];
  /** Rules that had no words for this language and did not look. */
  readonly silent: readonly string[];
  /** `text-capped`: only the first 10,000 characters were read. */
  readonly notes: readonly string[];
};

/**
 * What an experienced OKR master would say about one text. The same text always gets the same answer; nothing is asked of
 * a clock or a network. Advice only: an organisation may let errors stop an agreement, never warnings.
 * Example: `findings('Launch the portal', 'key_result')` finds K-02 with `Launch` as its evidence.
 * Source: method 12 and the quality rules.
 */
export function findings(text: string, kind: TextKind, options: CoachOptions = {}): Coaching {
  const reading = readText(text, kind, options.language, options.fields ?? {});
  const rules = TEXT_RULES.filter((rule) => rule.appliesTo === kind && !options.off?.includes(rule.id));
  const speak = options.speak ?? LANGUAGES.find((language) => language === reading.language) ?? 'en';
  const found = rules.filter((rule) => reading.tokens.length > 0 && isAble(rule, reading)).flatMap((rule) => findingOf(rule, rule.check(reading), speak, options.severities?.[rule.id] ?? rule.severity));
  return {
    language: reading.language,
    findings: SEVERITIES.flatMap((severity) => found.filter((each) => each.severity === severity)),
    silent: rules.filter((rule) => !isAble(rule, reading)).map((rule) => rule.id),
    notes: text.length > LONGEST_TEXT ? ['text-capped'] : [],
  };
}

function isAble(rule: Rule, reading: Reading): boolean {
  return !rule.needsWords || reading.lexicon !== null;
}

function findingOf(rule: Rule, hit: Hit | null, speak: Language, severity: Severity): Finding[] {
  if (hit === null) return [];
  const { title, why, good } = rule.words[speak];
  const { id, kind, defect, source } = rule;
  return [{ rule: id, severity: hit.severity ?? severity, kind, defect, code: hit.code, evidence: hit.evidence, message: title, why, example: good, source }];
}
