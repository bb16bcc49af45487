import { describe, expect, it } from 'vitest';
import { compile, db, reusable, sql } from './query.ts';
import { statementName } from './statement-name.ts';

describe('compile', () => {
  it('takes builders, templates and compiled queries', () => {
    const builder = db.selectFrom('door.migration').select('name').where('number', '=', 7);
    expect(compile(builder)).toMatchObject({ sql: 'select "name" from "door"."migration" where "number" = $1', parameters: [7] });
    expect(compile(builder.compile())).toMatchObject({ parameters: [7] });
    expect(compile(sql`select ${'x'}::text`)).toMatchObject({ sql: 'select $1::text', parameters: ['x'] });
  });
});

describe('a reusable query', () => {
  const steps = reusable<{ after: number; name: string }>()((slot) => db.selectFrom('door.migration').selectAll()
    .where('number', '>', slot('after')).where('name', '=', slot('name')).limit(5));

  it('is compiled once and filled in each time', () => {
    const [first, second] = [steps({ after: 1, name: 'a' }), steps({ after: 2, name: 'b' })];
    expect(first.sql).toBe(second.sql);
    expect(first.parameters).toEqual([1, 'a', 5]);
    expect(second.parameters).toEqual([2, 'b', 5]);
  });
});

describe('the name of a statement', () => {
  it('comes with the second sighting and stays the same on every connection', () => {
    const [one, other] = [{}, {}];
    expect(statementName(one, 'select 42')).toBeUndefined();
    const name = statementName(one, 'select 42');
    expect(name).toMatch(/^[0-9a-f]{24}$/);
    expect(statementName(other, 'select 42')).toBe(name);
  });

  it('is not given to more texts than a connection may keep', () => {
    const connection = {};
    const named = Array.from({ length: 600 }, (_, at) => {
      statementName(connection, `select ${at} + 0`);
      return statementName(connection, `select ${at} + 0`);
    });
    expect(named.filter((name) => name !== undefined)).toHaveLength(400);
  });
});
