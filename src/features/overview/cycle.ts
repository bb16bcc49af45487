import { mayAll } from '#domain/access.ts';
import { nextCycleStates } from '#domain/cycle-state.ts';
import { shareElapsed, weekOf, weeksIn } from '#domain/cycle.ts';
import { toText } from '#domain/decimal.ts';
import { parametersOf } from '#domain/parameters-text.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { Caller, ReadWork } from '#platform/action.ts';
import type { cyclePage as contract } from './contract.ts';
import { countedLine, memoryOf } from './counted.ts';
import { figureOf, sceneFor, type Computed } from './lines.ts';
import { asTree, rhythmsIn, spanOfCycle, withInherited, type Rhythm } from './rhythm.ts';
import { cycleRef, isStale, shownStatusOf } from './rows.ts';
import { allCycles, allTeams, countedLines, type CycleRow, type TeamRow } from './store.ts';

/** How far a cycle is: its days, its figure, and every team in it. One round trip. */
export const cyclePage: ReadWork<typeof contract> = async ({ params }, { trip, caller, now }) => {
  const [cycles, ownTeams, lines, me] = await Promise.all([
    trip.all(allCycles({})), trip.all(allTeams({})), trip.all(countedLines({ cycleId: params.id, teamId: null, archived: false })), caller,
  ]);
  const cycle = cycles.find((each) => each.id === params.id);
  if (!cycle) return refuse('cycle-not-found');
  const teams = asTree(withInherited(ownTeams));

  const parameters = parametersOf(me.parameters);
  const rhythmOf = rhythmsIn(cycle, me, now);
  const scene = sceneFor(spanOfCycle(cycle), me.today, parameters);
  const remembered = memoryOf(scene, me);
  const byTeam = Map.groupBy(lines.map((line) => countedLine(line, scene, remembered)), ({ line }) => line.team_id);
  const perTeam = teams.map((team) => {
    const own = byTeam.get(team.id) ?? [];
    return { id: team.id, name: team.name, levelName: team.level_name, depth: team.path.length - 1, objectives: own.length, figure: figureOf(own, parameters), statuses: statusesOf(own, rhythmOf(team)) };
  });
  return allow({
    ...header(cycle, cycles, me), figure: figureOf(byTeam.get(me.topTeamId ?? '') ?? [], parameters), counts: counts(byTeam, teams, rhythmOf),
    statuses: total(perTeam.map((team) => team.statuses)), teams: perTeam,
  });
};

function header(cycle: CycleRow, cycles: readonly CycleRow[], me: Caller) {
  const span = spanOfCycle(cycle);
  const parent = cycles.find((each) => each.id === cycle.parent_id);
  return {
    cycle: cycleRef(cycle), rev: cycle.rev, parent: parent ? cycleRef(parent) : null, inside: cycles.filter((each) => each.parent_id === cycle.id).map(cycleRef).reverse(), today: me.today,
    week: weekOf(span, me.today) ?? (me.today > cycle.ends_on ? weeksIn(span) : 0), weeks: weeksIn(span), elapsed: toText(shareElapsed(span, me.today), 4), next: [...nextCycleStates(cycle.state)],
    may: mayAll(me.actor, ['cycle.change'], { path: me.topTeamId ? [me.topTeamId] : [] }),
  };
}

function statusesOf(own: readonly Computed[], rhythm: Rhythm): Record<string, number> {
  return total(own.filter(({ line }) => line.state === 'agreed').map(({ line }) => ({ [shownStatusOf(line, rhythm)]: 1 })));
}

function total(counts: readonly Record<string, number>[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const each of counts) for (const [status, count] of Object.entries(each)) sum[status] = (sum[status] ?? 0) + count;
  return sum;
}

function counts(byTeam: ReadonlyMap<string, readonly Computed[]>, teams: readonly TeamRow[], rhythmOf: (team: TeamRow) => Rhythm) {
  const known = teams.flatMap((team) => (byTeam.get(team.id) ?? []).map((each) => ({ ...each, rhythm: rhythmOf(team) })));
  return {
    objectives: known.length, keyResults: known.reduce((sum, each) => sum + each.count, 0), drafts: known.filter(({ line }) => line.state === 'draft').length,
    checkedIn: known.filter(({ line, rhythm }) => line.recorded_at !== null && !isStale(line, rhythm)).length,
  };
}
