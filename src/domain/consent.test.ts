import { describe, expect, it } from 'vitest';
import type { TeamRole } from './access.ts';
import { checkConsent, mayConsent } from './consent.ts';

const path = ['company', 'sales'];
const holding = (role: TeamRole, teamId: string) => ({ memberId: 'm', isSponsor: false, roles: [{ role, teamId }] });
const sponsor = { memberId: 's', isSponsor: true, roles: [] };

describe('mayConsent', () => {
  it.each([
    ['the OKR master of the company', holding('okr-master', 'company'), true],
    ['the coach of the team', holding('coach', 'sales'), true],
    ['the OKR master of another team', holding('okr-master', 'marketing'), false],
    ['the lead of the team', holding('lead', 'sales'), false],
    ['a sponsor', sponsor, true],
  ])('%s', (_words, actor, expected) => {
    expect(mayConsent(actor, path)).toBe(expected);
  });
});

describe('checkConsent', () => {
  it.each([
    ['nobody named', null, 'p', true],
    ['a sponsor for somebody else', sponsor, 'p', true],
    ['a sponsor for himself', sponsor, 's', false],
    ['somebody without the role', holding('lead', 'sales'), 'p', false],
  ])('%s', (_words, consenter, proposer, allowed) => {
    expect(checkConsent(consenter, proposer, path).allowed).toBe(allowed);
  });
});
