import { mayAll } from '#domain/access.ts';
import { parametersOf } from '#domain/parameters-text.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { Caller, ReadWork } from '#platform/action.ts';
import { teamReply } from '../team/shape.ts';
import type { teamPage as contract } from './contract.ts';
import { computeLine, figureOf, sceneFor } from './lines.ts';
import { rhythmsIn, spanOfCycle } from './rhythm.ts';
import { cycleRef, namesOf, objectiveRow } from './rows.ts';
import { allCycles, linesOfTeam, ownersInCycle, type CycleRow, type ObjectiveLine, type TeamRow } from './store.ts';
import { membersOfTeam, shownTeam, teamsAbove, teamsBelow, type ShownTeamRow } from './store-team.ts';
import { chooseCycle } from './tree.ts';

/** A team with its OKRs in a cycle: two round trips, and as much work in the tenth year as in the first. */
export const teamPage: ReadWork<typeof contract> = async ({ params, query }, { trip, caller, now }) => {
  const slots = { teamId: params.id };
  const [team, above, members, cycles, me] = await Promise.all([
    trip.one(shownTeam(slots)), trip.all(teamsAbove(slots)), trip.all(membersOfTeam(slots)), trip.all(allCycles({})), caller,
  ]);
  if (!team) return refuse('team-not-found');
  const cycle = chooseCycle(cycles, query.cycleId, me);
  if (query.cycleId && !cycle) return refuse('cycle-not-found');

  const inCycle = { teamId: team.id, cycleId: cycle?.id ?? null };
  const [lines, people, below] = await Promise.all([
    cycle ? trip.all(linesOfTeam({ ...slots, cycleId: cycle.id })) : [], cycle ? trip.all(ownersInCycle({ ...slots, cycleId: cycle.id })) : [], trip.all(teamsBelow(inCycle)),
  ]);
  const okrs = cycle ? okrsOf(team, cycle, lines, me, now) : NO_OKRS;
  return allow({
    team: teamReply(team, me), above: above.map(teamRef), cycle: cycle && cycleRef(cycle), today: me.today, ...okrs, people: namesOf([...people, ...members]),
    members: members.map((each) => ({ id: each.id, name: each.name, roles: each.roles })),
    below: below.map((each) => ({ ...teamRef(each), objectives: each.objectives })),
    may: mayAll(me.actor, ['objective.suggest', 'objective.agree', 'team.change', 'team.change-members'], { path: team.path }),
  });
};

const NO_OKRS = { figure: { progress: null, expected: null, measured: 0, of: 0 }, objectives: [] };
const teamRef = (team: { id: string; name: string; level_name: string }) => ({ id: team.id, name: team.name, levelName: team.level_name });

function okrsOf(team: ShownTeamRow & Pick<TeamRow, 'zones' | 'cadences'>, cycle: CycleRow, lines: readonly ObjectiveLine[], me: Caller, now: string) {
  const parameters = parametersOf(me.parameters);
  const figures = sceneFor(spanOfCycle(cycle), me.today, parameters);
  const computed = lines.map((line) => computeLine(line, figures));
  const scene = { rhythm: rhythmsIn(cycle, me, now)(team), path: team.path, caller: me, withKeyResults: true };
  return { figure: figureOf(computed, parameters), objectives: computed.map((each) => objectiveRow(each, scene)) };
}
