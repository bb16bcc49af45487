import { expect, it } from 'vitest';
import { teamTreeOf, type CycleTeam, type TeamNode } from './team-tree.ts';

const drawn = (nodes: readonly TeamNode[]): string =>
  nodes.map(({ team, children }) => team.id + (children.length > 0 ? `(${drawn(children)})` : '')).join(' ');

it.each([
  [[0, 1, 2, 1], 'a(b(c) d)'],
  [[0, 1, 0, 1], 'a(b) c(d)'],
  [[0, 2, 2], 'a(b(c))'],
  [[1, 1], 'a(b)'],
  [[], ''],
])('depths %j are the tree %s', (depths, expected) => {
  expect(drawn(teamTreeOf(depths.map((depth, index) => ({ id: 'abcdefg'[index]!, depth }) as CycleTeam)))).toBe(
    expected,
  );
});
