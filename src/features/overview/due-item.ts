import type { CheckInDuty } from '#domain/due.ts';
import { weakest } from '#domain/status.ts';
import type { Caller } from '#platform/action.ts';
import type { ReplyOf } from '#platform/contract.ts';
import { contextOf, figuresReply, standingAt, type KeyResultNowRow, type KeyResultRow } from '../key-result/shape.ts';
import { metricReply } from '../key-result/shape-metric.ts';
import { personRef } from '../objective/shape.ts';
import type { myWeek } from './contract.ts';
import { plain } from './rows.ts';
import type { WeekRow } from './store-week.ts';

export type DueItemReply = ReplyOf<typeof myWeek>['due'][number];
export type MeasuredKeyResult = KeyResultRow & KeyResultNowRow;

/** One thing to do, with everything that doing it in place needs. */
export function dueItem(kind: 'check-in' | 'contribution', duty: CheckInDuty, row: WeekRow, keyResults: readonly MeasuredKeyResult[], me: Caller): DueItemReply {
  const context = contextOf(row, me);
  const standings = keyResults.map((each) => ({ row: each, standing: standingAt(each, each, context) }));
  const items = standings.map(({ row: each, standing }) => dueKeyResult(each, figuresReply(standing), row, me));
  return {
    kind, urgency: duty.urgency, dueOn: duty.due, objectiveId: row.id, title: row.title, teamName: row.team_name, cycleName: row.cycle_name, ambition: row.ambition,
    cycle: { id: row.cycle_id, name: row.cycle_name, kind: row.cycle_kind, startsOn: row.cycle_starts_on, endsOn: row.cycle_ends_on, state: row.cycle_state },
    lastCheckIn: row.last_day, lastStatus: row.last_status, suggestedStatus: weakest(standings.map(({ standing }) => standing.suggested.status)),
    keyResults: kind === 'check-in' ? items : items.filter((each) => each.mine), lastPlans: (row.last_plans ?? []).map(({ text }) => text),
  };
}

function dueKeyResult(row: MeasuredKeyResult, figures: ReturnType<typeof figuresReply>, objective: WeekRow, me: Caller): DueItemReply['keyResults'][number] {
  const metric = metricReply(row);
  return {
    id: row.id, title: row.title, kind: row.kind, unit: row.unit, currency: row.currency, baseline: metric.baseline, target: metric.stretch ?? metric.target, value: row.value && plain(row.value),
    valueDay: row.value_day, finished: row.finished, milestones: metric.milestones.map(({ id, title }) => ({ id, title })), confidence: row.confidence, progress: figures.progress, expected: figures.expected,
    owner: personRef(row.owner_id, row.owner_name), mine: (row.owner_id ?? objective.owner_id) === me.memberId, metric, startsOn: row.starts_on, endsOn: row.ends_on,
  };
}

