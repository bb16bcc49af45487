import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetOf } from '#test/samples/sheet-of.ts';
import { COLUMN_ROLES, HIERARCHY_WAYS, type ImportMapping } from './mapping.ts';
import { planImport } from './plan.ts';
import { problemSentence } from './sentences.ts';
import type { ImportPlan, Reference } from './types.ts';

const cell = fc.constantFrom(
  '', '-', '1', '1.1', '1.1.1', '2', '3', 'Objective', 'Key result', 'Glad visitors', 'Shorter queues', 'Total', '99,1', '26.000', '40%', 'n/a', '#REF!',
  '31/02/2026', '01/02/2026', '2026-03-31', 'Q1 2026', 'Rolling', 'ana@x.org', 'Ana; Bo', 'At risk', 'Greenish', 'constructor', '__proto__',
);
const WIDTH = 7;
const table = fc.array(fc.array(cell, { minLength: WIDTH, maxLength: WIDTH }), { minLength: 1, maxLength: 12 });
const columns = fc.array(fc.constantFrom(...COLUMN_ROLES), { minLength: WIDTH, maxLength: WIDTH });

/** A plan for any table under any mapping, sensible or not. */
const plans = fc.tuple(table, columns, fc.constantFrom(...HIERARCHY_WAYS), fc.constantFrom('create' as const, 'existing-only' as const)).map(([rows, roles, hierarchy, policy]) => {
  const mapping: ImportMapping = {
    recogniser: 'generic', sheet: 0, headerRow: 1, hierarchy, possibleHierarchies: [hierarchy],
    columns: roles.map((role, column) => ({ column, header: `Column ${column}`, role, ordinal: (column % 3) + 1, confidence: 1, reason: { code: 'chosen', facts: {} } })),
    rules: { requiredRoles: [], kindIsCaseSensitive: false, unknownStatusIsError: false, blankProgressIsZero: false },
  };
  const sheets = [sheetOf([roles.map((_, column) => `Column ${column}`), ...rows])];
  return planImport({ fileName: 'x.csv', separator: ',', sheets, mapping, settings: { people: policy, teams: policy, cycles: policy }, existing: { people: [], teams: [], cycles: [] }, today: '2026-02-16' });
});

const every = (holds: (plan: ImportPlan) => void) => fc.assert(fc.property(plans, (plan) => holds(plan)), { numRuns: 400 });

describe('any table under any mapping', () => {
  it('gives one reason per cell, each with a sentence', () => {
    every(({ problems }) => {
      const placed = problems.filter(({ row }) => row !== null).map(({ row, column }) => `${row} ${column}`);
      expect(new Set(placed).size).toBe(placed.length);
      for (const problem of problems) expect(problemSentence(problem)).toMatch(/\S/);
    });
  });

  it('puts parents before children, with keys that occur once', () => {
    every(({ objectives }) => {
      const seen = new Set<string>();
      for (const { key, parent, keyResults } of objectives) {
        if (parent !== null) expect(seen).toContain(parent);
        for (const each of [key, ...keyResults.map((keyResult) => keyResult.key)]) {
          expect(seen).not.toContain(each);
          seen.add(each);
        }
      }
    });
  });

  it('brings nothing without a title, beyond the limits, or of a row it said stays out', () => {
    every(({ objectives, problems }) => {
      for (const { title } of objectives.flatMap((objective) => [objective, ...objective.keyResults])) expect(title.length).toBeGreaterThan(0);
      const out = new Set(problems.filter(({ code }) => code === 'parent-left-out' || code === 'no-objective-above').map(({ row }) => row));
      for (const { row, key } of objectives.flatMap(({ keyResults }) => keyResults)) if (key === `row-${row}`) expect(out).not.toContain(row);
    });
  });

  it('creates exactly whom and what the tree names, and counts what it shows', () => {
    every(({ objectives, people, teams, cycles, counts }) => {
      const named = (references: (Reference | null)[]) => new Set(references.flatMap((reference) => (reference?.kind === 'new' ? [reference.key] : [])));
      expect(new Set(people.map(({ key }) => key))).toEqual(named(objectives.flatMap(({ owner, keyResults }) => [owner, ...keyResults.map((keyResult) => keyResult.owner)])));
      expect(new Set(teams.map(({ key }) => key))).toEqual(named(objectives.flatMap((objective) => objective.teams)));
      expect(new Set(cycles.map(({ key }) => key))).toEqual(named(objectives.map(({ cycle }) => cycle)));
      expect(counts.keyResults.coming).toBe(objectives.flatMap(({ keyResults }) => keyResults).length);
      expect(counts.objectives.coming).toBe(objectives.length);
    });
  });
});
