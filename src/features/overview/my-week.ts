import { checkInsDue, dutyOf, upcomingOf, type CheckInDuty } from '#domain/due.ts';
import { allow } from '#domain/verdict.ts';
import { dayAt } from '#domain/zone.ts';
import type { Caller, ReadWork } from '#platform/action.ts';
import { personRef } from '../objective/shape.ts';
import type { myWeek as contract } from './contract.ts';
import { dueItem, type DueItemReply, type MeasuredKeyResult } from './due-item.ts';
import { rhythmsIn } from './rhythm.ts';
import { changedForMe, myCheckIns, myKeyResults, myObjectives, type WeekRow } from './store-week.ts';

/** Everything expected of me now, most urgent first: one round trip. */
export const myWeek: ReadWork<typeof contract> = async (_input, { trip, caller, now }) => {
  const [objectives, keyResults, changed, done, me] = await Promise.all([
    trip.all(myObjectives({})), trip.all(myKeyResults({})), trip.all(changedForMe({ now })), trip.one(myCheckIns({ now })), caller,
  ]);
  const running = objectives.filter((row) => row.state === 'agreed' && ['running', 'closing'].includes(row.cycle_state));
  const items = itemsFor(running, Map.groupBy(keyResults, (row) => row.objective_id), me, now);
  return allow({
    today: me.today, due: items.filter((item) => item.urgency !== 'upcoming'), upcoming: items.filter((item) => item.urgency === 'upcoming'), doneThisWeek: done?.count ?? 0,
    drafts: objectives.filter((row) => row.state === 'draft' && row.owner_id === me.memberId).slice(0, 50).map((row) => ({ id: row.id, title: row.title, teamName: row.team_name })),
    changed: changed.map((row) => ({ seq: row.seq, at: row.at, actor: personRef(row.actor_id, row.actor_name), event: row.event, objectiveId: row.objective_id, title: row.title })),
    ownsAnything: objectives.length > 0,
  });
};

/** My check-ins first, in the order the rule gives; then values that others wait for; then what comes next. */
function itemsFor(rows: readonly WeekRow[], keyResults: ReadonlyMap<string, MeasuredKeyResult[]>, me: Caller, now: string): DueItemReply[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const records = rows.map((row) => recordOf(row, me, now));
  const item = (duty: CheckInDuty): DueItemReply => {
    const row = byId.get(duty.objectiveId)!;
    return dueItem(row.owner_id === me.memberId ? 'check-in' : 'contribution', duty, row, keyResults.get(row.id) ?? [], me);
  };
  const due = checkInsDue(records, now).map(item).filter((each) => each.kind === 'check-in' || each.keyResults.some((own) => own.mine && !isFresh(own.valueDay, each.dueOn)));
  const upcoming = records.filter((record) => !dutyOf(record, now)).flatMap((record) => upcomingOf(record, now) ?? []).sort((a, b) => (a.due < b.due ? -1 : 1)).map(item);
  return [...due.filter((each) => each.kind === 'check-in'), ...due.filter((each) => each.kind === 'contribution'), ...upcoming.filter((each) => each.kind === 'check-in')].slice(0, 200);
}

/** A value of the last seven days before the due day is fresh enough for its check-in. */
const isFresh = (valueDay: string | null, dueOn: string): boolean => valueDay !== null && Date.parse(dueOn) - Date.parse(valueDay) < 7 * 86_400_000;

function recordOf(row: WeekRow, me: Caller, now: string) {
  const cycle = { id: row.cycle_id, name: row.cycle_name, kind: row.cycle_kind, starts_on: row.cycle_starts_on, ends_on: row.cycle_ends_on, state: row.cycle_state, parent_id: null, rev: 0, is_large: false };
  const { schedule, zone } = rhythmsIn(cycle, me, now)(row);
  return { objectiveId: row.id, schedule, recordedAt: row.checked_at, agreedOn: row.agreed_at && dayAt(row.agreed_at, zone), zone };
}

