import { planAnew } from '#platform/db/bulk.ts';
import type { Trip } from '#platform/db/trip.ts';
import { bringMeasurements } from '../check-in/bring.ts';
import { bringCycles } from '../cycle/bring.ts';
import { bringKeyResults } from '../key-result/bring.ts';
import { bringMembers } from '../member/bring.ts';
import { bringObjectives } from '../objective/bring.ts';
import { bringRoles, bringTeams } from '../team/bring.ts';
import { itemsOf, type Coming, type ComingObjective } from './coming/coming.ts';
import { insertItems } from './store.ts';

/** How many objectives and key results are written between two signs of progress. */
const PORTION = 500;

export interface Bringing {
  readonly importId: string;
  readonly at: string;
  readonly tellProgress: (done: number) => Promise<unknown>;
}

/** Writes everything that comes, who and where first, then the objectives from the top down, telling how far it is. */
export async function bringIn(trip: Trip, coming: Coming, by: Bringing): Promise<void> {
  for (const people of portionsOf(coming.people, PORTION)) await bringMembers(trip, people, by);
  for (const teams of portionsOf(coming.teams, PORTION)) await bringTeams(trip, teams, by);
  for (const roles of portionsOf(coming.roles, PORTION)) await bringRoles(trip, roles, by);
  await bringCycles(trip, coming.cycles, by);
  let done = 0;
  let portions = 0;
  for (const objectives of byWeight(coming.objectives)) {
    // After the first, second, fourth, eighth: the tables have doubled.
    if (Number.isInteger(Math.log2(portions))) planAnew(trip);
    done += await bringObjectivesIn(trip, objectives, by);
    portions += 1;
    await by.tellProgress(done);
  }
}

/** One portion with all that hangs on it; answers how many objectives and key results it was. */
async function bringObjectivesIn(trip: Trip, objectives: readonly ComingObjective[], by: Bringing): Promise<number> {
  const keyResults = objectives.flatMap((each) => each.keyResults);
  const measured = keyResults.filter(({ measurement }) => measurement !== null);
  void bringObjectives(
    trip,
    objectives.map(({ row }) => row),
    by,
  );
  void bringKeyResults(
    trip,
    keyResults.map(({ row }) => row),
    by,
  );
  void bringMeasurements(
    trip,
    measured.map(({ measurement }) => measurement!),
    measured.map(({ row }) => row),
    by,
  );
  await insertItems(trip, by.importId, objectives.flatMap(itemsOf));
  return objectives.length + keyResults.length;
}

/** Objectives in portions of about so many rows, key results counted. */
function* byWeight(objectives: readonly ComingObjective[]): Generator<readonly ComingObjective[]> {
  let portion: ComingObjective[] = [];
  let rows = 0;
  for (const each of objectives) {
    portion.push(each);
    rows += 1 + each.keyResults.length;
    if (rows < PORTION) continue;
    yield portion;
    [portion, rows] = [[], 0];
  }
  if (portion.length > 0) yield portion;
}

function* portionsOf<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}
