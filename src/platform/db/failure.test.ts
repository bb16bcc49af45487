import { describe, expect, it } from 'vitest';
import { asStoreFailure, isStaleStatement, isWorthAnotherTry, StoreUnreachable } from './failure.ts';

describe('what an error means', () => {
  const coded = (code: string, message = '') => Object.assign(new Error(message), { code });

  it.each([
    ['57P01', true], ['57P03', true], ['08006', true], ['ECONNREFUSED', true], ['ENOENT', true], ['53300', true],
    ['23505', false], ['22012', false], ['RT401', false],
  ])('%s means unreachable: %s', (code, unreachable) => {
    expect(asStoreFailure(coded(code), 'nothing-saved') instanceof StoreUnreachable).toBe(unreachable);
  });

  it('knows what to try again and what to forget', () => {
    expect(['40001', '40P01', '23505'].map((code) => isWorthAnotherTry(coded(code)))).toEqual([true, true, false]);
    expect(isStaleStatement(coded('0A000', 'cached plan must not change result type'))).toBe(true);
    expect(isStaleStatement(coded('0A000', 'something else'))).toBe(false);
  });
});
