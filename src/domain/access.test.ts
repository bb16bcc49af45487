import { describe, expect, it } from 'vitest';
import { ACTS, may, mayAll, type Act, type Actor, type MemberActor, type Subject } from './access.ts';

const person = (memberId: string, more: Partial<MemberActor> = {}): MemberActor =>
  ({ kind: 'member', memberId, isAdmin: false, isSponsor: false, roles: [], ...more });
const cast = {
  admin: person('admin', { isAdmin: true }),
  sponsor: person('sponsor', { isSponsor: true }),
  'lead of sales': person('lead', { roles: [{ teamId: 'sales', role: 'lead' }] }),
  'lead of marketing': person('other', { roles: [{ teamId: 'marketing', role: 'lead' }] }),
  'master of the company': person('master', { roles: [{ teamId: 'company', role: 'okr-master' }] }),
  'coach of field sales': person('coach', { roles: [{ teamId: 'field', role: 'coach' }] }),
  owner: person('owner', { teamIds: ['field'] }),
  'key-result owner': person('kr-owner'),
  delegate: person('delegate'),
  author: person('author'),
  member: person('member'),
  colleague: person('colleague', { teamIds: ['field'] }),
  guest: { kind: 'guest' } as Actor,
} satisfies Record<string, Actor>;

/** An agreed objective of Field Sales, below Sales, below the company. */
const objective: Subject = { path: ['company', 'sales', 'field'], ownerId: 'owner', delegateId: 'delegate', keyResultOwnerId: 'kr-owner', authorId: 'author' };
const draft: Subject = { ...objective, isDraft: true };
const secret: Subject = { ...objective, isPrivate: true };
const field: Subject = { path: ['company', 'sales', 'field'] };
const company: Subject = { path: ['company'] };
const everyone = Object.keys(cast).filter((name) => name !== 'guest');
const guides = ['admin', 'lead of sales', 'master of the company', 'coach of field sales'];

describe('who may', () => {
  it.each<[Act, Subject, string[], string | null]>([
    ['organisation.read', {}, everyone, null],
    ['organisation.change', {}, ['admin'], 'needs-admin'],
    ['member.invite', {}, ['admin'], 'needs-admin'],
    ['member.change', { memberId: 'member' }, ['admin', 'member'], 'needs-admin'],
    ['member.change-role', { memberId: 'member' }, ['admin'], 'needs-admin'],
    ['team.change', field, ['admin', 'lead of sales'], 'not-your-team'],
    ['team.create', field, ['admin', 'lead of sales'], 'not-your-team'],
    ['team.change', company, ['admin'], 'not-your-team'],
    ['team.move', field, ['admin'], 'needs-admin'],
    ['cycle.change', company, ['admin', 'master of the company'], 'needs-okr-master'],
    ['objective.read', objective, everyone, null],
    ['objective.read', secret, [...guides, 'sponsor', 'owner', 'author', 'colleague'], 'private-to-its-team'],
    ['objective.suggest', field, everyone, null],
    ['objective.change', objective, [...guides, 'owner'], 'not-your-objective'],
    ['objective.change', draft, [...guides, 'owner', 'author'], 'not-your-objective'],
    ['objective.agree', objective, [...guides, 'sponsor'], 'needs-team-role'],
    ['objective.close', objective, [...guides, 'owner'], 'not-your-objective'],
    ['key-result.change', objective, [...guides, 'owner'], 'not-your-objective'],
    ['key-result.measure', objective, [...guides, 'owner', 'delegate', 'key-result owner'], 'not-your-key-result'],
    ['check-in.record', objective, [...guides, 'owner', 'delegate'], 'not-your-objective'],
    ['check-in.amend', objective, [...guides, 'owner', 'author'], 'not-your-check-in'],
    ['check-in.withdraw', objective, [...guides, 'owner', 'author'], 'not-your-check-in'],
    ['comment.write', objective, everyone, null],
    ['comment.change', { authorId: 'author' }, ['author'], 'not-your-comment'],
    ['comment.remove', { authorId: 'author' }, ['admin', 'author'], 'not-your-comment'],
    ['import.run', company, ['admin', 'master of the company'], 'not-your-team'],
    ['import.run', field, guides, 'not-your-team'],
    ['import.undo', { authorId: 'author' }, ['admin', 'author'], 'not-your-import'],
    ['audit.read', {}, ['admin'], 'needs-admin'],
    ['outbox.read', {}, ['admin'], 'needs-admin'],
  ])('%s', (act, subject, allowed, otherwise) => {
    const answers = Object.entries(cast).map(([name, actor]) => [name, may(actor, act, subject)] as const);
    expect(answers.filter(([, verdict]) => verdict.allowed).map(([name]) => name).sort()).toEqual([...allowed].sort());
    for (const [name, verdict] of answers) {
      if (!verdict.allowed && name !== 'guest') expect(verdict.code).toBe(otherwise);
    }
  });

  it('lets a guest do nothing at all, and an admin everything but change another’s comment', () => {
    expect(ACTS.filter((act) => may(cast.guest, act, objective).allowed)).toEqual([]);
    expect(may(cast.guest, 'comment.write', objective)).toMatchObject({ code: 'guests-may-not', facts: { act: 'comment.write' } });
    expect(ACTS.filter((act) => !may(cast.admin, act, objective).allowed)).toEqual(['comment.change']);
  });

  it('gives nobody a right from what is left out', () => {
    const nobody = person('');
    const acts: Act[] = ['objective.change', 'check-in.record', 'key-result.measure', 'comment.change', 'import.undo', 'team.change', 'objective.agree'];
    expect(acts.filter((act) => may(nobody, act).allowed || may(cast['lead of sales'], act).allowed)).toEqual([]);
    expect(may(person('x', { teamIds: [''] }), 'objective.read', { isPrivate: true }).allowed).toBe(false);
  });

  it('counts a role for all teams below, never above', () => {
    const lead = cast['lead of sales'];
    expect(['company', 'sales', 'field'].map((_, depth) => may(lead, 'team.change', { path: ['company', 'sales', 'field'].slice(0, depth + 1) }).allowed)).toEqual([false, true, true]);
  });

  it('answers for many acts at once, as a reply tells its reader', () => {
    expect(mayAll(cast.owner, ['objective.change', 'objective.agree', 'comment.write'], objective)).toEqual({
      'objective.change': true, 'objective.agree': false, 'comment.write': true,
    });
  });
});
