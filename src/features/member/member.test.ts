import { beforeAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/trip.ts';
import { world, type World } from '#test/world.ts';

let cedar: World;
beforeAll(async () => { cedar = await world(); });

const named = (body: unknown) => cedar.ask('POST', '/members', { body: { invite: false, ...body as object } });
const events = (id: string) => cedar.rows(sql<{ event: string; facts: unknown; text: string }>`
  select event, facts, j::text as text from journal j where organisation_id = ${cedar.organisationId} and subject_id = ${id} order by seq`);
const versions = (id: string) => cedar.rows(sql<{ rev: number; name: string; state: string; recorded_by: string }>`
  select rev, name, state, recorded_by from member_version where organisation_id = ${cedar.organisationId} and id = ${id} order by rev`);

describe('a person', () => {
  it('is named without an account, with roles, and can own things at once', async () => {
    const { status, body } = await named({ name: ' João Prado ', email: 'Joao@Example.org', title: 'Analyst', roles: [{ teamId: cedar.teams.sales, role: 'lead' }, { teamId: cedar.teams.sales, role: 'coach' }] });
    expect(status).toBe(201);
    expect(body).toMatchObject({ invitationLink: null, member: { name: 'João Prado', email: 'joao@example.org', title: 'Analyst', state: 'named', isAdmin: false, rev: 1, objectives: 0 } });
    expect(body.member.roles).toEqual([{ teamId: cedar.teams.sales, teamName: 'Sales', role: 'coach' }, { teamId: cedar.teams.sales, teamName: 'Sales', role: 'lead' }]);
    expect(await versions(body.member.id)).toEqual([{ rev: 1, name: 'João Prado', state: 'named', recorded_by: cedar.members.Ana }]);
    const [line] = await events(body.member.id);
    expect(line).toMatchObject({ event: 'member.added', facts: { state: 'named', isAdmin: false } });
    expect(line!.text).not.toMatch(/Prado|joao/i);
  });

  it('is invited by a link that only the mail and the answer hold', async () => {
    const { status, body } = await named({ name: 'Iris', email: 'iris@example.org', invite: true });
    expect(status).toBe(201);
    expect(body.invitationLink).toMatch(/^http:\/\/localhost\/invitation#[A-Za-z0-9_-]{43}$/);
    expect(body.member.state).toBe('invited');
    const [mail] = await cedar.rows(sql<{ kind: string; address: string; subject: string; body: string }>`select kind, address, subject, body from outbox where organisation_id = ${cedar.organisationId} and member_id = ${body.member.id}`);
    expect(mail).toMatchObject({ kind: 'member.invitation', address: 'iris@example.org', subject: 'Ana invites you to Cedar Works' });
    expect(mail!.body).toContain(`\n${body.invitationLink}\n`);
    expect(mail!.body).toContain('26 May 2026');
    const stored = await cedar.rows(sql<{ text: string }>`select i::text as text from invitation i where organisation_id = ${cedar.organisationId} and member_id = ${body.member.id}`);
    expect(stored).toHaveLength(1);
    expect(stored[0]!.text).not.toContain(body.invitationLink.split('#')[1]);
  });

  it('is invited again: earlier links stop working', async () => {
    const { body: { member } } = await named({ name: 'Nia', email: 'nia@example.org' });
    const [first, second] = [await cedar.ask('POST', `/members/${member.id}/invitations`), await cedar.ask('POST', `/members/${member.id}/invitations`)];
    expect([first.status, second.status]).toEqual([201, 201]);
    const look = (link: string) => cedar.ask('POST', '/invitations/look', { as: null, body: { token: link.split('#')[1] } });
    expect(await look(first.body.invitationLink)).toMatchObject({ status: 410, body: { code: 'link-not-valid' } });
    expect(await look(second.body.invitationLink)).toMatchObject({ status: 200, body: { organisation: 'Cedar Works', name: 'Nia', hasAccount: false } });
    expect((await cedar.ask('GET', `/members/${member.id}`)).body).toMatchObject({ state: 'invited', rev: 2 });
    expect((await events(member.id)).map(({ event }) => event)).toEqual(['member.added', 'member.invited', 'member.invited']);
  });

  it('is changed by an admin with the revision that was seen', async () => {
    const { body: { member } } = await named({ name: 'Olaf', email: 'olaf@example.org' });
    const changed = await cedar.ask('PATCH', `/members/${member.id}`, { body: { title: 'Chef', isSponsor: true }, rev: 1 });
    expect(changed).toMatchObject({ status: 200, body: { title: 'Chef', isSponsor: true, rev: 2 }, headers: { etag: '"2"' } });
    const late = await cedar.ask('PATCH', `/members/${member.id}`, { body: { title: 'Cook' }, rev: 1 });
    expect(late).toMatchObject({ status: 409, body: { code: 'revision-conflict', facts: { current: { title: 'Chef', rev: 2 } } } });
    expect((await versions(member.id)).map(({ rev }) => rev)).toEqual([1, 2]);
    expect((await events(member.id)).at(-1)).toMatchObject({ event: 'member.changed', facts: { fields: ['title', 'is_sponsor'], isSponsor: true } });
  });

  it('is changed by one of two at the same moment: the other sees the conflict', async () => {
    const { body: { member } } = await named({ name: 'Pia' });
    const both = await Promise.all(['One', 'Two'].map((title) => cedar.ask('PATCH', `/members/${member.id}`, { body: { title }, rev: 1 })));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('loses a link that went to another address', async () => {
    const { body } = await named({ name: 'Rosa', email: 'wrong@example.org', invite: true });
    await cedar.ask('PATCH', `/members/${body.member.id}`, { body: { email: 'rosa@example.org' }, rev: 1 });
    const look = await cedar.ask('POST', '/invitations/look', { as: null, body: { token: body.invitationLink.split('#')[1] } });
    expect(look).toMatchObject({ status: 410 });
  });

  it('may change their own name and title, not their rights', async () => {
    const mine = await cedar.ask('PATCH', `/members/${cedar.members.Clara}`, { as: 'Clara', body: { title: 'Sales person' }, rev: 1 });
    expect(mine).toMatchObject({ status: 200, body: { title: 'Sales person', may: { 'member.change': true, 'member.change-role': false } } });
    for (const body of [{ isAdmin: true }, { isSponsor: true }, { email: 'clara@elsewhere.org' }]) {
      expect(await cedar.ask('PATCH', `/members/${cedar.members.Clara}`, { as: 'Clara', body, rev: 2 })).toMatchObject({ status: 403, body: { code: 'needs-admin' } });
    }
    expect(await cedar.ask('PATCH', `/members/${cedar.members.Bruno}`, { as: 'Clara', body: { title: 'x' }, rev: 1 })).toMatchObject({ status: 403 });
  });
});

describe('people', () => {
  it('are found without accents and capitals, by name or address, a page at a time', async () => {
    const maple = await world('Maple Yard');
    const add = (name: string, email?: string) => maple.ask('POST', '/members', { body: { name, invite: false, ...(email ? { email } : {}) } });
    await Promise.all([add('Ângela'), add('angelo'), add('Zoé', 'zoe@angel.example')]);
    const names = async (query: string) => (await maple.ask('GET', `/members?${query}`)).body.items.map((each: { name: string }) => each.name);
    expect(await names('search=ANGEL')).toEqual(['Ângela', 'angelo', 'Zoé']);
    expect(await names('search=100%25')).toEqual([]);
    expect(await names('state=named')).toEqual(['Ângela', 'angelo', 'Zoé']);
    expect(await names(`teamId=${maple.teams.sales}`)).toEqual(['Bruno', 'Clara']);

    const seen: string[] = [];
    let next: string | null = null;
    do {
      const { body }: { body: { items: { name: string }[]; next: string | null; total: number } } = await maple.ask('GET', `/members?limit=3${next ? `&cursor=${next}` : ''}`);
      expect(body.total).toBe(8);
      seen.push(...body.items.map(({ name }) => name));
      ({ next } = body);
    } while (next !== null);
    expect(seen).toEqual(['Ana', 'Ângela', 'angelo', 'Bruno', 'Clara', 'Davi', 'Eva', 'Zoé']);
  });

  it('are read by everyone, added and invited by admins only', async () => {
    expect((await cedar.ask('GET', '/members', { as: 'Clara' })).body.may).toEqual({ 'member.invite': false, 'member.change-role': false, 'member.remove': false });
    const refused = [
      await cedar.ask('POST', '/members', { as: 'Davi', body: { name: 'x', invite: false } }),
      await cedar.ask('POST', `/members/${cedar.members.Clara}/invitations`, { as: 'Bruno' }),
      await cedar.ask('PUT', `/members/${cedar.members.Clara}/deactivation`, { as: 'Bruno' }),
      await cedar.ask('DELETE', `/members/${cedar.members.Clara}/deactivation`, { as: 'Bruno' }),
    ];
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(refused.map(() => [403, 'needs-admin']));
  });

  it('cost one round trip to read, whoever asks', async () => {
    await cedar.ask('GET', '/members');
    const before = cedar.house.store.counters.roundTrips;
    await cedar.ask('GET', '/members');
    expect(cedar.house.store.counters.roundTrips - before).toBe(1);
  });

  it('of another organisation are not there', async () => {
    const birch = await world('Birch Lane');
    for (const [method, path] of [['GET', ''], ['PUT', '/deactivation'], ['POST', '/invitations']] as const) {
      expect(await birch.ask(method, `/members/${cedar.members.Clara}${path}`)).toMatchObject({ status: 404, body: { code: 'member-not-found' } });
    }
    const elsewhere = await birch.ask('GET', `/members?teamId=${cedar.teams.sales}`);
    expect(elsewhere.body).toMatchObject({ items: [], total: 0 });
  });
});

describe('a refusal says what stands in the way', () => {
  it.each([
    ['an address that is taken, however it is typed', { name: 'x', email: 'DUP@example.org', invite: false }, 409, 'email-taken'],
    ['an invitation without an address', { name: 'x', invite: true }, 409, 'email-needed-to-invite'],
    ['a team that does not exist', { name: 'x', invite: false, roles: [{ teamId: '019a2b3c-0000-7000-8000-000000000000', role: 'lead' }] }, 404, 'team-not-found'],
    ['a blank name', { name: '  ', invite: false }, 422, 'input-not-valid'],
    ['a character nothing can store', { name: 'a\u0000b', invite: false }, 422, 'input-not-valid'],
    ['too much', { name: 'x'.repeat(121), invite: false, salary: 1 }, 422, 'input-not-valid'],
  ])('%s', async (_what, body, status, code) => {
    await named({ name: 'Dup', email: 'dup@example.org' });
    const before = await cedar.ask('GET', '/members');
    expect(await cedar.ask('POST', '/members', { body })).toMatchObject({ status, body: { code } });
    expect((await cedar.ask('GET', '/members')).body.total).toBe(before.body.total);
  });

  it('who is here already or has left is not invited', async () => {
    expect(await cedar.ask('POST', `/members/${cedar.members.Bruno}/invitations`)).toMatchObject({ status: 409, body: { code: 'member-already-active' } });
    const { body: { member } } = await named({ name: 'Left', email: 'left@example.org' });
    await cedar.ask('PUT', `/members/${member.id}/deactivation`);
    expect(await cedar.ask('POST', `/members/${member.id}/invitations`)).toMatchObject({ status: 409, body: { code: 'member-deactivated' } });
  });

  it('a cursor that was made up, a search with a character nothing can store', async () => {
    for (const cursor of ['abc', Buffer.from('["x"]').toString('base64url'), Buffer.from(`["${cedar.organisationId}"]`).toString('base64url')]) {
      expect(await cedar.ask('GET', `/members?cursor=${cursor}`)).toMatchObject({ status: 422, body: { code: 'cursor-not-valid' } });
    }
    expect(await cedar.ask('GET', '/members?search=%00')).toMatchObject({ status: 422 });
  });
});

describe('who leaves', () => {
  it('is out at once, in this organisation only, and can come back', async () => {
    const out = await cedar.ask('PUT', `/members/${cedar.members.Eva}/deactivation`);
    expect(out).toMatchObject({ status: 200, body: { state: 'deactivated' } });
    expect(await cedar.ask('GET', '/cycles', { as: 'Eva' })).toMatchObject({ status: 403, body: { code: 'not-a-member' } });
    await cedar.ask('PUT', `/members/${cedar.members.Eva}/deactivation`);
    const back = await cedar.ask('DELETE', `/members/${cedar.members.Eva}/deactivation`);
    expect(back).toMatchObject({ status: 200, body: { state: 'active' } });
    expect((await cedar.ask('GET', '/cycles', { as: 'Eva' })).status).toBe(200);
    expect((await events(cedar.members.Eva)).map(({ event }) => event)).toEqual(['member.deactivated', 'member.reactivated']);
  });

  it('without an account comes back as named, and the old link stays shut', async () => {
    const { body } = await named({ name: 'Sol', email: 'sol@example.org', invite: true });
    await cedar.ask('PUT', `/members/${body.member.id}/deactivation`);
    expect((await cedar.ask('DELETE', `/members/${body.member.id}/deactivation`)).body.state).toBe('named');
    expect(await cedar.ask('POST', '/invitations/look', { as: null, body: { token: body.invitationLink.split('#')[1] } })).toMatchObject({ status: 410 });
  });

  it('is never the last admin, not even when two take the right from each other at once', async () => {
    const elm = await world('Elm House');
    expect(await elm.ask('PUT', `/members/${elm.members.Ana}/deactivation`)).toMatchObject({ status: 409, body: { code: 'last-admin' } });
    expect(await elm.ask('PATCH', `/members/${elm.members.Ana}`, { body: { isAdmin: false }, rev: 1 })).toMatchObject({ status: 409, body: { code: 'last-admin' } });
    await elm.ask('PATCH', `/members/${elm.members.Davi}`, { body: { isAdmin: true }, rev: 1 });
    const duel = await Promise.all([
      elm.ask('PATCH', `/members/${elm.members.Davi}`, { as: 'Ana', body: { isAdmin: false }, rev: 2 }),
      elm.ask('PUT', `/members/${elm.members.Ana}/deactivation`, { as: 'Davi' }),
    ]);
    expect(duel.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await elm.rows(sql`select 1 from member where organisation_id = ${elm.organisationId} and is_admin and state = 'active'`)).toHaveLength(1);
  });
});
