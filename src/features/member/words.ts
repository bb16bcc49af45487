import type { Words } from '#platform/mail/language.ts';

/** What an invitation mail is made of. `until` is a day in the reader's words. */
export interface InvitationFacts { readonly name: string; readonly inviter: string; readonly organisation: string; readonly link: string; readonly until: string }

/** The invitation, in each language of the product. */
export const invitationLetter: Words<InvitationFacts> = {
  en: ({ name, inviter, organisation, link, until }) => ({
    subject: `${inviter} invites you to ${organisation}`,
    body: [
      `Hello ${name},`,
      `${inviter} invites you to ${organisation}, which keeps its objectives and key results in Rooftop. Open this link to come in:`,
      link,
      `It works once, until ${until}. If you do not know ${inviter}, leave this mail alone: nothing happens then.`,
    ],
  }),
  'pt-BR': ({ name, inviter, organisation, link, until }) => ({
    subject: `${inviter} convidou você para ${organisation}`,
    body: [
      `Olá, ${name},`,
      `${inviter} convidou você para ${organisation}, que cuida de seus objetivos e resultados-chave no Rooftop. Abra este link para entrar:`,
      link,
      `Ele funciona uma única vez, até ${until}. Se você não conhece ${inviter}, ignore este e-mail: nada acontece.`,
    ],
  }),
};
