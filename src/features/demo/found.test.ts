import { afterAll, describe, expect, it } from 'vitest';
import { features } from '#features/index.ts';
import { standingClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { openStore } from '#platform/db/open.ts';
import { openLog } from '#platform/log.ts';
import { openProcess, type Process } from '#platform/process.ts';
import { silent } from '#test/cluster.ts';
import { newDatabase } from '#test/house.ts';
import { DEMO_EMAIL, foundDemo } from './found.ts';

const opened: { instance: Process; close: () => Promise<void> }[] = [];
afterAll(async () => { for (const { close } of opened) await close(); });

/** An instance with a database of its own, as somebody finds it who just installed it. */
async function freshInstance(): Promise<Process> {
  const store = await openStore({ databaseUrl: await newDatabase(), dataFolder: '' }, silent);
  const config = { ...readConfig({ PORT: '0', ROOFTOP_SECRET: 'a secret of the tests only', ROOFTOP_DATA: process.env.TMPDIR ?? '/tmp' }), url: 'http://localhost' };
  const instance = await openProcess({ config, features, clock: standingClock('2026-05-12T14:00:00.000Z'), store, works: false, webFolder: null, log: openLog('silent') });
  opened.push({ instance, close: async () => { await instance.close(); await store.close(); } });
  return instance;
}
const here = { language: 'pt-BR', zone: 'America/Recife' } as const;
const signIn = ({ app }: Process, password: string) =>
  app.inject({ method: 'POST', url: '/api/v1/session', headers: { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }, payload: { email: DEMO_EMAIL, password } });

describe('an instance nobody has set up', () => {
  it('gets the demo as its only organisation, with a sign-in that works and is told again', async () => {
    const instance = await freshInstance();
    const made = await foundDemo(instance.house, here);
    expect(made).toMatchObject({ email: DEMO_EMAIL, password: expect.stringMatching(/^[\w-]{16}$/) });
    const session = await signIn(instance, made!.password!);
    expect(session.statusCode).toBe(201);
    const shown = await instance.app.inject({ method: 'GET', url: '/api/v1/session', headers: { authorization: `Bearer ${session.json().token}` } });
    expect(shown.json()).toMatchObject({ organisation: { name: 'Meridian Mobilidade (demo)', demo: true, language: 'pt-BR', timeZone: 'America/Recife' }, member: { isAdmin: true } });
    expect(shown.json().organisations).toHaveLength(1);

    expect(await foundDemo(instance.house, here)).toEqual(made);
    const { body } = await instance.app.inject({ method: 'GET', url: '/api/v1/set-up' });
    expect(JSON.parse(body)).toMatchObject({ needed: false });
  });

  it('has another password than the next instance with another secret', async () => {
    const instance = await freshInstance();
    const other = { ...instance.house, secrets: { ...instance.house.secrets, signing: 'a secret of another instance' } };
    const made = await foundDemo(instance.house, here);
    expect((await foundDemo(other, here))!.password).toBeNull();
    expect((await signIn(instance, `${made!.password!}x`)).statusCode).not.toBe(201);
  });
});

describe('an instance of somebody\'s own', () => {
  it('is left as it is: no account, no organisation, no password told', async () => {
    const instance = await freshInstance();
    const payload = {
      secret: instance.house.secrets.setUp, organisation: { name: 'Cedar Works', timeZone: 'Europe/Lisbon', language: 'en' },
      admin: { name: 'Ana Souza', email: 'ana@cedar.example', password: 'four horses on a roof' },
    };
    const setUp = await instance.app.inject({ method: 'POST', url: '/api/v1/set-up', headers: { origin: 'http://localhost', 'sec-fetch-site': 'same-origin' }, payload });
    expect(setUp.statusCode).toBe(201);
    expect(await foundDemo(instance.house, here)).toBeNull();
    const { rows } = await instance.house.store.streamPool.query<{ count: number }>('select count(*)::int as count from door.organisations()');
    expect(rows).toEqual([{ count: 1 }]);
    expect((await signIn(instance, 'anything at all')).statusCode).not.toBe(201);
  });
});
