import { mayAll, type Subject } from '#domain/access.ts';
import type { CycleKind, Span } from '#domain/cycle.ts';
import type { CycleState } from '#domain/cycle-state.ts';
import { decimal, toText } from '#domain/decimal.ts';
import type { Ambition, ObjectiveState } from '#domain/objective.ts';
import { parametersOf } from '#domain/parameters-text.ts';
import type { Caller } from '#platform/action.ts';
import type { ReplyOf } from '#platform/contract.ts';
import type { createObjective, searchObjectives } from './contract.ts';

export type ObjectiveReply = ReplyOf<typeof createObjective>;
export type ObjectiveRefReply = ReplyOf<typeof searchObjectives>['items'][number];

/** What one objective reply is made of, loaded in one query with the names beside the ids. */
export interface ObjectiveRow {
  id: string; title: string; why: string; level: 'team' | 'person'; ambition: Ambition | null; rank: number;
  weight: string | null; state: ObjectiveState; state_reason: string;
  agreed_at: string | null; created_by: string | null; created_at: string; archived_at: string | null; rev: number;
  team_id: string; team_name: string; team_level_name: string; team_path: string[];
  cycle_id: string; cycle_name: string; cycle_kind: CycleKind; cycle_starts_on: string; cycle_ends_on: string;
  cycle_state: CycleState;
  owner_id: string | null; owner_name: string | null;
  parent_id: string | null; parent_title: string | null; parent_state: ObjectiveState | null;
  parent_team_name: string | null;
}

/**
 * The columns of an `ObjectiveRow`, for a query from `objective` joined with `team` and `cycle`, and left-joined with
 * `member as owner`, `objective as parent` and `team as parent_team`.
 */
export const OBJECTIVE_COLUMNS = [
  'objective.id', 'objective.title', 'objective.why', 'objective.level', 'objective.ambition', 'objective.rank',
  'objective.weight', 'objective.state', 'objective.state_reason',
  'objective.agreed_at', 'objective.created_by', 'objective.created_at', 'objective.archived_at', 'objective.rev',
  'objective.team_id', 'team.name as team_name', 'team.level_name as team_level_name', 'team.path as team_path',
  'objective.cycle_id', 'cycle.name as cycle_name', 'cycle.kind as cycle_kind', 'cycle.starts_on as cycle_starts_on',
  'cycle.ends_on as cycle_ends_on', 'cycle.state as cycle_state',
  'objective.owner_id', 'owner.name as owner_name',
  'objective.parent_id', 'parent.title as parent_title', 'parent.state as parent_state',
  'parent_team.name as parent_team_name',
] as const;

const OBJECTIVE_ACTS = [
  'objective.change', 'objective.agree', 'objective.close', 'objective.archive', 'key-result.change', 'check-in.record',
  'comment.write',
] as const;

/** An objective as its reader sees it, with what they may do with it. */
export function objectiveReply(row: ObjectiveRow, caller: Caller): ObjectiveReply {
  return {
    id: row.id, title: row.title, why: row.why, level: row.level, ambition: row.ambition, rank: row.rank,
    weight: row.weight && toText(decimal(row.weight)),
    state: row.state, stateReason: row.state_reason,
    team: { id: row.team_id, name: row.team_name, levelName: row.team_level_name },
    cycle: {
      id: row.cycle_id, name: row.cycle_name, kind: row.cycle_kind, startsOn: row.cycle_starts_on,
      endsOn: row.cycle_ends_on, state: row.cycle_state,
    },
    owner: personRef(row.owner_id, row.owner_name), parent: parentOf(row), agreedAt: row.agreed_at,
    createdAt: row.created_at, archived: row.archived_at !== null, rev: row.rev,
    may: mayAll(caller.actor, OBJECTIVE_ACTS, objectiveSubject(row, caller)),
  };
}

type SubjectRow = Pick<ObjectiveRow, 'team_path' | 'owner_id' | 'created_by' | 'state'>;

/** An objective as `domain/access` sees it; add `keyResultOwnerId` or another author where the act needs one. */
export function objectiveSubject(row: SubjectRow, caller: Caller): Subject {
  const isDraft = row.state === 'draft';
  return {
    path: row.team_path, ownerId: row.owner_id, authorId: row.created_by, isDraft,
    isPrivate: isDraft && parametersOf(caller.parameters).privateDrafts,
  };
}

/** The cycle of an objective, as rules take it. */
export const cycleOf = (row: ObjectiveRow): Span & { readonly state: CycleState } => ({
  starts: row.cycle_starts_on, ends: row.cycle_ends_on, state: row.cycle_state,
});

/** A person beside an id; null where nobody is named or the person was erased. */
export function personRef(id: string | null, name: string | null): { id: string; name: string } | null {
  return id === null || name === null ? null : { id, name };
}

function parentOf(row: ObjectiveRow): ObjectiveRefReply | null {
  if (row.parent_id === null || row.parent_title === null || row.parent_state === null) return null;
  return { id: row.parent_id, title: row.parent_title, teamName: row.parent_team_name ?? '', state: row.parent_state };
}
