import { types } from 'pg';
import type { CustomTypesConfig } from 'pg';

/** PostgreSQL's numbers for the types we read in our own way. */
const OID = {
  int8: 20, json: 114, date: 1082, timestamp: 1114, timestamptz: 1184, interval: 1186, numeric: 1700,
  int8Array: 1016, timestampArray: 1115, dateArray: 1182, timestamptzArray: 1185, intervalArray: 1187, numericArray: 1231,
} as const;

type Reader = (text: string) => unknown;

const readers = new Map<number, Reader>([
  [OID.int8, readInteger],
  [OID.numeric, asWritten],
  [OID.date, asWritten],
  [OID.timestamp, asWritten],
  [OID.interval, asWritten],
  [OID.timestamptz, readInstant],
  [OID.int8Array, listOf(readInteger)],
  [OID.numericArray, listOf(asWritten)],
  [OID.dateArray, listOf(asWritten)],
  [OID.timestampArray, listOf(asWritten)],
  [OID.intervalArray, listOf(asWritten)],
  [OID.timestamptzArray, listOf(readInstant)],
]);

/**
 * How column values become JavaScript values: numeric and day stay text ('12.50000000', '2026-11-21'), an instant is
 * ISO 8601 in UTC, int8 is a number. Everything else is read the way pg reads it.
 */
export const readTypes: CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && readers.get(oid)) || types.getTypeParser(oid, format)) as CustomTypesConfig['getTypeParser'],
};

/** PostgreSQL in UTC writes '2026-11-21 09:05:00+00' or '2026-11-21 09:05:00.25+00': the two shapes we expect. */
const UTC_INSTANT = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/;

/**
 * An instant as ISO 8601 in UTC with at least milliseconds: '2026-11-21 09:05:00.25+00' is
 * '2026-11-21T09:05:00.250Z', equal to what `toISOString` writes. Finer digits of the database's own clock are kept.
 */
export function readInstant(text: string): string {
  const parts = UTC_INSTANT.exec(text);
  if (parts === null) return readForeignInstant(text);
  return `${parts[1]}T${parts[2]}.${(parts[3] ?? '').padEnd(3, '0')}Z`;
}

function readForeignInstant(text: string): string {
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? text : time.toISOString();
}

/** An int8 as a number; past 2^53 it would silently change, so it is an error instead. */
export function readInteger(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`The integer ${text} is too large to be read exactly`);
  return number;
}

function asWritten(text: string): string {
  return text;
}

/** Flat arrays of these types hold no comma or quote inside an element: '{"2026-11-21 09:05:00+00",NULL}'. */
function listOf(read: Reader): Reader {
  return (text) => (text === '{}' ? [] : text.slice(1, -1).split(',').map((part) => readPart(part, read)));
}

function readPart(part: string, read: Reader): unknown {
  if (part === 'NULL') return null;
  return read(part.startsWith('"') ? part.slice(1, -1) : part);
}
