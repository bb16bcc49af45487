import type { I18n, MessageDescriptor } from '@lingui/core';
import type { FixCode, ProblemCode } from '#domain/import/problem.ts';
import { amount, day } from '#web/app/figures.ts';
import type { Schemas } from '#web/client.ts';
import { fixWords, reasonWords, variantWords } from './problem-words.ts';

export type ImportProblem = Schemas['ImportProblem'];

/** Why, in the reader's language; a code that is newer than this page is told in the server's English. */
export function problemSentence(
  problem: Pick<ImportProblem, 'code' | 'value' | 'facts' | 'sentence'>,
  i18n: I18n,
): string {
  const words = Object.hasOwn(reasonWords, problem.code)
    ? wordsFor(problem.code as ProblemCode, problem.facts)
    : undefined;
  const values = { cell: problem.value ?? '', ...told(problem.facts, i18n.locale) };
  return words ? i18n._({ ...words, values }) : problem.sentence;
}

/** What to do about it. */
export function fixSentence({ fix, mend }: Pick<ImportProblem, 'fix' | 'mend'>, i18n: I18n): string {
  return Object.hasOwn(fixWords, fix) ? i18n._(fixWords[fix as FixCode]) : mend;
}

function wordsFor(code: ProblemCode, facts: ImportProblem['facts']): MessageDescriptor {
  const has = (name: string) => facts[name] !== undefined && facts[name] !== null && facts[name] !== '';
  if (code === 'parent-left-out' && !facts.parentRow) return variantWords.parentWithoutRow;
  if (code === 'day-impossible' && !has('lastDate')) return variantWords.dayNeverExists;
  if (code === 'number-invalid' && has('multiplier')) return variantWords.numberInWords;
  if (code === 'number-invalid' && facts.readAsUnknown === true) return variantWords.numberUnknown;
  if (code === 'number-ambiguous' && !(has('asPoint') && has('asComma'))) return variantWords.numberOneReading;
  if (code === 'cell-has-error' && facts.startEqualsTarget === true) return variantWords.errorStandingStill;
  if (code === 'progress-differs' && !has('written')) return variantWords.progressWithError;
  return reasonWords[code];
}

const DECIMAL = /^-?\d+(\.\d+)?$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
/** Facts that are numbers to be read; rows, outline numbers and years are not. */
const AMOUNTS = new Set(['value', 'asPoint', 'asComma', 'computed', 'written', 'current', 'sum', 'length', 'limit']);

/** Facts as the reader writes them: 26500 as 26,500 or 26.500, days by name, lists with commas. */
function told(facts: ImportProblem['facts'], locale: string): Record<string, string> {
  const words = Object.entries(facts).map(
    ([name, fact]) => [name, Array.isArray(fact) ? fact.join(', ') : String(fact ?? '')] as const,
  );
  const read = Object.fromEntries(words.map(([name, text]) => [name, asRead(name, text, locale)]));
  return { ...read, reading: read.asPoint || read.asComma || '' };
}

function asRead(name: string, text: string, locale: string): string {
  if (AMOUNTS.has(name) && DECIMAL.test(text)) return amount(text, locale);
  return DAY.test(text) ? day(text, locale) : text;
}
