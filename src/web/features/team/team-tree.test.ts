import { describe, expect, it } from 'vitest';
import type { Team } from './queries.ts';
import { openAtFirst, teamTree } from './team-tree.ts';

const team = (id: string, parentId: string | null = null) => ({ id, parentId, name: id }) as Team;
const shape = (teams: readonly Team[]): unknown => teamTree(teams).map(function draw({ team: { id }, below }): unknown {
  return below.length > 0 ? [id, below.map(draw)] : id;
});

describe('teamTree', () => {
  it('puts every team below its parent, in the order given', () => {
    const teams = [team('top'), team('sales', 'top'), team('it', 'top'), team('north', 'sales'), team('south', 'sales')];
    expect(shape(teams)).toEqual([['top', [['sales', ['north', 'south']], 'it']]]);
  });

  it('keeps a team in sight whose parent is not shown', () => {
    expect(shape([team('top'), team('lost', 'archived')])).toEqual(['top', 'lost']);
  });
});

describe('openAtFirst', () => {
  it('shows departments and their teams, but not fifty departments at once', () => {
    const few = teamTree([team('top'), team('a', 'top'), team('b', 'top')]);
    expect([...openAtFirst(few)]).toEqual(['top', 'a', 'b']);
    const many = teamTree([team('top'), ...Array.from({ length: 50 }, (_, index) => team(`d${index}`, 'top'))]);
    expect([...openAtFirst(many)]).toEqual(['top']);
  });
});
