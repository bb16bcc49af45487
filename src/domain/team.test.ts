import { describe, expect, it } from 'vitest';
import { checkTree, DEFAULT_LEVELS, levelName, pathOf, placeTeam, teamNameProblems, type TeamPlace } from './team.ts';
import { problemsOf } from './verdict.ts';

const place = (id: string, parentId: string | null): TeamPlace => ({ id, parentId });
const tree = [place('company', null), place('sales', 'company'), place('field', 'sales'), place('ops', 'company')];
const asMap = (places: readonly TeamPlace[]) => new Map(places.map((each) => [each.id, each]));
const teams = asMap(tree);
const chain = Array.from({ length: 12 }, (_, index) => place(`t${index}`, index === 0 ? null : `t${index - 1}`));

describe('the team tree', () => {
  it('knows the path of a team from the top down', () => {
    expect(pathOf('field', teams)).toEqual(['company', 'sales', 'field']);
    expect(pathOf('company', teams)).toEqual(['company']);
    expect(pathOf('a', asMap([place('a', 'b'), place('b', 'a')]))).toEqual(['b', 'a']);
  });

  it.each<[string, string, string | null, ReadonlyMap<string, TeamPlace>, string | null]>([
    ['move a team', 'field', 'ops', teams, null],
    ['a new team', 'new', 'field', teams, null],
    ['under itself', 'sales', 'sales', teams, 'team-circle'],
    ['under its own team', 'sales', 'field', teams, 'team-circle'],
    ['under nobody known', 'sales', 'gone', teams, 'parent-team-not-found'],
    ['a second top', 'sales', null, teams, 'top-team-exists'],
    ['the top stays the top', 'company', null, teams, null],
    ['a thirteenth level', 'new', 't11', asMap(chain), 'tree-too-deep'],
    ['a twelfth level', 'new', 't10', asMap(chain), null],
    ['a branch that would reach too deep', 'sales', 't10', asMap([...chain, place('sales', 't0'), place('field', 'sales')]), 'tree-too-deep'],
  ])('%s', (_name, id, parentId, among, code) => {
    const verdict = placeTeam(id, parentId, among);
    expect(verdict.allowed ? null : verdict.code).toBe(code);
  });

  it('names the circle', () => {
    expect(placeTeam('company', 'field', teams)).toMatchObject({ facts: { path: ['company', 'sales', 'field', 'company'] } });
  });

  it.each<[string, TeamPlace[], string[]]>([
    ['whole', tree, []],
    ['no top', [place('a', 'b'), place('b', 'a')], ['not-one-top-team', 'team-circle', 'team-circle']],
    ['two tops', [...tree, place('other', null)], ['not-one-top-team']],
    ['a parent that is missing', [...tree, place('lost', 'gone')], ['parent-team-not-found']],
    ['too deep', [...chain, place('deep', 't11')], ['tree-too-deep']],
    ['a circle beside the tree', [...tree, place('a', 'b'), place('b', 'a'), place('c', 'a')], ['team-circle', 'team-circle', 'team-circle']],
  ])('as an import brings it: %s', (_name, places, codes) => {
    expect(problemsOf(checkTree(places)).map(({ code }) => code)).toEqual(codes);
  });

  it('names levels and teams', () => {
    expect([1, 2, 3, 5].map((depth) => levelName(DEFAULT_LEVELS, depth))).toEqual(['company', 'department', 'team', 'team']);
    expect(levelName([], 2)).toBe('team');
    expect(['Sales', ' ', 'x'.repeat(121)].map((name) => teamNameProblems(name)[0]?.code)).toEqual([undefined, 'name-missing', 'text-too-long']);
  });
});
