import { connect, createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A wire between a client and PostgreSQL that counts what passes, and can be cut. */
export type Wire = {
  /** Folder of the socket to connect to. */
  readonly host: string;
  /** How often the client spoke after the server had spoken: the round trips that really happened. */
  turns(): number;
  /** Cuts every connection as soon as the client says this; the words do not reach the server. */
  cutAt(words: string): void;
  /** Cuts every connection when the client has said this and the server answers; the answer is lost. */
  cutAfter(words: string): void;
  close(): Promise<void>;
};

/** Stretches a wire to the server at `target`, a socket path. */
export async function stretchWire(target: { host: string; port: number }): Promise<Wire> {
  const host = mkdtempSync(join(tmpdir(), 'rooftop-wire-'));
  const state = { turns: 0, serverSpokeLast: true, cutAt: '', cutAfter: '', said: false };
  const ends = new Set<Socket>();
  const cut = (): void => { for (const end of ends) end.destroy(); };
  const server: Server = createServer((client) => {
    const upstream = connect(`${target.host}/.s.PGSQL.${target.port}`);
    for (const end of [client, upstream]) {
      ends.add(end.on('error', () => {}).on('close', () => { ends.delete(end); client.destroy(); upstream.destroy(); }));
    }
    client.on('data', (chunk) => {
      if (state.serverSpokeLast) state.turns += 1;
      state.serverSpokeLast = false;
      if (state.cutAt !== '' && chunk.includes(state.cutAt)) return cut();
      state.said ||= state.cutAfter !== '' && chunk.includes(state.cutAfter);
      upstream.write(chunk);
    });
    upstream.on('data', (chunk) => {
      state.serverSpokeLast = true;
      if (state.said) return cut();
      client.write(chunk);
    });
  });
  await new Promise<void>((ready) => server.listen(join(host, `.s.PGSQL.${target.port}`), ready));
  return {
    host,
    turns: () => state.turns,
    cutAt: (words) => { state.cutAt = words; },
    cutAfter: (words) => { state.cutAfter = words; },
    close: async () => {
      cut();
      await new Promise((closed) => server.close(closed));
      rmSync(host, { recursive: true, force: true });
    },
  };
}
