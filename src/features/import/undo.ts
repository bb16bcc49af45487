import { importPermits } from '#domain/import/life.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { WriteWork } from '#platform/action.ts';
import { planAnew } from '#platform/db/bulk.ts';
import type { Trip } from '#platform/db/trip.ts';
import { takeBackRecords } from '../check-in/bring.ts';
import { takeBackComments } from '../comment/bring.ts';
import { takeBackCycles } from '../cycle/bring.ts';
import { takeBackKeyResults } from '../key-result/bring.ts';
import { takeBackMembers } from '../member/bring.ts';
import { loosenLinks, takeBackObjectives } from '../objective/bring.ts';
import { takeBackRoles, takeBackTeams } from '../team/bring.ts';
import type { undoImport as contract } from './contract.ts';
import { importReply, mayUndo, type UndoneCounts } from './shape.ts';
import { deleteItems, heldImport, updateImport } from './store.ts';
import { holdObjectives, stayed, usedObjectives, useOf } from './store-around.ts';

/** How many objectives a refusal names. */
const NAMED = 10;

/** Takes back everything an import created, in one transaction. What others use by now stays and is counted. */
export const undoImport: WriteWork<typeof contract> = async ({ params, body }, { trip, caller, now, tell }) => {
  const slots = { id: params.id };
  const held = trip.one(heldImport(slots));
  void trip.run(holdObjectives(slots));
  planAnew(trip);
  const [row, use, me] = await Promise.all([held, trip.one(useOf(slots)), caller]);
  if (!row) return refuse('import-not-found');
  const permitted = mayUndo(me, row);
  if (!permitted.allowed) return permitted;
  const done = importPermits(row.state, 'undo');
  if (!done.allowed) return done;
  const isUsed = Object.values(use!).some((count) => count > 0);
  if (isUsed && body.evenIfUsed !== true)
    return refuse('import-in-use', { ...use!, objectives: await trip.all(usedObjectives({ ...slots, most: NAMED })) });

  const undone = await takeAllBack(trip, row.id, now);
  void updateImport(trip, row.id, ['done'], { state: 'undone', undone, undone_at: now });
  tell({ event: 'import.undone', kind: 'import', subjectId: row.id, facts: { ...undone, evenIfUsed: isUsed } });
  return allow(importReply({ ...row, state: 'undone', undone, undone_at: now }, me, now));
};

/** From the leaves to the roots, so that nothing is left hanging. */
async function takeAllBack(trip: Trip, importId: string, at: string): Promise<UndoneCounts> {
  void loosenLinks(trip, importId, at);
  void takeBackComments(trip, importId);
  void takeBackRecords(trip, importId);
  const keyResults = takeBackKeyResults(trip, importId);
  const objectives = takeBackObjectives(trip, importId);
  void takeBackRoles(trip, importId);
  const people = await takeBackMembers(trip, importId);
  const teams = takeBackTeams(trip, importId);
  const cycles = takeBackCycles(trip, importId);
  deleteItems(trip, importId);
  const left = await trip.one(stayed({ id: importId }));
  return {
    keyResults: await keyResults,
    objectives: await objectives,
    people,
    teams: await teams,
    cycles: await cycles,
    peopleStayed: left!.people,
    teamsStayed: left!.teams,
    cyclesStayed: left!.cycles,
  };
}
