import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';

const words = {
  error: msg`Stays out`,
  question: msg`Question`,
  warning: msg`To know`,
  questionOut: msg`Waits for an answer`,
} satisfies Record<string, MessageDescriptor>;
export type SeverityWord = keyof typeof words;

/** How grave a problem is, in a word: nobody has to know our codes. */
export const severityWord = (severity: SeverityWord, i18n: I18n): string => i18n._(words[severity]);

export function useSeverityWords(): Record<SeverityWord, string> {
  const { i18n } = useLingui();
  return Object.fromEntries(Object.keys(words).map((key) => [key, severityWord(key as SeverityWord, i18n)])) as Record<
    SeverityWord,
    string
  >;
}
