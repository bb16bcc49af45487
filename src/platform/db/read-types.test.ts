import { describe, expect, it } from 'vitest';
import { readInstant, readInteger, readTypes } from './read-types.ts';

describe('an instant', () => {
  it.each([
    ['2026-11-21 09:05:00+00', '2026-11-21T09:05:00.000Z'],
    ['2026-11-21 09:05:00.25+00', '2026-11-21T09:05:00.250Z'],
    ['2026-11-21 09:05:00.123456+00', '2026-11-21T09:05:00.123456Z'],
    ['2026-11-21 09:05:00-03', '2026-11-21T12:05:00.000Z'],
    ['infinity', 'infinity'],
  ])('%s reads as %s', (written, read) => {
    expect(readInstant(written)).toBe(read);
  });

  it('written by toISOString comes back as it went', () => {
    const instant = new Date(Date.UTC(2026, 1, 28, 23, 59, 59, 7)).toISOString();
    expect(readInstant(instant.replace('T', ' ').replace('Z', '+00'))).toBe(instant);
  });
});

describe('an integer', () => {
  it('is a number while it is exact, and an error after that', () => {
    expect(readInteger('9007199254740991')).toBe(9007199254740991);
    expect(() => readInteger('9007199254740993')).toThrow('too large');
  });
});

describe('a list', () => {
  it.each([
    [1231, '{1.50,NULL}', ['1.50', null]],
    [1182, '{2026-01-31,2026-02-28}', ['2026-01-31', '2026-02-28']],
    [1185, '{"2026-01-31 08:00:00+00",NULL}', ['2026-01-31T08:00:00.000Z', null]],
    [1016, '{1,2}', [1, 2]],
    [1016, '{}', []],
  ])('of type %i %s is read element by element', (oid, written, read) => {
    expect(readTypes.getTypeParser(oid, 'text')(written)).toEqual(read);
  });
});
