import { changesIn, type Change } from './changes.ts';
import { headOf, type Head } from './verbs.ts';
import { languageOf, namedLanguage, type LanguageRead } from './language.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { numbersOf, type NumberSeen } from './numbers.ts';
import { tokensOf, type Token } from './tokens.ts';

export const TEXT_KINDS = ['objective', 'key_result'] as const;
export type TextKind = (typeof TEXT_KINDS)[number];

/** What is recorded beside the text. A field that is not given is not known, and rules about it stay silent. */
export type QualityFields = {
  /** How the key result is measured; the kinds of `metric.ts` that carry numbers count as metrics. */
  readonly metricKind?: string;
  readonly baseline?: string | null;
  readonly target?: string | null;
  readonly unit?: string | null;
  readonly direction?: 'increase' | 'decrease';
};

/** A text read once, for all rules. */
export type Reading = {
  readonly text: string;
  readonly kind: TextKind;
  readonly language: LanguageRead;
  /** Null where the language is unknown. */
  readonly lexicon: Lexicon | null;
  readonly fields: QualityFields;
  readonly tokens: readonly Token[];
  readonly words: readonly Token[];
  readonly numbers: readonly NumberSeen[];
  readonly amounts: readonly NumberSeen[];
  readonly changes: readonly Change[];
  /** The verb the sentence opens with, or null for a state or a bare noun. */
  readonly head: Head | null;
};

/** Reads a text: language, words, numbers, movements, first meaningful verb. */
export function readText(text: string, kind: TextKind, language: string | undefined, fields: QualityFields): Reading {
  const tokens = tokensOf(text);
  const known = namedLanguage(language) ?? languageOf(tokens);
  const lexicon = known === 'unknown' ? null : lexiconOf(known);
  const numbers = numbersOf(tokens, lexicon);
  return {
    text, kind, language: known, lexicon, fields, tokens, numbers,
    words: tokens.filter((token) => token.kind === 'word'),
    amounts: numbers.filter((each) => each.kind === 'amount'),
    changes: changesIn(tokens, numbers, lexicon),
    head: lexicon === null ? null : headOf(tokens, lexicon),
  };
}
