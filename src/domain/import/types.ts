/**
 * The words of the spreadsheet import: a file is read into sheets, a recogniser suggests a mapping,
 * and the plan says what would come and what would not. Everything here is plain JSON, so it crosses
 * threads, the wire and the browser unchanged. Numbers are decimal strings, days are `YYYY-MM-DD`.
 */

import type { CycleKind } from '../cycle.ts';
import type { DateOrder, DecimalSign, Existing, ImportMapping, ImportSettings, ShareScale, StatusMeaning } from './mapping.ts';
import type { ImportQuestion, Problem } from './problem.ts';
import type { Separator, Sheet } from './sheet.ts';

/** Something that already exists, or the key of something the import would create. */
export type Reference = { kind: 'existing'; id: string } | { kind: 'new'; key: string };

export type PlannedStatus = { meaning: StatusMeaning | null; original: string };

/** The unit after the number (`%`, `days`), and three letters when it is money. */
type Measured = { unit: string | null; currency: string | null };

/** What the key result measures, in the shape of `#domain/metric.ts`. Values are as people read them: 25 % is `25`. */
export type PlannedMetric =
  | ({ kind: 'from-to'; baseline: string | null; target: string | null } & Measured)
  | ({ kind: 'stay-above'; lower: string } & Measured)
  | ({ kind: 'stay-below'; upper: string } & Measured)
  | ({ kind: 'stay-between'; lower: string; upper: string } & Measured)
  | { kind: 'yes-no' };

type PlannedCommon = {
  /** Unique in the plan and the same every time: `row-5`, `row-5-2` for the second key result of a row. */
  key: string;
  /** The spreadsheet row, null for the objective named after the file. */
  row: number | null;
  title: string;
  description: string | null;
  owner: Reference | null;
  starts: string | null;
  ends: string | null;
  status: PlannedStatus | null;
  /** 0–10. */
  confidence: string | null;
  /** Percent of the parent, as given. */
  weight: string | null;
  tags: string[];
};

export type PlannedKeyResult = PlannedCommon & {
  metric: PlannedMetric;
  /** The first measurement; null is unknown, not 0. */
  current: string | null;
  /** 0–1 where it can be computed, unrounded beyond 8 places. */
  progress: string | null;
};

export type PlannedObjective = PlannedCommon & {
  /** Key of another objective of the plan; parents always come before their children. */
  parent: string | null;
  /** 0 for a root. */
  depth: number;
  teams: Reference[];
  cycle: Reference | null;
  ambition: 'committed' | 'aspirational' | null;
  keyResults: PlannedKeyResult[];
};

export type PlannedPerson = { key: string; name: string; email: string | null; rows: number[] };
export type PlannedTeam = { key: string; name: string; rows: number[] };
export type PlannedCycle = { key: string; name: string; kind: CycleKind; starts: string; ends: string; rows: number[] };

/** `found` rows were recognised, `coming` of them come in. */
export type Count = { found: number; coming: number };

export type ImportPlan = {
  objectives: PlannedObjective[];
  people: PlannedPerson[];
  teams: PlannedTeam[];
  cycles: PlannedCycle[];
  counts: {
    rows: number;
    objectives: Count;
    keyResults: Count;
    rowsLeftOut: number;
    people: { matched: number; created: number };
    teams: { matched: number; created: number };
    cycles: { matched: number; created: number };
    errors: number;
    questions: number;
    warnings: number;
  };
  problems: Problem[];
  questions: ImportQuestion[];
  /** What the file was taken to mean, for the person to check. */
  reading: { decimalSign: DecimalSign | null; dateOrders: Record<number, DateOrder>; shareScales: Record<number, ShareScale> };
};

export type PlanInput = {
  fileName: string;
  /** Of a CSV file: a comma file from an English computer rarely holds decimal commas, so one lone comma is asked about. */
  separator: Separator | null;
  sheets: Sheet[];
  mapping: ImportMapping;
  settings: ImportSettings;
  existing: Existing;
  /** The day in the organisation's zone. */
  today: string;
};
