import type { Trip } from '#platform/db/trip.ts';
import { bringLines } from '#platform/journal/bring.ts';
import { bringCheckIns, bringMeasurements } from '../check-in/bring.ts';
import { bringComments } from '../comment/bring.ts';
import { bringCycles } from '../cycle/bring.ts';
import { bringKeyResults } from '../key-result/bring.ts';
import { bringMembers } from '../member/bring.ts';
import { bringObjectives } from '../objective/bring.ts';
import { bringDemoOrganisation } from '../organisation/bring.ts';
import { bringRoles, bringTeams } from '../team/bring.ts';
import type { Story } from './story.ts';

/** Writes a story down, in the transaction that stands in its organisation as its founder: a few statements for everything. */
export async function bringStory(trip: Trip, story: Story): Promise<void> {
  await bringDemoOrganisation(trip, story.organisation);
  for (const { at, members, teams, roles } of story.waves) {
    const by = { importId: null, at };
    void bringMembers(trip, members, by);
    void bringTeams(trip, teams, by);
    void bringRoles(trip, roles, by);
  }
  const by = { importId: null, at: story.organisation.createdAt };
  const { versions } = story;
  void bringCycles(trip, story.cycles, { ...by, versions: versions.cycle });
  void bringObjectives(trip, story.objectives, { ...by, versions: versions.objective });
  void bringKeyResults(trip, story.keyResults, { ...by, versions: versions.keyResult });
  void bringCheckIns(trip, story.checkIns, { ...by, versions: versions.checkIn });
  void bringMeasurements(trip, story.measurements, story.keyResults, by);
  void bringComments(trip, story.comments, { ...by, versions: versions.comment });
  void bringLines(trip, story.lines);
}
