import { describe, expect, it } from 'vitest';
import { checkPassword } from './password.ts';

const ana = { email: 'ana.souza@example.org', name: 'Ana Souza' };

describe('a password', () => {
  it.each([
    ['ten characters', 'kj48sh2ldq'],
    ['a sentence', 'four horses on a roof'],
    ['letters beyond ASCII, counted as people count', 'ação!coração'],
    ['a name inside something longer', 'Ana Souza likes her roof'],
  ])('is allowed: %s', (_why, password) => {
    expect(checkPassword(password, ana)).toEqual({ allowed: true, value: password });
  });

  it.each([
    ['too-short', 'kj48sh2ld'],
    ['too-short', '🏠🏠🏠🏠🏠'],
    ['too-common', '1234567890'],
    ['too-common', 'PassWord123'],
    ['too-common', 'Senha12345'],
    ['too-uniform', 'abababababab'],
    ['is-email', 'Ana.Souza@Example.org'],
    ['is-email', 'ana.souza2026'],
    ['is-name', 'souza, ana 1'],
  ])('is refused: %s', (reason, password) => {
    const owner = reason === 'is-name' ? { email: 'as@example.org', name: 'Souza Ana' } : ana;
    expect(checkPassword(password, owner)).toMatchObject({ allowed: false, code: 'password-too-weak', facts: { reason } });
  });

  it('never comes back in its refusal', () => {
    expect(JSON.stringify(checkPassword('Senha12345', ana))).not.toMatch(/senha/i);
  });

  it('is not mistaken for a name or an address without letters', () => {
    expect(checkPassword('73910482650', { email: '123@example.org', name: '…' }).allowed).toBe(true);
  });
});
