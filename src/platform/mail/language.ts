import type { LANGUAGES } from '../contract.ts';

export type MailLanguage = (typeof LANGUAGES)[number];

/** The words of one mail in every language of the product: a missing one does not compile. */
export type Words<Facts> = Readonly<Record<MailLanguage, (facts: Facts) => Draft>>;

/** Subject and paragraphs. A link stands as a paragraph of its own, so that no mail program breaks it. */
export interface Draft { readonly subject: string; readonly body: readonly string[] }

/** The nearest language we have words in. Example: `pt` and `pt-BR` are `pt-BR`, anything unknown is English. */
export const languageOf = (wanted: string): MailLanguage => (wanted.toLowerCase().startsWith('pt') ? 'pt-BR' : 'en');

/** The mail in a language, as the outbox keeps it. Names people chose cannot break the subject line. */
export function inLanguage<Facts>(words: Words<Facts>, language: MailLanguage, facts: Facts): { subject: string; body: string } {
  const { subject, body } = words[language](facts);
  return { subject: subject.replace(/\s+/g, ' ').slice(0, 300), body: `${body.join('\n\n')}\n` };
}

/** A day as people say it. Example: `26 May 2026`, `26 de maio de 2026`. */
export function dayInWords(instant: string, timeZone: string, language: MailLanguage): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone }).format(new Date(instant));
}
