import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Process } from '#platform/process.ts';
import { freshInstance } from '#test/fresh.ts';
import { openMailServer, type MailServer } from '#test/smtp.ts';
import { world, type World } from '#test/world.ts';

describe('an outbox without a mail server', () => {
  let cedar: World;
  beforeAll(async () => {
    cedar = await world();
    for (const name of ['Iris', 'Jon', 'Kim']) {
      cedar.clock.set(new Date(Date.parse(cedar.clock.now()) + 1000).toISOString());
      await cedar.ask('POST', '/members', { body: { name, email: `${name.toLowerCase()}@example.org`, invite: true } });
    }
  });

  it('keeps every mail for admins to hand on, latest first, a page at a time', async () => {
    const { body } = await cedar.ask('GET', '/outbox?limit=2');
    expect(body).toMatchObject({ delivers: false, items: [{ address: 'kim@example.org', state: 'kept', attempts: 0, sentAt: null, kind: 'member.invitation' }, { address: 'jon@example.org' }] });
    expect(body.items[0].body).toMatch(/invitation#[A-Za-z0-9_-]{43}\n/);
    const { body: rest } = await cedar.ask('GET', `/outbox?limit=2&cursor=${body.next}`);
    expect(rest).toMatchObject({ items: [{ address: 'iris@example.org' }], next: null });
  });

  it('is read by admins only, and cannot send', async () => {
    const { body: { items: [mail] } } = await cedar.ask('GET', '/outbox');
    expect(await cedar.ask('GET', '/outbox', { as: 'Davi' })).toMatchObject({ status: 403, body: { code: 'needs-admin' } });
    expect(await cedar.ask('POST', `/outbox/${mail.id}/attempts`, { as: 'Davi' })).toMatchObject({ status: 403, body: { code: 'needs-admin' } });
    expect(await cedar.ask('POST', `/outbox/${mail.id}/attempts`)).toMatchObject({ status: 409, body: { code: 'no-mail-server' } });
  });

  it('refuses what is not there', async () => {
    expect(await cedar.ask('POST', `/outbox/${cedar.organisationId}/attempts`)).toMatchObject({ status: 404, body: { code: 'mail-not-found' } });
    expect(await cedar.ask('GET', '/outbox?cursor=WyJ4Il0')).toMatchObject({ status: 422, body: { code: 'cursor-not-valid' } });
    expect(await cedar.ask('GET', '/outbox?limit=0')).toMatchObject({ status: 422 });
  });

  it('of another organisation is empty', async () => {
    const birch = await world('Birch Lane');
    const { body: { items: [mail] } } = await cedar.ask('GET', '/outbox');
    expect((await birch.ask('GET', '/outbox')).body.items).toEqual([]);
    expect(await birch.ask('POST', `/outbox/${mail.id}/attempts`)).toMatchObject({ status: 404 });
  });
});

describe('an outbox with a mail server', () => {
  let server: MailServer;
  let instance: Process;
  let token = '';
  beforeAll(async () => {
    server = await openMailServer();
    instance = await freshInstance({ smtpUrl: server.url }, true);
    const admin = { name: 'Ana', email: 'ana@example.org', password: 'four horses on a roof' };
    const begun = await instance.app.inject({ method: 'POST', url: '/api/v1/set-up', payload: { secret: instance.house.secrets.setUp, organisation: { name: 'Cedar', timeZone: 'UTC', language: 'pt-BR' }, admin } });
    token = begun.cookies[0]!.value;
  });
  afterAll(async () => {
    await instance.close();
    await server.close();
  });

  const ask = async (method: 'GET' | 'POST', path: string, payload?: object) => {
    const reply = await instance.app.inject({ method, url: `/api/v1${path}`, headers: { authorization: `Bearer ${token}` }, ...(payload ? { payload } : {}) });
    return { status: reply.statusCode, body: reply.body === '' ? null : reply.json() };
  };
  const mails = async () => (await ask('GET', '/outbox')).body;

  it('sends by itself, soon after the commit, in the language of the organisation', async () => {
    expect((await ask('POST', '/members', { name: 'Iris', email: 'iris@example.org', invite: true })).status).toBe(201);
    await expect.poll(() => server.taken.length, { timeout: 20_000 }).toBe(1);
    expect(server.taken[0]!.text).toContain('Ana convidou');
    await expect.poll(async () => (await mails()).items[0].state).toBe('sent');
    expect((await mails()).items[0]).toMatchObject({ attempts: 1, body: expect.stringContaining('invitation#…') });
    const [{ id }] = (await mails()).items;
    expect(await ask('POST', `/outbox/${id}/attempts`)).toMatchObject({ status: 409, body: { code: 'mail-already-sent' } });
  });

  it('sends a failed mail again when an admin says so', async () => {
    server.answerRecipients('550 no such user');
    await ask('POST', '/members', { name: 'Jon', email: 'jon@example.org', invite: true });
    await expect.poll(async () => (await mails()).items[0].state, { timeout: 20_000 }).toBe('failed');
    const [{ id, failure }] = (await mails()).items;
    expect(failure).toContain('550 no such user');
    server.answerRecipients(null);
    expect((await ask('POST', `/outbox/${id}/attempts`)).status).toBe(202);
    await expect.poll(async () => (await mails()).items[0].state, { timeout: 20_000 }).toBe('sent');
  });

  it('never shows an admin the link to the account of somebody else', async () => {
    server.answerRecipients('451 later');
    await ask('POST', '/password-resets', { email: 'ana@example.org' });
    await expect.poll(async () => (await mails()).items[0].attempts, { timeout: 20_000 }).toBe(1);
    const [mail] = (await mails()).items;
    expect(mail).toMatchObject({ kind: 'account.reset', state: 'waiting', subject: 'Uma nova senha para o Rooftop', body: expect.stringContaining('reset-password#…') });
  });
});
