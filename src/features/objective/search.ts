import { may } from '#domain/access.ts';
import { parametersOf } from '#domain/parameters-text.ts';
import { allow } from '#domain/verdict.ts';
import type { Caller, ReadWork } from '#platform/action.ts';
import type { searchObjectives as contract } from './contract.ts';
import { objectiveSubject } from './shape.ts';
import { objectivesByWords, type FoundRow } from './store-search.ts';

/** With private drafts some of what is found is not for the reader: look this much further, so that a page still fills. */
const FURTHER = 5;
const MOST_WORDS = 12;

/** Finds objectives whose titles contain all the words, in any order, whatever their accents; best first. */
export const searchObjectives: ReadWork<typeof contract> = async ({ query }, { trip, caller }) => {
  const limit = query.limit ?? 20;
  const words = (query.search ?? '').trim().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const [rows, me] = await Promise.all([
    trip.all(
      objectivesByWords({
        words: words.map(literally), whole: words.join(' '), cycleId: query.cycleId ?? null,
        teamId: query.teamId ?? null, most: limit * FURTHER,
      }),
    ),
    caller,
  ]);
  const readable = readableBy(me);
  return allow({
    items: rows.filter(readable).slice(0, limit).map(
      (row) => ({ id: row.id, title: row.title, teamName: row.team_name, state: row.state }),
    ),
  });
};

/** What people type is no pattern: `100 %` looks for a per cent sign. */
const literally = (word: string): string => word.replace(/[\\%_]/g, '\\$&');

function readableBy(me: Caller): (row: FoundRow) => boolean {
  if (!parametersOf(me.parameters).privateDrafts) return () => true;
  return (row) => may(me.actor, 'objective.read', objectiveSubject(row, me)).allowed;
}
