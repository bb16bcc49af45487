import type { MailLanguage } from '#platform/mail/language.ts';

/** What the level of the top team is called to begin with; the organisation may use its own words. */
export const topLevelName: Readonly<Record<MailLanguage, string>> = { en: 'Company', 'pt-BR': 'Empresa' };
