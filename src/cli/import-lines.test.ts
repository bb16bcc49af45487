import { describe, expect, it } from 'vitest';
import { outcomeLines, planLines } from './import-lines.ts';

const keyResult = {
  key: 'row-3',
  row: 3,
  title: 'Share delivered in a day',
  kind: 'from-to',
  from: '62',
  to: '90',
  current: '70',
  unit: '%',
  progress: '0.28571429',
  owner: 'Clara',
  weight: null,
};
const objective = {
  key: 'row-2',
  row: 2,
  title: 'Parcels arrive the next day',
  parent: null,
  depth: 0,
  team: 'Sales',
  cycle: 'Q2 2026',
  owner: null,
  state: 'draft' as const,
  obstacles: [{ code: 'owner-missing', field: 'ownerId', facts: {} }],
  keyResults: [keyResult],
};
const found = { found: 1, coming: 1 };
const plan = {
  objectives: [objective],
  shownOf: 3,
  newPeople: ['ben@example.org'],
  newTeams: [],
  newCycles: [],
  problemsInAll: 2,
  ready: true,
  counts: {
    rows: 2,
    objectives: found,
    keyResults: found,
    rowsLeftOut: 1,
    agreed: 0,
    drafts: 1,
    people: { matched: 0, created: 1 },
    teams: { matched: 1, created: 0 },
    cycles: { matched: 1, created: 0 },
    errors: 1,
    questions: 0,
    warnings: 0,
  },
  problems: [
    {
      row: 9,
      column: 'Order',
      value: '3.1.1',
      code: 'parent-missing',
      severity: 'error' as const,
      leavesOut: true,
      facts: {},
      fix: 'correct-parent',
      sentence: 'Its parent “3.1” is not in the file.',
      mend: 'Correct the row above it.',
    },
  ],
  questions: [
    {
      code: 'decimal-sign',
      column: null,
      header: null,
      value: '99,1',
      choices: ['.', ','],
      suggestion: ',',
      evidence: {},
      rows: 2,
      leavesOut: true,
    },
  ],
} as unknown as Parameters<typeof planLines>[1];

describe('a dry run on the command line', () => {
  it('shows the tree, the figures, one reason per cell and what is asked', () => {
    expect(
      planLines(
        {
          fileName: 'okrs.csv',
          recogniserName: 'Spreadsheet',
          reading: { format: 'csv', encoding: 'utf-8', separator: ';' },
        },
        plan,
      ),
    ).toEqual([
      'okrs.csv: Spreadsheet (csv, utf-8, semicolon)',
      '',
      'Parcels arrive the next day',
      '  Sales · Q2 2026 · nobody · draft: owner missing',
      '  – Share delivered in a day: 62 → 90 %, now 70 (29%)',
      '… and 2 more objectives',
      '',
      '1 objective with 1 key result would come; 0 agreed, 1 as drafts.',
      '1 new person: ben@example.org',
      '1 row would stay out.',
      '',
      '  error    row 9, Order: Its parent “3.1” is not in the file. Correct the row above it.',
      '  … and 1 more',
      '  asks     decimal sign, “99,1”: . / , (suggested: ,), 2 rows',
    ]);
  });

  it('says what came, or why nothing did', () => {
    const counts = {
      objectives: 1,
      keyResults: 2,
      values: 2,
      agreed: 1,
      drafts: 0,
      people: 1,
      teams: 0,
      cycles: 2,
      rowsLeftOut: 3,
    };
    expect(outcomeLines({ state: 'done', counts, failure: null } as Parameters<typeof outcomeLines>[0])).toEqual([
      '',
      'Imported 1 objective with 2 key results and 2 values: 1 agreed, 0 as drafts.',
      'New: 1 person, 0 teams, 2 cycles. 3 rows stayed out.',
    ]);
    expect(
      outcomeLines({ state: 'failed', counts: null, failure: { code: 'changed-meanwhile', facts: {} } } as Parameters<
        typeof outcomeLines
      >[0]),
    ).toEqual(['', 'Nothing was imported: changed meanwhile.']);
  });
});
