import { describe, expect, it } from 'vitest';
import { flatten, parentKeys } from './flatten.ts';

type Node = { id: string; children?: Node[] };

const shape = { keyOf: (node: Node) => node.id, childrenOf: (node: Node) => node.children };
const tree: Node[] = [
  { id: 'a', children: [{ id: 'c', children: [{ id: 'd' }] }, { id: 'b' }] },
  { id: 'e', children: [] },
];

const lines = (open: string[], compare?: (one: Node, other: Node) => number) =>
  flatten(tree, shape, new Set(open), compare).map(({ key, level, open: isOpen, position, siblings, parent }) =>
    [key, level, isOpen, `${position}/${siblings}`, parent].join(' '),
  );

describe('flatten', () => {
  it.each([
    [[], ['a 1 false 1/2 -1', 'e 1  2/2 -1']],
    [['a'], ['a 1 true 1/2 -1', 'c 2 false 1/2 0', 'b 2  2/2 0', 'e 1  2/2 -1']],
    [
      ['a', 'c'],
      ['a 1 true 1/2 -1', 'c 2 true 1/2 0', 'd 3  1/1 1', 'b 2  2/2 0', 'e 1  2/2 -1'],
    ],
    [['c'], ['a 1 false 1/2 -1', 'e 1  2/2 -1']],
    [
      ['e', 'gone'],
      ['a 1 false 1/2 -1', 'e 1  2/2 -1'],
    ],
  ])('with %j open shows %j', (open, rows) => expect(lines(open)).toEqual(rows));

  it('orders siblings and keeps children with their parent', () => {
    const backwards = (one: Node, other: Node) => other.id.localeCompare(one.id);
    expect(lines(['a', 'c'], backwards).map((line) => line[0])).toEqual(['e', 'a', 'c', 'd', 'b']);
    expect(tree.map((node) => node.id)).toEqual(['a', 'e']);
  });

  it('takes ten thousand rows in a moment', () => {
    const many = Array.from({ length: 100 }, (_, root) => ({
      id: `${root}`,
      children: Array.from({ length: 100 }, (_, child) => ({ id: `${root}.${child}` })),
    }));
    const started = performance.now();
    expect(flatten(many, shape, parentKeys(many, shape))).toHaveLength(10_100);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('parentKeys', () => {
  it.each([
    [1, ['a']],
    [2, ['a', 'c']],
    [Infinity, ['a', 'c']],
  ])('opens %d levels', (levels, keys) => expect([...parentKeys(tree, shape, levels)]).toEqual(keys));
});
