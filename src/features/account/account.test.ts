import { randomInt } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/trip.ts';
import { NOW, world, type World } from '#test/world.ts';

let cedar: World;
beforeAll(async () => { cedar = await world(); });

interface Knock { body?: object; token?: string; cookie?: string; organisation?: string; from?: string }

/** A browser or a program of its own, at an address of its own: limits per address do not mix the tests up. */
async function knock(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, { body, token, cookie, organisation, from = `10.0.${randomInt(256)}.${randomInt(256)}` }: Knock = {}) {
  const headers = {
    'user-agent': 'Firefox on a test', ...(token ? { authorization: `Bearer ${token}` } : {}), ...(organisation ? { 'rooftop-organisation': organisation } : {}),
    ...(cookie ? { cookie: `rooftop_session=${cookie}`, origin: 'http://localhost', 'sec-fetch-site': 'same-origin' } : {}),
  };
  const reply = await cedar.app.inject({ method, url: `/api/v1${path}`, headers, remoteAddress: from, ...(body ? { payload: body } : {}) });
  return { status: reply.statusCode, body: reply.body === '' ? null : reply.json(), cookies: reply.cookies };
}

const PASSWORD = 'four horses on a roof';

/** Somebody invited by Ana who came in; answers what a person knows about themselves. */
async function newcomer(name: string, where: World = cedar, password = PASSWORD) {
  const email = `${name.toLowerCase()}.${where.organisationId.slice(0, 8)}@example.org`;
  const { body: { member, invitationLink } } = await where.ask('POST', '/members', { body: { name, email, invite: true } });
  const invitation = invitationLink.split('#')[1];
  const came = await knock('POST', '/invitations/acceptance', { body: { token: invitation, password } });
  return { memberId: member.id as string, email, invitation, came, token: came.cookies[0]?.value ?? '' };
}

const signIn = (email: string, password: string) => knock('POST', '/session', { body: { email, password } });
const lastMail = async (kind: string) => (await cedar.rows(sql<{ address: string; body: string; subject: string }>`select address, subject, body from outbox where organisation_id = ${cedar.organisationId} and kind = ${kind} order by created_at desc, id desc limit 1`))[0];
const tokenIn = (text: string) => /#([A-Za-z0-9_-]{43})/.exec(text)![1]!;

