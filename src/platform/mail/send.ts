import type { House } from '../house.ts';

/** A mail on its way out. */
export interface Outgoing { readonly id: string; readonly address: string; readonly subject: string; readonly body: string; readonly created_at: string }

/**
 * How the mail server answered. `refused`: not this mail, not now. `final`: this address never takes mail.
 * `down`: no mail at all gets through at the moment.
 */
export type Sent = { readonly outcome: 'accepted' } | { readonly outcome: 'refused' | 'final' | 'down'; readonly reason: string };

/** A way to the mail server for one run of mails. */
export interface Post { readonly send: (mail: Outgoing) => Promise<Sent>; readonly close: () => void }

/** Opens the way to SMTP_URL; the library is loaded by the first mail. */
export async function openPost({ config }: House, smtpUrl: string): Promise<Post> {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({
    url: smtpUrl, pool: true, maxConnections: 1, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000,
    disableFileAccess: true, disableUrlAccess: true,
  });
  const { hostname } = new URL(config.url);
  const send = (mail: Outgoing) => transport.sendMail({
    from: config.mailFrom, to: { name: '', address: mail.address }, subject: mail.subject, text: mail.body, date: new Date(mail.created_at),
    // The same mail always has the same id: a mailbox that gets it twice can tell.
    messageId: `<${mail.id}@${hostname}>`, headers: { 'Auto-Submitted': 'auto-generated' },
  }).then((): Sent => ({ outcome: 'accepted' }), failureOf);
  return { send, close: () => { transport.close(); } };
}

/** What the library tells of a failure. */
interface SmtpError { readonly code?: string; readonly command?: string; readonly responseCode?: number; readonly response?: string; readonly message: string }

const LONGEST_REASON = 450;

function failureOf({ code = 'unknown', command, responseCode, response, message }: SmtpError): Sent {
  const reason = `${code}: ${(response ?? message).replace(/\s+/g, ' ')}`.slice(0, LONGEST_REASON);
  const isAboutMail = code === 'EENVELOPE' || code === 'EMESSAGE';
  const isAddressWrong = code === 'EENVELOPE' && (command === 'API' || (command === 'RCPT TO' && (responseCode ?? 0) >= 500));
  if (isAddressWrong) return { outcome: 'final', reason };
  return { outcome: isAboutMail ? 'refused' : 'down', reason };
}
