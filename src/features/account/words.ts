import type { Words } from '#platform/mail/language.ts';

/** What the mail for a new password is made of. */
export interface ResetFacts { readonly name: string; readonly link: string }

/** The link for a new password, in each language of the product. */
export const resetLetter: Words<ResetFacts> = {
  en: ({ name, link }) => ({
    subject: 'A new password for Rooftop',
    body: [
      `Hello ${name},`,
      'somebody asked for a new password for your account in Rooftop. Choose it here, within an hour:',
      link,
      'The link works once. If it was not you, leave this mail alone: your password stays as it is.',
    ],
  }),
  'pt-BR': ({ name, link }) => ({
    subject: 'Uma nova senha para o Rooftop',
    body: [
      `Olá, ${name},`,
      'alguém pediu uma nova senha para sua conta no Rooftop. Escolha-a aqui, dentro de uma hora:',
      link,
      'O link funciona uma única vez. Se não foi você, ignore este e-mail: sua senha continua a mesma.',
    ],
  }),
};