describe('an invitation', () => {
  it('brings a new person in, signed in, and is told in the journal', async () => {
    const iris = await newcomer('Iris');
    expect(iris.came).toMatchObject({ status: 201, body: { organisationId: cedar.organisationId, memberId: iris.memberId } });
    const session = await knock('GET', '/session', { cookie: iris.token });
    expect(session.body).toMatchObject({ account: { name: 'Iris', email: iris.email }, member: { id: iris.memberId, isAdmin: false }, organisations: [{ organisationId: cedar.organisationId }] });
    const lines = await cedar.rows(sql<{ event: string; actor_id: string; text: string }>`select event, actor_id, j::text as text from journal j where organisation_id = ${cedar.organisationId} and subject_id = ${iris.memberId} order by seq`);
    expect(lines.at(-1)).toMatchObject({ event: 'member.joined', actor_id: iris.memberId });
    expect(JSON.stringify(lines)).not.toMatch(/iris/i);
    expect((await signIn(iris.email.toUpperCase(), PASSWORD)).status).toBe(201);
  });

  it('works once, also when two try at the same moment', async () => {
    const { body: { invitationLink } } = await cedar.ask('POST', '/members', { body: { name: 'Kim', email: 'kim@example.org', invite: true } });
    const body = { token: tokenIn(invitationLink), password: PASSWORD, name: 'Kim Lee' };
    expect((await knock('POST', '/invitations/look', { body: { token: body.token } })).body).toEqual({ organisation: 'Cedar Works', name: 'Kim', email: 'kim@example.org', hasAccount: false, language: 'en' });
    const both = await Promise.all([knock('POST', '/invitations/acceptance', { body }), knock('POST', '/invitations/acceptance', { body })]);
    expect(both.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(both.map(({ status }) => status).some((status) => status >= 500)).toBe(false);
    expect(await knock('POST', '/invitations/look', { body: { token: body.token } })).toMatchObject({ status: 410, body: { code: 'link-not-valid' } });
    expect((await cedar.ask('GET', '/members?search=kim')).body.items).toMatchObject([{ name: 'Kim Lee', state: 'active' }]);
  });

  it('asks who has an account already for its password, and joins the two', async () => {
    const birch = await world('Birch Lane');
    const lia = await newcomer('Lia');
    const { body: { invitationLink } } = await birch.ask('POST', '/members', { body: { name: 'Lia B.', email: lia.email, invite: true } });
    const token = tokenIn(invitationLink);
    expect((await knock('POST', '/invitations/look', { body: { token } })).body).toMatchObject({ hasAccount: true });
    expect(await knock('POST', '/invitations/acceptance', { body: { token, password: 'another good one' } })).toMatchObject({ status: 403, body: { code: 'password-wrong', facts: { field: 'password' } } });
    cedar.clock.set('2026-05-12T14:01:00.000Z');
    const came = await knock('POST', '/invitations/acceptance', { body: { token, password: PASSWORD } });
    expect(came.status).toBe(201);
    const session = await knock('GET', '/session', { token: came.cookies[0]!.value });
    expect(session.body).toMatchObject({ account: { name: 'Lia' }, organisation: { id: birch.organisationId }, member: { name: 'Lia B.' } });
    expect(session.body.organisations).toHaveLength(2);
    cedar.clock.set(NOW);
  });

  it('wants a good password, and is not used up by a weak one', async () => {
    const { body: { invitationLink } } = await cedar.ask('POST', '/members', { body: { name: 'Mo', email: 'mo@example.org', invite: true } });
    const token = tokenIn(invitationLink);
    for (const [password, reason] of [['short', 'too-short'], ['password1234', 'too-common'], ['mo@example.org', 'is-email']]) {
      expect(await knock('POST', '/invitations/acceptance', { body: { token, password } })).toMatchObject({ status: 422, body: { code: 'password-too-weak', facts: { reason, field: 'password' } } });
    }
    expect((await knock('POST', '/invitations/acceptance', { body: { token, password: PASSWORD } })).status).toBe(201);
  });

  it('ends after two weeks', async () => {
    const { body: { invitationLink } } = await cedar.ask('POST', '/members', { body: { name: 'Ned', email: 'ned@example.org', invite: true } });
    cedar.clock.set('2026-05-26T14:00:00.000Z');
    const late = await knock('POST', '/invitations/acceptance', { body: { token: tokenIn(invitationLink), password: PASSWORD } });
    cedar.clock.set(NOW);
    expect(late).toMatchObject({ status: 410, body: { code: 'link-not-valid' } });
  });

  it('that nobody sent opens nothing', async () => {
    const token = 'A'.repeat(43);
    expect(await knock('POST', '/invitations/look', { body: { token } })).toMatchObject({ status: 410 });
    expect(await knock('POST', '/invitations/acceptance', { body: { token, password: PASSWORD } })).toMatchObject({ status: 410 });
  });
});

describe('signing in', () => {
  it('gives a cookie and a token that lasts thirty days, and signing out ends it', async () => {
    const { email } = await newcomer('Olga');
    const { status, body, cookies: [cookie] } = await signIn(email, PASSWORD);
    expect(status).toBe(201);
    expect(body.token).toBe(cookie!.value);
    expect(cookie).toMatchObject({ name: 'rooftop_session', httpOnly: true, sameSite: 'Lax', path: '/' });
    expect((Date.parse(body.expiresAt) - Date.now()) / 86_400_000).toBeCloseTo(30, 1);
    expect((await knock('GET', '/session', { cookie: body.token })).status).toBe(200);
    expect(await knock('DELETE', '/session', { cookie: body.token })).toMatchObject({ status: 204, cookies: [{ value: '' }] });
    expect(await knock('GET', '/session', { cookie: body.token })).toMatchObject({ status: 401, body: { code: 'session-missing' } });
  });

  it('answers an unknown address as it answers a wrong password, after the same work', async () => {
    const { email } = await newcomer('Paul');
    const time = async (who: string) => {
      const begun = performance.now();
      const reply = await signIn(who, 'not the password');
      return { reply, took: performance.now() - begun };
    };
    const [wrong, unknown] = [await time(email), await time('nobody@example.org')];
    expect(wrong.reply).toMatchObject({ status: 401, body: { code: 'sign-in-refused' } });
    expect({ ...unknown.reply.body, instance: '' }).toEqual({ ...wrong.reply.body, instance: '' });
    // Hashing takes tens of milliseconds, everything else a few: skipping it would show.
    expect(unknown.took).toBeGreaterThan(wrong.took / 4);
    expect(await signIn('ana@example.org', '')).toMatchObject({ status: 422 });
  });

  it('counts wrong passwords per e-mail, from wherever they come, and forgets them after ten minutes', async () => {
    const { email } = await newcomer('Quin');
    for (let slip = 0; slip < 10; slip += 1) expect((await signIn(email, 'not the password')).status).toBe(401);
    expect(await signIn(email, PASSWORD)).toMatchObject({ status: 429, body: { code: 'too-many-requests' } });
    cedar.clock.set('2026-05-12T14:10:00.000Z');
    const later = await signIn(email, PASSWORD);
    cedar.clock.set(NOW);
    expect(later.status).toBe(201);
    const { rows } = await cedar.house.store.streamPool.query<{ text: string }>('select r::text as text from auth."rateLimit" r');
    expect(JSON.stringify(rows)).not.toContain('quin');
  });

  it('counts attempts per address too', async () => {
    const from = '192.0.2.7';
    const statuses: number[] = [];
    for (let attempt = 0; attempt <= 20; attempt += 1) statuses.push((await knock('POST', '/session', { body: { email: 'nobody' }, from })).status);
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 422), 429]);
    expect((await knock('POST', '/session', { body: { email: 'nobody' } })).status).toBe(422);
  });

  it('is refused to whom every organisation has deactivated', async () => {
    const { email, memberId, token } = await newcomer('Ruth');
    await cedar.ask('PUT', `/members/${memberId}/deactivation`);
    expect(await knock('GET', '/session', { token })).toMatchObject({ status: 403, body: { code: 'not-a-member' } });
    expect(await signIn(email, PASSWORD)).toMatchObject({ status: 403, body: { code: 'not-a-member' }, cookies: [] });
    expect(await signIn(email, 'not the password')).toMatchObject({ status: 401 });
  });
});

