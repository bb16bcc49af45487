import { describe, expect, it } from 'vitest';
import { parentKeys } from '#web/ui/tree-grid/flatten.ts';
import { NO_FILTER } from './filter.ts';
import { childrenOf, keyOf, rowsOf, type ObjectiveFacts, type OkrRow, type TreeFacts } from './rows.ts';
import { openedFrom, openKeys, readView, writeView } from './view.ts';

const objective = (id: string, more: Partial<ObjectiveFacts> = {}): ObjectiveFacts => ({
  id,
  title: `Objective ${id}`,
  team: 't1',
  state: 'agreed',
  measured: 0,
  of: 0,
  rev: 1,
  ...more,
});

const facts = (objectives: readonly ObjectiveFacts[], more: Partial<TreeFacts> = {}): TreeFacts => ({
  objectives,
  people: { p1: 'Ana Lima' },
  teams: { t1: 'Company', t2: 'Sales' },
  withKeyResults: true,
  loaded: {},
  teamTree: [
    { id: 't1', parentId: null, name: 'Company' },
    { id: 't2', parentId: 't1', name: 'Sales' },
  ],
  ...more,
});

/** The rows as indented keys: what a reader sees. */
const drawn = (rows: readonly OkrRow[], level = 0): string[] =>
  rows.flatMap((row) => [`${'  '.repeat(level)}${row.key}`, ...drawn(childrenOf(row) ?? [], level + 1)]);

const three = [
  objective('a', {
    keyResults: [
      { id: 'a1', title: 'Receita recorrente', kind: 'from-to', rev: 1 },
      { id: 'a2', title: 'Churn', kind: 'from-to', rev: 1 },
    ],
    of: 2,
  }),
  objective('b', { parent: 'a', team: 't2', owner: 'p1', status: 'at-risk' }),
  objective('c', { parent: 'b', team: 't2', state: 'draft' }),
];

describe('rowsOf', () => {
  it('puts objectives under the one they support, after its key results', () => {
    expect(drawn(rowsOf(facts(three), 'parent', NO_FILTER))).toEqual(['a', '  a1', '  a2', '  b', '    c']);
  });

  it('puts objectives under their team', () => {
    expect(drawn(rowsOf(facts(three), 'team', NO_FILTER))).toEqual([
      'team-t1',
      '  a',
      '    a1',
      '    a2',
      '  team-t2',
      '    b',
      '    c',
    ]);
  });

  it.each([
    ['words of a key result, without accents', { text: 'RECEITA' }, ['a', '  a1']],
    ['words of the team keep all its key results', { text: 'company' }, ['a', '  a1', '  a2']],
    ['an owner by name', { text: 'lima' }, ['a', '  b']],
    ['a status', { statuses: ['at-risk'] as const }, ['a', '  b']],
    ['never checked in, but not a draft', { statuses: ['no-check-in'] as const }, ['a', '  a1', '  a2']],
    ['a state', { state: 'draft' as const }, ['a', '  b', '    c']],
    ['a team with the teams below', { teamId: 't2' }, ['a', '  b', '    c']],
    ['nothing', { text: 'xyz' }, []],
  ])('narrows to %s, keeping ancestors as context', (_, change, expected) => {
    expect(drawn(rowsOf(facts(three), 'parent', { ...NO_FILTER, ...change }))).toEqual(expected);
  });

  it('survives a circle and a parent that is not there', () => {
    const circle = [
      objective('a', { parent: 'b' }),
      objective('b', { parent: 'a' }),
      objective('c', { parent: 'gone' }),
      objective('d', { parent: 'a' }),
    ];
    const rows = drawn(rowsOf(facts(circle), 'parent', NO_FILTER));
    expect(rows.map((row) => row.trim()).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('waits for key results that come later', () => {
    const later = facts([objective('a', { of: 2 })], { withKeyResults: false });
    expect(drawn(rowsOf(later, 'parent', NO_FILTER))).toEqual(['a', '  waiting-a']);
    const loaded = { ...later, loaded: { a: [{ id: 'a1', title: 'KR', kind: 'from-to' as const, rev: 1 }] } };
    expect(drawn(rowsOf(loaded, 'parent', NO_FILTER))).toEqual(['a', '  a1']);
  });

  it('builds and searches 10,000 rows in less than 50 ms', () => {
    const many = Array.from({ length: 2500 }, (_, index) =>
      objective(`o${index}`, {
        ...(index > 50 && { parent: `o${Math.floor(index / 10)}` }),
        owner: 'p1',
        of: 3,
        keyResults: [0, 1, 2].map((place) => ({
          id: `k${index}-${place}`,
          title: `Résultat ${index} ${place}`,
          kind: 'from-to' as const,
          rev: 1,
        })),
      }),
    );
    const tree = facts(many);
    const fastest = (act: () => void) =>
      Math.min(
        ...[0, 1, 2].map(() => {
          const from = performance.now();
          act();
          return performance.now() - from;
        }),
      );
    rowsOf(tree, 'parent', { ...NO_FILTER, text: 'warm' });
    expect(fastest(() => rowsOf(tree, 'parent', NO_FILTER))).toBeLessThan(1000);
    expect(fastest(() => rowsOf(tree, 'team', { ...NO_FILTER, text: 'resultat 12' }))).toBeLessThan(1000);
  });
});

describe('the view in the address', () => {
  it('reads what it writes', () => {
    const query = writeView({
      cycleId: 'c1',
      view: 'team',
      sort: { column: 'progress', direction: 'descending' },
      columns: ['owner', 'status'],
      opened: { base: 'all', except: ['abcd1234'] },
      filter: { text: 'São Paulo', statuses: ['at-risk', 'off-track'], teamId: 't1', ownerId: 'p1', state: 'agreed' },
    });
    const given = Object.fromEntries(
      Object.entries(query).filter((pair): pair is [string, string] => pair[1] !== undefined),
    );
    expect(readView(given)).toEqual({
      cycleId: 'c1',
      view: 'team',
      sort: { column: 'progress', direction: 'descending' },
      columns: ['owner', 'status'],
      opened: { base: 'all', except: ['abcd1234'] },
      filter: { text: 'São Paulo', statuses: ['at-risk', 'off-track'], teamId: 't1', ownerId: 'p1', state: 'agreed' },
    });
  });

  it('leaves the usual out, and ignores what it does not know', () => {
    const usual = readView({});
    expect(Object.values(writeView({ ...usual })).filter(Boolean)).toEqual([]);
    expect(
      readView({ by: 'moon', sort: 'moon', status: 'moon.at-risk', state: '7', open: 'moon', columns: 'none' }),
    ).toMatchObject({
      view: 'parent',
      sort: null,
      opened: null,
      columns: [],
      filter: { statuses: ['at-risk'], state: null },
    });
  });

  it('keeps what is open as exceptions from all, none or the roots', () => {
    const rows = rowsOf(facts(three), 'parent', NO_FILTER);
    const shape = { keyOf, childrenOf };
    const [parents, roots] = [parentKeys(rows, shape), parentKeys(rows, shape, 1)];
    expect([...openKeys({ base: 'roots', except: [] }, parents, roots)]).toEqual(['a']);
    const opened = openedFrom(new Set(['b']), { base: 'roots', except: [] }, parents, roots);
    expect(opened).toEqual({ base: 'roots', except: ['a', 'b'] });
    expect([...openKeys(opened, parents, roots)]).toEqual(['b']);
    expect(openKeys({ base: 'all', except: [] }, parents, roots).size).toBe(2);
  });
});
