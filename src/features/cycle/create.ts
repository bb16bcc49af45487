import { checkSpan, quarterCycles, contains, fiscalYearOf, type Span } from '#domain/cycle.ts';
import { partsOf } from '#domain/day.ts';
import { allow, problemsOf, refuse, type Verdict } from '#domain/verdict.ts';
import type { WriteWork, Writing } from '#platform/action.ts';
import type { InputOf } from '#platform/contract.ts';
import type { createCycle as contract } from './contract.ts';
import { cycleReply, mayChangeCycles } from './shape.ts';
import { cycleById, insertCycles, type CycleFacts, type CycleRow } from './store.ts';

/** Creates a cycle in draft; a year may bring its four quarters along. */
export const createCycle: WriteWork<typeof contract> = async ({ body }, writing) => {
  const { trip, caller, now, tell } = writing;
  const [parent, me] = await Promise.all([body.parentId ? trip.one(cycleById({ id: body.parentId })) : undefined, caller]);
  const permitted = mayChangeCycles(me);
  if (!permitted.allowed) return permitted;
  if (body.parentId && !parent) return refuse('cycle-not-found', { cycleId: body.parentId });

  const span = { starts: body.startsOn, ends: body.endsOn };
  const fits = fitsSpan(span, parent);
  if (!fits.allowed) return fits;
  const cycles = cyclesToCreate(body, span, writing.newId);
  insertCycles(trip, cycles, now);
  for (const cycle of cycles) tell({ event: 'cycle.created', kind: 'cycle', subjectId: cycle.id, rev: 1, facts: { kind: cycle.kind, startsOn: cycle.startsOn, endsOn: cycle.endsOn } });
  return allow({ items: cycles.map((cycle) => cycleReply(asRow(cycle), me)) });
};

/** The first mistake in the days, by its own code, so that the form can say it at the right field. */
export function fitsSpan(span: Span, parent: CycleRow | undefined): Verdict<Span> {
  const verdict = checkSpan(span, parent ? { starts: parent.starts_on, ends: parent.ends_on } : null);
  const [first] = problemsOf(verdict);
  return first ? refuse(first.code, { field: first.field, ...first.facts }) : verdict;
}

function cyclesToCreate(body: InputOf<typeof contract>['body'], span: Span, newId: Writing['newId']): CycleFacts[] {
  const whole = { id: newId(), parentId: body.parentId ?? null, name: body.name.trim(), kind: body.kind, startsOn: body.startsOn, endsOn: body.endsOn };
  if (!body.withQuarters || body.kind !== 'year') return [whole];
  const firstMonth = partsOf(span.starts).month;
  const quarters = quarterCycles(fiscalYearOf(span.starts, firstMonth), firstMonth).filter((quarter) => contains(span, quarter));
  return [whole, ...quarters.map((quarter) => ({ id: newId(), parentId: whole.id, name: quarter.name, kind: quarter.kind, startsOn: quarter.starts, endsOn: quarter.ends }))];
}

const asRow = (cycle: CycleFacts): CycleRow => ({
  id: cycle.id, parent_id: cycle.parentId, name: cycle.name, kind: cycle.kind, starts_on: cycle.startsOn, ends_on: cycle.endsOn, state: 'draft', rev: 1, objectives: 0,
});