describe('the session', () => {
  it('is told in one round trip', async () => {
    await cedar.ask('GET', '/session');
    const before = cedar.house.store.counters.roundTrips;
    const { body } = await cedar.ask('GET', '/session', { as: 'Bruno' });
    expect(cedar.house.store.counters.roundTrips - before).toBe(1);
    expect(body).toMatchObject({
      member: { name: 'Bruno', language: 'en', timeZone: 'America/Sao_Paulo', roles: [{ teamName: 'Sales', role: 'lead' }] },
      organisation: { name: 'Cedar Works', today: '2026-05-12' }, currentCycle: { id: cedar.cycles.quarter, name: 'Q2 2026' },
      may: { 'organisation.change': false, 'cycle.change': false, 'team.create': true, 'import.run': true, 'objective.suggest': true },
    });
  });

  it('slides on, once a day', async () => {
    const { token } = await newcomer('Saul');
    const age = (days: number) => cedar.house.store.streamPool.query(`update auth.session set "updatedAt" = now() - make_interval(days => $2), "expiresAt" = now() + interval '2 days' where token = $1`, [token, days]);
    await age(0);
    expect((await knock('GET', '/session', { cookie: token })).cookies).toEqual([]);
    await age(2);
    const { cookies: [cookie] } = await knock('GET', '/session', { cookie: token });
    expect(cookie).toMatchObject({ value: token });
    expect((cookie!.expires!.getTime() - Date.now()) / 86_400_000).toBeCloseTo(30, 1);
    expect((await knock('GET', '/session', { cookie: token })).cookies).toEqual([]);
  });

  it('begins where the person was last', async () => {
    const birch = await world('Birch Lane');
    const tia = await newcomer('Tia');
    const { body: { invitationLink } } = await birch.ask('POST', '/members', { body: { name: 'Tia', email: tia.email, invite: true } });
    await knock('POST', '/invitations/acceptance', { body: { token: tokenIn(invitationLink), password: PASSWORD } });
    for (const [minute, { organisationId }] of [['01', cedar], ['02', birch], ['03', cedar]] as const) {
      cedar.clock.set(`2026-05-12T14:${minute}:00.000Z`);
      await knock('GET', '/session', { token: tia.token, organisation: organisationId });
      expect((await knock('GET', '/session', { token: tia.token })).body.organisation.id).toBe(organisationId);
    }
    cedar.clock.set(NOW);
  });

  it('is one of a list; one or all can be ended, and a token is never shown', async () => {
    const { email, token } = await newcomer('Uma');
    const second = await signIn(email, PASSWORD);
    const { body } = await knock('GET', '/sessions', { token });
    expect(body.items.map((each: { current: boolean }) => each.current).sort()).toEqual([false, true]);
    expect(body.items[0]).toMatchObject({ device: 'Firefox on a test', address: expect.stringMatching(/^10\.0\./) });
    expect(JSON.stringify(body)).not.toContain(token);
    const other = body.items.find((each: { current: boolean }) => !each.current);
    expect((await knock('DELETE', `/sessions/${other.id}`, { token })).status).toBe(204);
    expect((await knock('GET', '/session', { token: second.body.token })).status).toBe(401);
    expect(await knock('DELETE', `/sessions/${other.id}`, { token })).toMatchObject({ status: 404, body: { code: 'session-not-found' } });

    const stranger = await newcomer('Vera');
    const { body: theirs } = await knock('GET', '/sessions', { token: stranger.token });
    expect(await knock('DELETE', `/sessions/${theirs.items[0].id}`, { token })).toMatchObject({ status: 404 });
    const third = await signIn(email, PASSWORD);
    expect((await knock('DELETE', '/sessions', { token })).status).toBe(204);
    expect((await knock('GET', '/session', { token: third.body.token })).status).toBe(401);
    expect((await knock('GET', '/sessions', { token: stranger.token })).status).toBe(200);
  });
});

