import { may } from '#domain/access.ts';
import { decimal, toText } from '#domain/decimal.ts';
import { isStaleAt } from '#domain/staleness.ts';
import type { Status } from '#domain/status.ts';
import type { Caller } from '#platform/action.ts';
import type { ReplyOf } from '#platform/contract.ts';
import type { teamPage } from './contract.ts';
import { AT, type Computed, type KeyResultLine, type MeasuredLine } from './lines.ts';
import type { Rhythm } from './rhythm.ts';
import type { CycleRow } from './store.ts';

export type ObjectiveRowReply = ReplyOf<typeof teamPage>['objectives'][number];
type KeyResultRowReply = NonNullable<ObjectiveRowReply['keyResults']>[number];

export interface RowScene { readonly rhythm: Rhythm; readonly path: readonly string[]; readonly caller: Caller; readonly withKeyResults: boolean }

/** A row of a table. What says nothing is left out: rows are many. */
export function objectiveRow(computed: Computed, { rhythm, path, caller, withKeyResults }: RowScene): ObjectiveRowReply {
  const { line, mean, expected } = computed;
  const status = line.state === 'agreed' ? shownStatusOf(line, rhythm) : undefined;
  const mayCheckIn = line.state === 'agreed' && may(caller.actor, 'check-in.record', { path: [...path], ownerId: line.owner_id }).allowed;
  return {
    id: line.id, title: line.title, team: line.team_id, state: line.state, measured: mean.measured, of: mean.of, rev: line.rev,
    ...(line.owner_id && { owner: line.owner_id }), ...(line.parent_id && { parent: line.parent_id }), ...(line.level === 'person' && { personal: true }), ...(line.ambition && { ambition: line.ambition }),
    ...(status && { status }), ...(line.day && { checkedOn: line.day }), ...(mean.value !== null && { progress: toText(mean.value, 2) }), ...(expected !== null && { expected: toText(expected, 2) }),
    ...(mayCheckIn && { may: true }), ...(withKeyResults && { keyResults: computed.keyResults.map(keyResultRow) }),
  };
}

/** The status to show: what was confirmed while it is fresh; a stale one is no status. */
export function shownStatusOf(line: { status: Status | null; recorded_at: string | null; agreed_at: string | null }, rhythm: Rhythm): Status {
  if (line.status === null || isStale(line, rhythm)) return 'no-check-in';
  return line.status;
}

export function isStale(line: { recorded_at: string | null; agreed_at: string | null }, rhythm: Rhythm): boolean {
  return isStaleAt(rhythm.staleLine, line.recorded_at, line.agreed_at);
}

function keyResultRow({ line, standing }: MeasuredLine): KeyResultRowReply {
  const { progress, expected } = standing;
  const at = (name: keyof typeof AT) => line[AT[name]]!;
  return {
    id: at('id'), title: at('title'), kind: at('kind') as KeyResultRowReply['kind'], rev: Number(at('rev')),
    ...(at('owner_id') && { owner: at('owner_id') }), ...(at('unit') && { unit: at('unit') }), ...(at('currency') && { currency: at('currency') }), ...ends(line),
    ...(at('value') && { value: plain(at('value')) }), ...(progress.known && { progress: toText(progress.held, 2) }), ...(expected !== null && { expected: toText(expected, 2) }),
    ...(at('confidence') && { confidence: Number(at('confidence')) }), ...(at('state') !== 'open' && { state: at('state') }),
  };
}

/** From where to where, or between which bounds. */
function ends(line: KeyResultLine): { from?: string; to?: string } {
  const from = line[AT.baseline] || line[AT.lower];
  const to = line[AT.stretch] || line[AT.target] || line[AT.upper];
  return { ...(from && { from: plain(from) }), ...(to && { to: plain(to) }) };
}

export const plain = (stored: string): string => toText(decimal(stored));

export const cycleRef = (cycle: CycleRow) => ({ id: cycle.id, name: cycle.name, kind: cycle.kind, startsOn: cycle.starts_on, endsOn: cycle.ends_on, state: cycle.state });
export const namesOf = (rows: readonly { id: string; name: string }[]): Record<string, string> => Object.fromEntries(rows.map((row) => [row.id, row.name]));
