import { inheritCadence, organisationCadence, type Cadence } from '#domain/cadence.ts';
import type { CycleKind, Span } from '#domain/cycle.ts';
import { scheduleOf, type Occurrence } from '#domain/schedule.ts';
import { staleLine, type StaleLine } from '#domain/staleness.ts';
import { parametersOf } from '#domain/parameters-text.ts';
import type { Caller } from '#platform/action.ts';
import type { CycleRow, OwnTeamRow, TeamRow } from './store.ts';

/** When a team checks in within a cycle, in its own zone, and since when nobody's silence is fine any more. */
export interface Rhythm { readonly zone: string; readonly schedule: readonly Occurrence[]; readonly staleLine: StaleLine | null }

export const spanOfCycle = (cycle: Pick<CycleRow, 'starts_on' | 'ends_on'>): Span => ({ starts: cycle.starts_on, ends: cycle.ends_on });

/** The rhythms of many teams in one cycle; teams with the same settings share one. */
export function rhythmsIn(cycle: CycleRow, caller: Caller, now: string): (team: Pick<TeamRow, 'zones' | 'cadences'>) => Rhythm {
  const organisation = organisationCadence(parametersOf(caller.parameters), cycle.kind as CycleKind);
  const made = new Map<string, Rhythm>();
  return (team) => {
    const zone = team.zones.findLast((each) => each !== null) ?? caller.organisationZone;
    const key = `${zone} ${JSON.stringify(team.cadences)}`;
    const known = made.get(key);
    if (known) return known;
    const rhythm = rhythmOf(cycle, inheritCadence(organisation, team.cadences ?? []), zone, now);
    made.set(key, rhythm);
    return rhythm;
  };
}

/** Every team with the settings of the teams above it, from the top down; parents stand before children in the list. */
export function withInherited(teams: readonly OwnTeamRow[]): TeamRow[] {
  const known = new Map<string, TeamRow>();
  return teams.map((own) => {
    const above = own.parent_id === null ? undefined : known.get(own.parent_id);
    const team = { ...own, zones: [...above?.zones ?? [], own.time_zone], cadences: [...above?.cadences ?? [], own.cadence] };
    known.set(own.id, team);
    return team;
  });
}

/** The same teams as a person reads a tree: each team followed by the teams below it. */
export function asTree(teams: readonly TeamRow[]): TeamRow[] {
  const below = Map.groupBy(teams, (team) => team.parent_id);
  const branch = (parent: string | null): TeamRow[] => (below.get(parent) ?? []).flatMap((team) => [team, ...branch(team.id)]);
  return branch(null);
}

function rhythmOf(cycle: CycleRow, cadence: Cadence, zone: string, now: string): Rhythm {
  const schedule = scheduleOf(spanOfCycle(cycle), cadence);
  return { zone, schedule, staleLine: staleLine(schedule, now, zone) };
}
