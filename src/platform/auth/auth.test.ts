import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { allow } from '#domain/verdict.ts';
import { sql, writeTrip } from '#platform/db/trip.ts';
import { nobody, within } from '#platform/within.ts';
import { world } from '#test/world.ts';
import { library } from './library.ts';
import { freshLink, hashOfLink, isSameSecret } from './links.ts';
import { hashPassword, isPassword } from './password.ts';
import { sweep } from './sweep.ts';
import { giveTurnsBack, takeTurn } from './turns.ts';

describe('a password', () => {
  it('is kept as an argon2id hash of the first OWASP choice', async () => {
    const hash = await hashPassword('four horses on a roof');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(hash).not.toBe(await hashPassword('four horses on a roof'));
    expect([await isPassword(hash, 'four horses on a roof'), await isPassword(hash, 'five horses on a roof')]).toEqual([true, false]);
  });

  it('is the same however its letters are composed', async () => {
    expect(await isPassword(await hashPassword('a\u0301rvores no telhado'), 'árvores no telhado')).toBe(true);
  });

  it.each([[null], [undefined], [''], ['plain text'], ['0123:scrypt']])('is nobody\'s where the hash is %o', async (hash) => {
    expect(await isPassword(hash, '')).toBe(false);
  });
});

describe('a link', () => {
  it('holds 32 random bytes and is kept as their hash', () => {
    const { token, hash } = freshLink();
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(hash.equals(hashOfLink(token))).toBe(true);
    expect(freshLink().token).not.toBe(token);
  });

  it.each([['secret', 'secret', true], ['secret', 'Secret', false], ['', 'secret', false], ['a longer one', 'short', false]])('%o is %o: %s', (given, expected, same) => {
    expect(isSameSecret(given, expected)).toBe(same);
  });
});

describe('turns', () => {
  const turns = { most: 3, minutes: 10 };

  it('run out also for many at the same moment, and come back in time', async () => {
    const { house: { store } } = await world();
    const whom = randomUUID();
    const take = (now: string) => takeTurn(store, 'test', whom, turns, now);
    const taken = await Promise.all(Array.from({ length: 8 }, () => take('2026-05-12T14:00:00.000Z')));
    expect(taken.filter(({ allowed }) => allowed)).toHaveLength(3);
    expect(taken.find(({ allowed }) => !allowed)).toMatchObject({ code: 'too-many-requests', facts: { after: '10 minutes' } });
    expect((await take('2026-05-12T14:09:59.000Z')).allowed).toBe(false);
    expect((await take('2026-05-12T14:10:00.000Z')).allowed).toBe(true);
  });

  it('are given back to the right person', async () => {
    const { house: { store } } = await world();
    const whom = randomUUID();
    const now = '2026-05-12T14:00:00.000Z';
    for (let turn = 0; turn < 3; turn += 1) await takeTurn(store, 'test', whom, turns, now);
    await writeTrip(store, nobody, async (trip) => { giveTurnsBack(trip, 'test', whom); return null; });
    expect((await takeTurn(store, 'test', whom, turns, now)).allowed).toBe(true);
  });
});

describe('the sign-in library', () => {
  it('finds every table and column it knows in our migrations', async () => {
    const { house } = await world();
    const { tables } = await library(house);
    const { rows } = await house.store.streamPool.query<{ place: string }>(`select table_name || '.' || column_name as place from information_schema.columns where table_schema = 'auth'`);
    const places = new Set(rows.map(({ place }) => place));
    const wanted = Object.values(tables).flatMap(({ modelName, fields }) => ['id', ...Object.entries(fields).map(([name, field]) => field.fieldName ?? name)].map((column) => `${modelName}.${column}`));
    expect(wanted.length).toBeGreaterThan(25);
    expect(wanted.filter((place) => !places.has(place))).toEqual([]);
  });
});

describe('the sweep', () => {
  it('takes what has run out and leaves the rest', async () => {
    const { house, organisationId, members, rows, token } = await world();
    const [old, fresh] = [randomUUID(), randomUUID()];
    const { streamPool } = house.store;
    await streamPool.query(`insert into auth.verification (id, identifier, value, "expiresAt") values ($1, 'test', '', '2026-05-12T13:00:00Z'), ($2, 'test', '', '2026-05-12T15:00:00Z')`, [old, fresh]);
    await streamPool.query(`update auth.session set "expiresAt" = now() - interval '1 minute' where token = $1`, [token('Eva')]);
    const now = '2026-05-12T14:00:00.000Z';
    await within(house, { organisationId, memberId: members.Ana, now }, async ({ trip }) => {
      for (const [key, at] of [['old', '2026-05-11T13:59:00Z'], ['fresh', '2026-05-11T14:01:00Z']] as const) {
        void trip.run(sql`insert into idempotency (organisation_id, actor_id, key, request_hash, status, created_at) values (${organisationId}, ${members.Ana}, ${key}, '', 200, ${at})`);
      }
      sweep(trip, now);
      return allow(null);
    });
    expect(await rows(sql`select key from idempotency where organisation_id = ${organisationId}`)).toEqual([{ key: 'fresh' }]);
    expect((await streamPool.query('select id from auth.verification where id = any($1)', [[old, fresh]])).rows).toEqual([{ id: fresh }]);
    const left = (await streamPool.query<{ token: string }>('select token from auth.session where token = any($1)', [[token('Eva'), token('Ana')]])).rows;
    expect(left).toEqual([{ token: token('Ana') }]);
  });
});
