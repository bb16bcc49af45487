import { SHARED_ROLES, type ColumnRole } from './mapping.ts';

/** As much of a column as choosing its role needs; more may hang on it. */
type Column = { column: number; role: ColumnRole; ordinal?: number };

/**
 * The columns after the person gave one of them a role. A role that only one column can hold leaves its former column;
 * level columns are counted from the left. What was chosen is certain. Example: the second column becomes `title`, so
 * the first, which was, is ignored from now on.
 */
export function chooseRole<C extends Column>(columns: readonly C[], column: number, role: ColumnRole): C[] {
  const chosen = { confidence: 1, reason: { code: 'chosen', facts: {} } };
  let level = 0;
  return columns.map((each) => {
    const next =
      each.column === column
        ? { ...each, ...chosen, role }
        : each.role === role && !SHARED_ROLES.has(role)
          ? { ...each, ...chosen, role: 'ignore' as const }
          : each;
    if (next.role === 'level') return { ...next, ordinal: (level += 1) };
    return next.role === each.role ? next : { ...next, ordinal: undefined };
  });
}