describe('my account', () => {
  it('changes name, language and zone', async () => {
    const { token, memberId } = await newcomer('Wim');
    expect((await knock('PATCH', '/account', { token, body: { name: 'Wim W.', language: 'pt-BR', timeZone: 'Europe/Lisbon' } })).body).toEqual({ name: 'Wim W.', language: 'pt-BR', timeZone: 'Europe/Lisbon' });
    expect((await knock('GET', '/session', { token })).body).toMatchObject({ account: { name: 'Wim W.' }, member: { name: 'Wim W.', language: 'pt-BR', timeZone: 'Europe/Lisbon' } });
    const versions = await cedar.rows(sql`select rev, name, language, recorded_by from member_version where organisation_id = ${cedar.organisationId} and id = ${memberId} order by rev desc limit 1`);
    expect(versions).toEqual([{ rev: 3, name: 'Wim W.', language: 'pt-BR', recorded_by: memberId }]);
    expect(await knock('PATCH', '/account', { token, body: { timeZone: 'Nowhere' } })).toMatchObject({ status: 422, body: { code: 'time-zone-unknown' } });
    expect(await knock('PATCH', '/account', { token, body: {} })).toMatchObject({ status: 422 });
  });

  it('changes its password, which ends the other sessions', async () => {
    const { token, email } = await newcomer('Xia');
    const other = await signIn(email, PASSWORD);
    const change = (current: string, next: string) => knock('PUT', '/account/password', { token, body: { current, next } });
    expect(await change('not the password', 'a lamp, a door, a key')).toMatchObject({ status: 403, body: { code: 'password-wrong' } });
    expect(await change(PASSWORD, 'changeme123')).toMatchObject({ status: 422, body: { code: 'password-too-weak' } });
    expect((await knock('GET', '/session', { token: other.body.token })).status).toBe(200);
    expect((await change(PASSWORD, 'a lamp, a door, a key')).status).toBe(204);
    expect((await knock('GET', '/session', { token: other.body.token })).status).toBe(401);
    expect((await knock('GET', '/session', { token })).status).toBe(200);
    expect((await signIn(email, PASSWORD)).status).toBe(401);
    expect((await signIn(email, 'a lamp, a door, a key')).status).toBe(201);
  });
});

describe('a forgotten password', () => {
  it('is replaced by a link that works once and ends every session', async () => {
    const yan = await newcomer('Yan');
    expect((await knock('POST', '/password-resets', { body: { email: yan.email.toUpperCase() } })).status).toBe(202);
    const mail = await lastMail('account.reset');
    expect(mail).toMatchObject({ address: yan.email, subject: 'A new password for Rooftop' });
    const body = { token: tokenIn(mail!.body), password: 'a lamp, a door, a key' };
    const { rows } = await cedar.house.store.streamPool.query<{ text: string }>('select v::text as text from auth.verification v');
    expect(JSON.stringify(rows)).not.toContain(body.token);

    expect(await knock('POST', '/password-resets/use', { body: { ...body, password: 'password1234' } })).toMatchObject({ status: 422, body: { code: 'password-too-weak' } });
    const both = await Promise.all([knock('POST', '/password-resets/use', { body }), knock('POST', '/password-resets/use', { body })]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 410]);
    expect((await knock('GET', '/session', { token: yan.token })).status).toBe(401);
    expect((await signIn(yan.email, 'a lamp, a door, a key')).status).toBe(201);
  });

  it('is told the same whoever asks; nobody else gets a mail', async () => {
    const before = await lastMail('account.reset');
    const unknown = await knock('POST', '/password-resets', { body: { email: 'nobody@example.org' } });
    expect(unknown).toMatchObject({ status: 202, body: null });
    expect(await lastMail('account.reset')).toEqual(before);
  });

  it('ends after an hour, and is mailed five times an hour at most', async () => {
    const { email } = await newcomer('Zed');
    const mails = async () => (await cedar.rows(sql`select 1 from outbox where organisation_id = ${cedar.organisationId} and address = ${email} and kind = 'account.reset'`)).length;
    for (let ask = 0; ask < 7; ask += 1) expect((await knock('POST', '/password-resets', { body: { email } })).status).toBe(202);
    expect(await mails()).toBe(5);
    const token = tokenIn((await lastMail('account.reset'))!.body);
    cedar.clock.set('2026-05-12T15:00:01.000Z');
    const late = await knock('POST', '/password-resets/use', { body: { token, password: PASSWORD } });
    await knock('POST', '/password-resets', { body: { email } });
    cedar.clock.set(NOW);
    expect(late).toMatchObject({ status: 410, body: { code: 'link-not-valid' } });
    expect(await mails()).toBe(6);
  });
});
