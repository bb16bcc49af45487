import { describe, expect, it } from 'vitest';
import { keepsAnAdmin, mayBeInvited, stateAfterReturn, type AdminStanding } from './member.ts';

const admin: AdminStanding = { isAdmin: true, state: 'active' };

describe('the last admin', () => {
  it.each<[string, AdminStanding, AdminStanding, number, boolean]>([
    ['gives the right away', admin, { ...admin, isAdmin: false }, 0, false],
    ['is deactivated', admin, { ...admin, state: 'deactivated' }, 0, false],
    ['stays what they are', admin, admin, 0, true],
    ['leaves while another one remains', admin, { ...admin, state: 'deactivated' }, 1, true],
    ['was only invited and loses the right', { isAdmin: true, state: 'invited' }, { isAdmin: false, state: 'invited' }, 0, true],
    ['never was one', { isAdmin: false, state: 'active' }, { isAdmin: false, state: 'deactivated' }, 0, true],
  ])('%s', (_what, before, after, others, allowed) => {
    expect(keepsAnAdmin(before, after, others)).toMatchObject(allowed ? { allowed } : { allowed, code: 'last-admin' });
  });
});

describe('an invitation', () => {
  it.each([
    ['named', 'ana@example.org', 'ana@example.org'],
    ['invited', 'ana@example.org', 'ana@example.org'],
    ['named', null, 'email-needed-to-invite'],
    ['active', 'ana@example.org', 'member-already-active'],
    ['deactivated', 'ana@example.org', 'member-deactivated'],
  ] as const)('to a member who is %s with %s: %s', (state, email, expected) => {
    const verdict = mayBeInvited({ state, email });
    expect(verdict.allowed ? verdict.value : verdict.code).toBe(expected);
  });
});

describe('a member who returns', () => {
  it.each([[true, 'active'], [false, 'named']])('with an account: %s, is %s', (hasAccount, state) => {
    expect(stateAfterReturn(hasAccount)).toBe(state);
  });
});
