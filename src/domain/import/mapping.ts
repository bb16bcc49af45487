/**
 * What the columns mean: suggested by a recogniser, decided by the person.
 */

import type { Facts } from './problem.ts';

export const COLUMN_ROLES = [
  'kind', 'objective-title', 'key-result-title', 'title', 'numbering', 'row-id', 'parent', 'level', 'description',
  'owner', 'owner-name', 'owner-email', 'team', 'cycle', 'start-day', 'end-day', 'baseline', 'current', 'target', 'unit', 'measure', 'progress',
  'score', 'status', 'confidence', 'weight', 'ambition', 'tags',
  'wide-title', 'wide-baseline', 'wide-current', 'wide-target', 'wide-progress', 'wide-owner', 'ignore',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];
/** Roles that several columns may share; of any other role the surest column keeps it. */
export const SHARED_ROLES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'ignore', 'level', 'tags', 'wide-title', 'wide-baseline', 'wide-current', 'wide-target', 'wide-progress', 'wide-owner',
]);

export const ROLE_REASONS = [
  'header-is', 'header-contains', 'content-emails', 'content-percentages', 'content-days', 'content-numbers', 'content-status-words',
  'content-cycles', 'content-numbering', 'content-kinds', 'content-long-texts', 'content-people', 'known-layout', 'chosen', 'nothing-recognised',
] as const;
/** Why a role was suggested: the header word it matched, or the share of cells that look the part. */
export type RoleReason = { code: (typeof ROLE_REASONS)[number]; facts: Facts };

export type ColumnMapping = {
  /** Counts from 0. */
  column: number;
  header: string;
  role: ColumnRole;
  /** For `level`: 1 is the topmost. For `wide-…`: which key result of the row, from 1. */
  ordinal?: number;
  /** 0–1; below 0.5 the wizard asks. */
  confidence: number;
  reason: RoleReason;
};

export const HIERARCHY_WAYS = ['columns', 'levels', 'indentation', 'numbering', 'parent', 'order'] as const;
/**
 * How rows find their place: objective and key result side by side in `columns`; one column per level (`levels`);
 * `indentation` of the title; `numbering` 1, 1.1; a `parent` column; or by row `order`, a key result under the objective above it.
 */
export type HierarchyWay = (typeof HIERARCHY_WAYS)[number];

export const DATE_ORDERS = ['DMY', 'MDY', 'YMD', 'YDM', 'DYM', 'MYD'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];
export type DecimalSign = '.' | ',';

export type ImportMapping = {
  /** Id of the recogniser that suggested it: `generic`, `appfire`. */
  recogniser: string;
  /** Index in the sheets of the reading. */
  sheet: number;
  /** As a spreadsheet counts, from 1; 0 when there is no header. */
  headerRow: number;
  columns: ColumnMapping[];
  hierarchy: HierarchyWay;
  /** The ways this sheet could be read, the suggested one first. */
  possibleHierarchies: HierarchyWay[];
  /** Rules of a known format which the mapper otherwise would not insist on. */
  rules: FormatRules;
};

export type FormatRules = {
  requiredRoles: ColumnRole[];
  /** `key result` is not `Key result`. */
  kindIsCaseSensitive: boolean;
  /** An unknown status word leaves the row out instead of asking. */
  unknownStatusIsError: boolean;
  /** A blank progress means 0, not unknown. */
  blankProgressIsZero: boolean;
};

/** What a status word says; `under-way` tells that work goes on, not how it goes. */
export const STATUS_MEANINGS = [
  'on-track', 'at-risk', 'off-track', 'under-way', 'not-started', 'done', 'closed', 'dropped', 'parked', 'draft',
] as const;
export type StatusMeaning = (typeof STATUS_MEANINGS)[number];

/** The person's decisions. Everything is optional: without it the guess stands or the plan asks. */
export type ImportSettings = {
  decimalSign?: DecimalSign;
  /** By column index. */
  dateOrders?: Record<number, DateOrder>;
  /** By column index: does 0.4 mean 40 % (`fraction`) or 0.4 % (`percent`)? */
  shareScales?: Record<number, ShareScale>;
  /** By the word as written, lower case. */
  statusWords?: Record<string, StatusMeaning | 'none'>;
  people: MatchPolicy;
  teams: MatchPolicy;
  cycles: MatchPolicy;
  /** Used where a row names none. */
  defaultOwnerId?: string;
  defaultTeamId?: string;
  defaultCycleId?: string;
  /** The file is the key results of one objective: its title. Suggested from the file name. */
  objectiveTitle?: string;
  /** Month in which the fiscal year starts, 1–12; FY25 is the year that ends in 2025. Default 1. */
  fiscalYearStartMonth?: number;
};

export type MatchPolicy = 'create' | 'existing-only';
export type ShareScale = 'fraction' | 'percent';

export type ExistingPerson = { id: string; name: string; email: string | null };
export type ExistingTeam = { id: string; name: string };
/** A closed cycle is frozen: nothing comes into it. */
export type ExistingCycle = { id: string; name: string; starts: string; ends: string; isClosed?: boolean };
export type Existing = { people: ExistingPerson[]; teams: ExistingTeam[]; cycles: ExistingCycle[] };
