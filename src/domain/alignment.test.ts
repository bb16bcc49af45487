import { describe, expect, it } from 'vitest';
import { alignUnder } from './alignment.ts';

/** C supports B supports A; X and Y already support each other, as broken data might. */
const parents: Record<string, string> = { c: 'b', b: 'a', x: 'y', y: 'x', self: 'self' };
const parentOf = (id: string) => parents[id] ?? null;

describe('alignment', () => {
  it.each([['d', 'c'], ['c', 'a'], ['b', 'd']])('%s may support %s', (one, parent) => {
    expect(alignUnder(one, parent, parentOf)).toEqual({ allowed: true, value: parent });
  });

  it.each([
    ['a', 'c', ['a', 'c', 'b', 'a']], ['a', 'b', ['a', 'b', 'a']], ['a', 'a', ['a', 'a']], ['d', 'x', ['d', 'x', 'y', 'x']], ['d', 'self', ['d', 'self', 'self']],
  ])('%s under %s would run in a circle, and the path says how', (one, parent, path) => {
    expect(alignUnder(one, parent, parentOf)).toEqual({ allowed: false, code: 'alignment-circle', facts: { path } });
  });
});
