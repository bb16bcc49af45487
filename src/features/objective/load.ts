import type { Trip } from '#platform/db/trip.ts';
import type { ObjectiveRow } from './shape.ts';
import { holdById, holdOfKeyResult, objectiveById, objectiveOfKeyResult } from './store.ts';

/** An objective with team, cycle, owner and parent, for the verbs of what belongs to it. Archived ones are found too. */
export const loadObjective = (trip: Trip, id: string): Promise<ObjectiveRow | undefined> => trip.one(objectiveById({ id }));

/** The objective a key result belongs to. */
export const loadObjectiveOf = (trip: Trip, keyResultId: string): Promise<ObjectiveRow | undefined> =>
  trip.one(objectiveOfKeyResult({ keyResultId }));

/** Makes others who change this objective or its key results wait for the end of the transaction; ask it before loading. */
export function holdObjective(trip: Trip, id: string): void {
  void trip.run(holdById({ id }));
}

/** The same, from one of its key results. */
export function holdObjectiveOf(trip: Trip, keyResultId: string): void {
  void trip.run(holdOfKeyResult({ keyResultId }));
}
