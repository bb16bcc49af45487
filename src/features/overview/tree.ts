import { mayAll } from '#domain/access.ts';
import { currentCycle } from '#domain/current-cycle.ts';
import { parametersOf } from '#domain/parameters-text.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { Caller, ReadWork } from '#platform/action.ts';
import type { tree as contract } from './contract.ts';
import { countedLine, memoryOf } from './counted.ts';
import { computeLine, figureOf, sceneFor } from './lines.ts';
import { rhythmsIn, spanOfCycle, withInherited } from './rhythm.ts';
import { namedPlaces, packed, placesOf } from './packed.ts';
import { cycleRef, objectiveRow } from './rows.ts';
import { allCycles, allTeams, countedLines, objectiveLines, ownersInCycle, type CycleRow, type ObjectiveLine, type PersonRow, type TeamRow } from './store.ts';

/** The OKRs of a cycle as rows, of the whole organisation or of one branch: two round trips. */
export const tree: ReadWork<typeof contract> = async ({ query }, { trip, caller, now }) => {
  const [cycles, own, me] = await Promise.all([trip.all(allCycles({})), trip.all(allTeams({})), caller]);
  const teams = withInherited(own);
  const cycle = chooseCycle(cycles, query.cycleId, me);
  if (query.cycleId && !cycle) return refuse('cycle-not-found');
  const teamId = query.teamId ?? null;
  if (teamId && !teams.some((team) => team.id === teamId)) return refuse('team-not-found');
  if (!cycle) return allow(empty(me, now, teams));

  const slots = { cycleId: cycle.id, teamId };
  const linesWanted = cycle.is_large ? countedLines : objectiveLines;
  const [lines, people] = await Promise.all([trip.all(linesWanted({ ...slots, archived: query.archived ?? false })), trip.all(ownersInCycle({ ...slots, teamId: null }))]);
  return allow(page(cycle, teams, lines, people, { me, now, teamId, withKeyResults: !cycle.is_large }));
};

/** The wished cycle, else the current one, else the one that starts last. */
export function chooseCycle(cycles: readonly CycleRow[], wished: string | undefined, me: Caller): CycleRow | null {
  if (wished) return cycles.find((cycle) => cycle.id === wished) ?? null;
  return currentCycle(cycles.map((cycle) => ({ ...cycle, starts: cycle.starts_on, ends: cycle.ends_on })), me.today) ?? cycles[0] ?? null;
}

interface Scene { me: Caller; now: string; teamId: string | null; withKeyResults: boolean }

function page(cycle: CycleRow, teams: readonly TeamRow[], lines: readonly ObjectiveLine[], people: readonly PersonRow[], { me, now, teamId, withKeyResults }: Scene) {
  const parameters = parametersOf(me.parameters);
  const rhythmOf = rhythmsIn(cycle, me, now);
  const byId = new Map(teams.map((team) => [team.id, team]));
  const scene = sceneFor(spanOfCycle(cycle), me.today, parameters);
  const remembered = withKeyResults ? null : memoryOf(scene, me);
  const computed = lines.map((line) => (remembered ? countedLine(line, scene, remembered) : computeLine(line, scene)));
  const [placesOfPeople, placesOfTeams] = [placesOf(people), placesOf(teams)];
  const figureTeam = teamId ?? me.topTeamId;
  return {
    cycle: cycleRef(cycle), asOf: now, today: me.today, withKeyResults, figure: figureOf(computed.filter(({ line }) => line.team_id === figureTeam), parameters), may: mayHere(me),
    people: namedPlaces(people), teams: namedPlaces(teams),
    objectives: computed.map((each) => {
      const team = byId.get(each.line.team_id);
      return packed(objectiveRow(each, { rhythm: rhythmOf(team ?? NO_TEAM), path: team?.path ?? [], caller: me, withKeyResults }), placesOfPeople, placesOfTeams);
    }),
  };
}

/** An archived team has no rhythm of its own left. */
const NO_TEAM = { zones: [], cadences: [] };
const mayHere = (me: Caller) => mayAll(me.actor, ['objective.suggest', 'cycle.change', 'import.run'], { path: me.topTeamId ? [me.topTeamId] : [] });
const empty = (me: Caller, now: string, teams: readonly TeamRow[]) => ({
  cycle: null, asOf: now, today: me.today, objectives: [], people: namedPlaces([]), teams: namedPlaces(teams), figure: { progress: null, expected: null, measured: 0, of: 0 }, withKeyResults: true, may: mayHere(me),
});
