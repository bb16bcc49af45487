import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/trip.ts';
import { within } from '#platform/within.ts';
import { allow } from '#domain/verdict.ts';
import { openMailServer, type MailServer } from '#test/smtp.ts';
import { NOW, world, type World } from '#test/world.ts';
import { deliver } from './deliver.ts';
import { post } from './outbox.ts';

let server: MailServer;
let cedar: World;
beforeAll(async () => { server = await openMailServer(); });
afterAll(async () => { await server.close(); });
beforeEach(async () => {
  cedar = await world();
  server.answerRecipients(null);
  server.taken.length = 0;
});

const TOKEN = 'x'.repeat(43);

async function write(address: string, body = 'Good morning.\n'): Promise<string> {
  const id = randomUUID();
  await within(cedar.house, { organisationId: cedar.organisationId, memberId: null, now: cedar.clock.now() }, async ({ trip, now }) => {
    post(trip, { id, kind: 'test', memberId: null, address, subject: 'Bom dia, João', body }, now);
    return allow(null);
  });
  return id;
}

const run = (smtpUrl: string | null = server.url) => deliver({ ...cedar.house, config: { ...cedar.house.config, smtpUrl: smtpUrl ?? undefined, mailFrom: 'Rooftop <rooftop@example.org>' } }, cedar.organisationId);
const rows = () => cedar.rows(sql<{ attempts: number; sent_at: string | null; next_attempt_at: string | null; failure: string | null; body: string }>`
  select attempts, sent_at, next_attempt_at, failure, body from outbox where organisation_id = ${cedar.organisationId} order by created_at, id`);

describe('a mail', () => {
  it('arrives as it was written, with its own id, and is sent once', async () => {
    const id = await write('joao@example.org', `Olá, João,\n\nhttp://localhost/invitation#${TOKEN}\n`);
    await run();
    await run();
    expect(server.taken).toHaveLength(1);
    const [{ to, text }] = server.taken as [MailServer['taken'][number]];
    expect(to).toBe('joao@example.org');
    expect(text).toContain(`Message-ID: <${id}@localhost>`);
    expect(text).toMatch(/^Subject: =\?UTF-8\?Q\?Bom_dia=2C_Jo=C3=A3o\?=$/m);
    expect(text).toMatch(/^Auto-Submitted: auto-generated$/m);
    expect(text.replaceAll('=\n', '')).toContain(`invitation#${TOKEN}`);
  });

  it('that has left holds no link that acts any more', async () => {
    await write('a@example.org', `Open this:\n\nhttp://localhost/invitation#${TOKEN}\n`);
    await run();
    expect(await rows()).toMatchObject([{ sent_at: NOW, attempts: 1, failure: null, next_attempt_at: null, body: 'Open this:\n\nhttp://localhost/invitation#…\n' }]);
  });

  it('waits longer after each failure, and goes out when the server takes it', async () => {
    await write('a@example.org');
    server.answerRecipients('451 try later');
    await run();
    expect(await rows()).toMatchObject([{ attempts: 1, sent_at: null, next_attempt_at: '2026-05-12T14:01:00.000Z', failure: expect.stringContaining('451 try later') }]);
    await run();
    expect((await rows())[0]!.attempts).toBe(1);
    cedar.clock.set('2026-05-12T14:01:00.000Z');
    await run();
    expect(await rows()).toMatchObject([{ attempts: 2, next_attempt_at: '2026-05-12T14:06:00.000Z' }]);
    server.answerRecipients(null);
    cedar.clock.set('2026-05-12T14:06:00.000Z');
    await run();
    expect(await rows()).toMatchObject([{ attempts: 3, sent_at: '2026-05-12T14:06:00.000Z', failure: null }]);
  });

  it('to an address that does not exist fails for good, and holds up nobody else', async () => {
    await write('nobody@example.org');
    await write('somebody@example.org');
    server.answerRecipients('550 no such user');
    await run();
    server.answerRecipients(null);
    cedar.clock.set('2026-05-12T20:00:00.000Z');
    await write('later@example.org');
    await run();
    expect((await rows()).map(({ attempts, sent_at }) => [attempts, sent_at === null])).toEqual([[8, true], [8, true], [1, false]]);
    expect(server.taken.map(({ to }) => to)).toEqual(['later@example.org']);
  });

  it('comes again, with the same id, when the server died before it could say that it took it', async () => {
    const id = await write('a@example.org');
    server.dieAfterNext();
    await run();
    expect(await rows()).toMatchObject([{ attempts: 1, sent_at: null }]);
    cedar.clock.set('2026-05-12T14:01:00.000Z');
    await run();
    expect(server.taken.map(({ text }) => text.includes(`<${id}@localhost>`))).toEqual([true, true]);
    expect(await rows()).toMatchObject([{ attempts: 2, sent_at: '2026-05-12T14:01:00.000Z' }]);
  });

  it('waits untouched while no server can be reached', async () => {
    await write('a@example.org');
    await write('b@example.org');
    await run('smtp://127.0.0.1:9');
    expect((await rows()).map(({ attempts }) => attempts)).toEqual([1, 0]);
    await run(null);
    expect((await rows()).map(({ attempts }) => attempts)).toEqual([1, 0]);
  });

  it('is taken by one of several processes', async () => {
    for (let index = 0; index < 6; index += 1) await write(`p${index}@example.org`);
    await Promise.all([run(), run(), run()]);
    expect(server.taken.map(({ to }) => to).sort()).toEqual(Array.from({ length: 6 }, (_, index) => `p${index}@example.org`));
  });

  it('that nobody could send for days stays here', async () => {
    await write('a@example.org');
    cedar.clock.set('2026-05-15T14:00:00.001Z');
    await run();
    expect(server.taken).toEqual([]);
    expect(await rows()).toMatchObject([{ attempts: 0 }]);
  });

  it('leaves only the organisation it belongs to', async () => {
    await write('a@example.org');
    const birch = await world('Birch Lane');
    await deliver({ ...cedar.house, config: { ...cedar.house.config, smtpUrl: server.url } }, birch.organisationId);
    expect(server.taken).toEqual([]);
  });
});
