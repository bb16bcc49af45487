import type { CycleDraft } from '../../cycle.ts';
import { compare, decimal, divide, HUNDRED, multiply, ONE, round, toText, whole, ZERO } from '../../decimal.ts';
import type { Verdict } from '../../verdict.ts';
import { readDay } from '../cells/dates.ts';
import { cellIn, placeOf, type Columns, type Draft, type SourceRow } from '../rows/draft.ts';
import type { ColumnMapping, ColumnRole, ImportMapping, ImportSettings, StatusMeaning } from '../mapping.ts';
import { readNumber } from '../cells/numbers.ts';
import { isEmail, namedPeople, type PeopleRegister } from '../cells/people.ts';
import { namedTeams, type CycleRegister, type TeamRegister } from '../cells/places.ts';
import { refusalOf, type Report } from './report.ts';
import type { CellReading } from '../cells/reading.ts';

import type { PlannedStatus, Reference } from '../types.ts';
import { confidenceOf, isDash, isFrequency } from '../words/vocabulary.ts';

/** Everything the reading of one cell may need. */
export type PlanContext = {
  mapping: ImportMapping;
  settings: ImportSettings;
  columns: Columns;
  reading: CellReading;
  report: Report;
  people: PeopleRegister;
  teams: TeamRegister;
  cycles: CycleRegister;
  /** A period named in the title rows, the sheet's or the file's name. */
  periodOfFile: CycleDraft | null;
  zeroOneIsYesNo: boolean;
  /** The word lists, remembering what they have answered. */
  statusOf(word: string): StatusMeaning | null;
  periodOf(text: string): Verdict<CycleDraft>;
  /** The plain period around two days, written one after the other. */
  periodAround(days: string): CycleDraft | null;
  /** A known format documents its cells, so its mistakes are errors where others are warnings. */
  isKnownFormat: boolean;
};

export const TITLE_LENGTH = 300;
export const DESCRIPTION_LENGTH = 4_000;
const TAG_LENGTH = 60;

/** The owner a row names: by e-mail column first, with the name beside it. Of several people the first, and it is told. */
export function readOwner(source: SourceRow, draft: Draft, context: PlanContext): Reference | null {
  const { columns, people, report } = context;
  const emailColumn = columns.one('owner-email');
  const ordinary = [emailColumn, columns.one('owner'), columns.one('owner-name')];
  const candidates = draft.ordinal > 0 ? [columns.wide('wide-owner', draft.ordinal)] : ordinary;
  const column = candidates.find((each) => each && cellIn(source, each).text !== '') ?? null;
  const { text } = cellIn(source, column);
  const named = isDash(text) ? [] : namedPeople(text);
  const [first] = named;
  if (!first) return null;
  const beside = columns.one('owner-name') ?? columns.one('owner');
  const name = column === emailColumn && beside && isEmail(text) ? cellIn(source, beside).text.trim() : '';
  const told = placeOf(source, column);
  if (named.length > 1)
    report.tell({ ...told, code: 'owner-several', facts: { taken: first.name, people: named.length } }, draft);
  const resolved = people.resolve(name === '' ? first : { ...first, name }, source.row);
  if (resolved.allowed) return resolved.value;
  report.tell({ ...told, ...refusalOf(resolved) }, draft);
  return null;
}

export function readTeams(source: SourceRow, draft: Draft, { columns, teams, report }: PlanContext): Reference[] {
  const column = columns.one('team');
  const text = cellIn(source, column).text;
  if (isDash(text)) return [];
  const found: Reference[] = [];
  for (const name of namedTeams(text)) {
    const resolved = teams.resolve(name, source.row);
    if (resolved.allowed) found.push(resolved.value);
    else report.tell({ ...placeOf(source, column), code: 'team-unknown', facts: { name } }, draft);
  }
  return found;
}

/** The period in the row's cycle cell. An unknown one keeps the row out only where the format requires a period. */
export function readCycle(source: SourceRow, draft: Draft, context: PlanContext): Reference | null {
  const { columns, cycles, mapping, report } = context;
  const column = columns.one('cycle');
  const text = cellIn(source, column).text;
  if (isDash(text) || isFrequency(text)) return null;
  const period = context.periodOf(text);
  const resolved = cycles.named(text) ?? (period.allowed ? cycles.resolve(period.value, source.row) : period);
  if (resolved.allowed) return resolved.value;
  const severity = mapping.rules.requiredRoles.includes('cycle') ? 'error' : undefined;
  report.tell({ ...placeOf(source, column), ...refusalOf(resolved), severity }, draft);
  return null;
}

