import { describe, expect, it } from 'vitest';
import { chooseRole } from './choose-role.ts';
import type { ColumnRole } from './mapping.ts';

const columns = (...roles: ColumnRole[]) =>
  roles.map((role, column): { column: number; role: ColumnRole; ordinal?: number } => ({ column, role }));
const rolesAfter = (before: ColumnRole[], column: number, role: ColumnRole) =>
  chooseRole(columns(...before), column, role).map((each) =>
    each.ordinal ? `${each.role} ${each.ordinal}` : each.role,
  );

describe('choosing a role', () => {
  it.each<[string, ColumnRole[], number, ColumnRole, string[]]>([
    ['takes it from the column that had it', ['title', 'ignore'], 1, 'title', ['ignore', 'title']],
    ['leaves shared roles with others', ['tags', 'owner'], 1, 'tags', ['tags', 'tags']],
    ['counts levels from the left', ['ignore', 'level', 'title'], 0, 'level', ['level 1', 'level 2', 'title']],
    ['counts them anew when one goes', ['level', 'level', 'level'], 0, 'ignore', ['ignore', 'level 1', 'level 2']],
    ['changes nothing else', ['title', 'owner'], 1, 'ignore', ['title', 'ignore']],
  ])('%s', (_, before, column, role, after) => expect(rolesAfter(before, column, role)).toEqual(after));

  it('is certain from then on', () => {
    expect(chooseRole([{ column: 0, role: 'ignore', confidence: 0.2 }], 0, 'owner')).toEqual([
      { column: 0, role: 'owner', confidence: 1, reason: { code: 'chosen', facts: {} }, ordinal: undefined },
    ]);
  });
});
