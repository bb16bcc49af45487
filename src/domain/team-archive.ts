/**
 * Taking a team out of use and back. An archived team stays in the record with everything it did; it must not leave
 * anything running behind it, and nothing in use may hang below it. Source: method 2.
 */
import { allow, refuse, type Verdict } from './verdict.ts';

/** What is known of a team that is to be archived. */
export type TeamInUse = {
  readonly isTop: boolean;
  /** Teams directly below it that are in use. */
  readonly teamsBelow: number;
  /** Objectives of the team that are drafts or agreed, in a cycle that is not closed. */
  readonly runningObjectives: number;
};

/**
 * Whether a team may be archived: not the top team, not with teams below it, not with objectives that still run.
 * Example: with two agreed objectives in the running quarter it is refused with `team-has-running-objectives`.
 */
export function archiveTeam({ isTop, teamsBelow, runningObjectives }: TeamInUse): Verdict<true> {
  if (isTop) return refuse('top-team-stays');
  if (teamsBelow > 0) return refuse('team-has-teams', { teams: teamsBelow });
  return runningObjectives > 0 ? refuse('team-has-running-objectives', { objectives: runningObjectives }) : allow(true);
}

/** Whether a team may be used below its parent: not below an archived one, which would hide it. */
export function useBelow(parent: { readonly id: string; readonly isArchived: boolean }): Verdict<true> {
  return parent.isArchived ? refuse('parent-archived', { parentId: parent.id }) : allow(true);
}
