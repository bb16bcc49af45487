import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Process } from '#platform/process.ts';
import { freshInstance } from '#test/fresh.ts';

let instance: Process;
beforeAll(async () => { instance = await freshInstance(); });
afterAll(async () => { await instance.close(); });

const visit = (body: object) => ({
  secret: instance.house.secrets.setUp, start: 'empty', organisation: { name: 'Cedar Works', timeZone: 'America/Sao_Paulo', language: 'en', firstMonth: 4 },
  admin: { name: 'Ana Souza', email: 'Ana@Example.org', password: 'four horses on a roof' }, ...body,
});

async function knock(method: 'GET' | 'POST', path: string, payload?: object, headers: Record<string, string> = {}) {
  const reply = await instance.app.inject({ method, url: `/api/v1${path}`, headers, ...(payload ? { payload } : {}) });
  return { status: reply.statusCode, body: reply.body === '' ? null : reply.json(), cookies: reply.cookies };
}

describe('set-up', () => {
  it('waits for the first visitor', async () => {
    expect(await knock('GET', '/set-up')).toMatchObject({ status: 200, body: { needed: true } });
  });

  it.each([
    ['a secret that is not on the console', { secret: 'guess' }, 401, 'secret-wrong'],
    ['a password everybody tries first', { admin: { name: 'Ana', email: 'ana@example.org', password: 'password1234' } }, 422, 'password-too-weak'],
    ['a password that is too short', { admin: { name: 'Ana', email: 'ana@example.org', password: 'short' } }, 422, 'input-not-valid'],
    ['a zone nobody knows', { organisation: { name: 'x', timeZone: 'Nowhere', language: 'en' } }, 422, 'time-zone-unknown'],
  ])('refuses %s, and writes nothing', async (_what, body, status, code) => {
    expect(await knock('POST', '/set-up', visit(body))).toMatchObject({ status, body: { code } });
    expect((await knock('GET', '/set-up')).body).toEqual({ needed: true });
    const { rows } = await instance.house.store.streamPool.query('select 1 from auth."user"');
    expect(rows).toEqual([]);
  });

  it('lets exactly one of two first visitors in, signed in and able to begin', async () => {
    const both = await Promise.all([knock('POST', '/set-up', visit({})), knock('POST', '/set-up', visit({ admin: { name: 'Bo', email: 'bo@example.org', password: 'five horses on a roof' } }))]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(both.find(({ status }) => status === 409)!.body.code).toBe('already-set-up');
    const { rows } = await instance.house.store.streamPool.query('select 1 from auth."user"');
    expect(rows).toHaveLength(1);

    const winner = both.find(({ status }) => status === 201)!;
    const [cookie] = winner.cookies;
    expect(cookie).toMatchObject({ name: 'rooftop_session', httpOnly: true, sameSite: 'Lax' });
    const session = await knock('GET', '/session', undefined, { cookie: `rooftop_session=${cookie!.value}` });
    expect(session.body).toMatchObject({
      member: { id: winner.body.memberId, isAdmin: true }, organisation: { id: winner.body.organisationId, name: 'Cedar Works', slug: 'cedar-works', today: '2026-05-12' },
      currentCycle: { name: 'Q1 2027' }, may: { 'organisation.change': true, 'cycle.change': true, 'import.run': true },
    });
    expect(await knock('GET', '/set-up')).toMatchObject({ body: { needed: false } });
    expect(await knock('POST', '/set-up', visit({}))).toMatchObject({ status: 409, body: { code: 'already-set-up' } });
  });
});
