import type { I18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import { type ChartPoint, dayWords, valueAt } from './line-points.ts';

export type LineFacts = {
  label: string;
  points: readonly ChartPoint[];
  expected: readonly ChartPoint[];
  target?: number;
  words: (value: number) => string;
};

/** A chart of progress in one sentence: "Signed contracts: 52% on Mar 9, expected 67%, target 100%." */
export function lineSentence(i18n: I18n, { label, points, expected, target, words }: LineFacts): string {
  const last = points.at(-1);
  if (!last) return t(i18n)`${label}: no value yet.`;
  const value = words(last.value);
  const day = dayWords(last.day, i18n.locale);
  const due = valueAt(expected, last.day);
  const parts = [t(i18n)`${value} on ${day}`];
  const awaited = due === null ? null : words(due);
  if (awaited !== null) parts.push(t(i18n)`expected ${awaited}`);
  const wanted = target === undefined ? null : words(target);
  if (wanted !== null) parts.push(t(i18n)`target ${wanted}`);
  return `${label}: ${parts.join(', ')}.`;
}

/** A small trend in one sentence: "Confidence: 7, up from 4 on Feb 2." */
export function trendSentence(
  i18n: I18n,
  { label, points, words }: Pick<LineFacts, 'label' | 'points' | 'words'>,
): string {
  const last = points.at(-1);
  const before = points.at(-2);
  if (!last) return t(i18n)`${label}: no value yet.`;
  const value = words(last.value);
  if (!before) return `${label}: ${value}.`;
  const earlier = words(before.value);
  const day = dayWords(before.day, i18n.locale);
  if (last.value === before.value) return t(i18n)`${label}: ${value}, the same as on ${day}.`;
  if (last.value > before.value) return t(i18n)`${label}: ${value}, up from ${earlier} on ${day}.`;
  return t(i18n)`${label}: ${value}, down from ${earlier} on ${day}.`;
}