/** First and last day of a row; an impossible or unreadable one keeps the row out. */
export function readDays(
  source: SourceRow,
  draft: Draft,
  context: PlanContext,
): { starts: string | null; ends: string | null } {
  const starts = readOneDay('start-day', source, draft, context);
  const ends = readOneDay('end-day', source, draft, context);
  if (starts && ends && ends < starts) {
    const column = context.columns.one('end-day');
    context.report.tell({ ...placeOf(source, column), code: 'end-before-start', facts: { starts, ends } }, draft);
  }
  return { starts, ends };
}

function readOneDay(
  role: ColumnRole,
  source: SourceRow,
  draft: Draft,
  { columns, reading, report }: PlanContext,
): string | null {
  const column = columns.one(role);
  const cell = cellIn(source, column);
  if (!column || cell.kind === 'empty' || (cell.kind === 'text' && isDash(cell.text))) return null;
  const day = readDay(cell, reading.dateOrders.get(column.column) ?? null);
  if (day.allowed) return day.value;
  report.tell({ ...placeOf(source, column), ...refusalOf(day) }, draft);
  return null;
}

/** The status word with its meaning: as the person decided for this word, else as the word lists know it. */
export function readStatus(
  source: SourceRow,
  draft: Draft,
  { columns, settings, mapping, report, statusOf }: PlanContext,
): PlannedStatus | null {
  const column = columns.one('status');
  const original = cellIn(source, column).text.slice(0, 200);
  if (isDash(original)) return null;
  const decided = settings.statusWords?.[original.toLowerCase()];
  const meaning = decided === 'none' ? null : (decided ?? statusOf(original));
  if (meaning === null && decided !== 'none') {
    const severity = mapping.rules.unknownStatusIsError ? 'error' : undefined;
    report.tell({ ...placeOf(source, column), code: 'status-unknown', severity }, draft);
  }
  return { meaning, original };
}

/** Confidence from 0 to 10, from words, shares, percents or the scale itself. */
export function readConfidence(source: SourceRow, draft: Draft, { columns, reading, report }: PlanContext): string | null {
  const column = columns.one('confidence');
  const cell = cellIn(source, column);
  if (!column || cell.kind === 'empty' || isDash(cell.text)) return null;
  const word = confidenceOf(cell.text);
  if (word !== null) return word;
  const read = readNumber(cell, reading.decimalSign);
  const value = read.allowed ? decimal(read.value.value) : null;
  if (!read.allowed || value === null || compare(value, ZERO) < 0 || compare(value, HUNDRED) > 0) {
    report.tell({ ...placeOf(source, column), code: 'confidence-unknown' }, draft);
    return null;
  }
  const isFraction = !read.value.percent && read.value.value.includes('.') && compare(value, ONE) < 0;
  const isPercent = read.value.percent || compare(value, whole(10)) > 0;
  if (isPercent) return toText(round(divide(value, whole(10)), 0), 0);
  return toText(round(isFraction ? multiply(value, whole(10)) : value, 0), 0);
}

export function readWeight(source: SourceRow, draft: Draft, { columns, reading, report }: PlanContext): string | null {
  const column = columns.one('weight');
  const cell = cellIn(source, column);
  if (!column || draft.ordinal > 0 || cell.kind === 'empty' || isDash(cell.text)) return null;
  const read = readNumber(cell, reading.decimalSign);
  const value = read.allowed ? decimal(read.value.value) : null;
  if (read.allowed && value !== null && compare(value, ZERO) >= 0 && compare(value, HUNDRED) <= 0) return read.value.value;
  report.tell({ ...placeOf(source, column), code: 'weight-out-of-range' }, draft);
  return null;
}

export function readTags(source: SourceRow, columns: Columns): string[] {
  const written = columns.all('tags').flatMap((column) => cellIn(source, column).text.split(/[,;|\n]/));
  return [...new Set(written.map((tag) => tag.trim().slice(0, TAG_LENGTH)).filter((tag) => tag !== '' && !isDash(tag)))];
}

export function readDescription(source: SourceRow, draft: Draft, { columns, report }: PlanContext): string | null {
  const column: ColumnMapping | null = columns.one('description');
  const { text, kind } = cellIn(source, column);
  if (text === '' || kind === 'error') return null;
  const facts = { limit: DESCRIPTION_LENGTH, length: text.length };
  if (text.length > DESCRIPTION_LENGTH) report.tell({ ...placeOf(source, column), code: 'text-too-long', facts }, draft);
  return text;
}
