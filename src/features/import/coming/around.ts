import type { Existing } from '#domain/import/mapping.ts';
import { allowUnless, problem, type Problem, type Verdict } from '#domain/verdict.ts';
import { dayAt } from '#domain/zone.ts';
import type { Trip } from '#platform/db/trip.ts';
import type { Scene } from './coming.ts';
import type { AroundRows, Settings } from '../shape.ts';
import { cyclesHere, organisationHere, peopleHere, teamsHere } from '../store-around.ts';

/** Loads everything an import has to know of the organisation, in one breath. */
export async function loadAround(trip: Trip): Promise<AroundRows> {
  const [people, teams, cycles, organisation] = await Promise.all([
    trip.all(peopleHere({})),
    trip.all(teamsHere({})),
    trip.all(cyclesHere({})),
    trip.one(organisationHere({})),
  ]);
  return { people, teams, cycles, organisation: organisation! };
}

/** The same as the rule book takes it. A closed cycle takes nothing any more. */
export function existingIn({ people, teams, cycles }: AroundRows): Existing {
  return {
    people: people.map(({ id, name, email }) => ({ id, name, email })),
    teams: teams.map(({ id, name }) => ({ id, name })),
    cycles: cycles.map(({ id, name, starts, ends, state }) => ({
      id,
      name,
      starts,
      ends,
      isClosed: state === 'closed',
    })),
  };
}

interface Acting {
  readonly memberId: string;
  readonly now: string;
  readonly newId: () => string;
}

export function sceneOf(around: AroundRows, settings: Settings, { memberId, now, newId }: Acting): Scene {
  const top = around.teams.find(({ path }) => path.length === 1)!;
  return {
    around,
    topTeamId: top.id,
    memberId,
    now,
    newId,
    today: dayAt(now, around.organisation.time_zone),
    agree: settings.agree ?? true,
  };
}

/** Whether what the settings point at is there and can take something. */
export function checkSettings(settings: Settings, around: AroundRows): Verdict<Settings> {
  const problems: Problem[] = [];
  const { defaultOwnerId, defaultTeamId, defaultCycleId } = settings;
  if (defaultOwnerId && !around.people.some(({ id, state }) => id === defaultOwnerId && state !== 'deactivated'))
    problems.push(problem('member-not-found', 'settings.defaultOwnerId'));
  if (defaultTeamId && !around.teams.some(({ id }) => id === defaultTeamId))
    problems.push(problem('team-not-found', 'settings.defaultTeamId'));
  const cycle = around.cycles.find(({ id }) => id === defaultCycleId);
  if (defaultCycleId && !cycle) problems.push(problem('cycle-not-found', 'settings.defaultCycleId'));
  if (cycle?.state === 'closed') problems.push(problem('cycle-frozen', 'settings.defaultCycleId'));
  return allowUnless(problems, 'settings-not-valid', settings);
}
