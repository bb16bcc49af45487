import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';

/** What a mail server took: for whom, and the message as it came over the wire. */
export interface TakenMail { readonly to: string; readonly text: string }

/** A mail server on loopback, just large enough to be delivered to. */
export interface MailServer {
  readonly url: string;
  readonly taken: TakenMail[];
  /** Answers the recipients of the next mails like this, until told otherwise; null takes them. */
  answerRecipients(reply: string | null): void;
  /** Takes the next message, and dies before it can say so. */
  dieAfterNext(): void;
  close(): Promise<void>;
}

export async function openMailServer(): Promise<MailServer> {
  const taken: TakenMail[] = [];
  const state = { recipients: null as string | null, dies: false };
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}).on('close', () => sockets.delete(socket)));
    void converse(socket, taken, state);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, taken,
    answerRecipients: (reply) => { state.recipients = reply; },
    dieAfterNext: () => { state.dies = true; },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function converse(socket: Socket, taken: TakenMail[], state: { recipients: string | null; dies: boolean }): Promise<void> {
  const say = (line: string) => { socket.write(`${line}\r\n`); };
  let to = '';
  let lines: string[] | null = null;
  say('220 test ready');
  for await (const line of createInterface({ input: socket })) {
    if (lines !== null && line !== '.') lines.push(line);
    else if (lines !== null) {
      taken.push({ to, text: lines.join('\n') });
      lines = null;
      if (state.dies) {
        state.dies = false;
        socket.destroy();
        return;
      }
      say('250 taken');
    } else if (/^RCPT TO:/i.test(line)) {
      to = /<([^>]*)>/.exec(line)?.[1] ?? '';
      say(state.recipients ?? '250 fine');
    } else if (/^DATA/i.test(line)) {
      lines = [];
      say('354 go on');
    } else if (/^QUIT/i.test(line)) {
      say('221 bye');
      socket.end();
    } else say('250 test');
  }
}
