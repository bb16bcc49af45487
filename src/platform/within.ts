import type { Verdict } from '#domain/verdict.ts';
import type { Writing } from './action.ts';
import { sql, writeTrip, type Query } from './db/trip.ts';
import type { House } from './house.ts';
import { newId } from './http/pass.ts';
import { tellAll, type Telling } from './journal/tell.ts';

/** In which organisation and as whom; nobody acts where the clock does. */
export interface Place { readonly organisationId: string; readonly memberId: string | null; readonly now: string; readonly requestId?: string }

/** What a write is given that nobody came through the door for. Verbs of a feature can be handed it as they are. */
export type Acting = Pick<Writing, 'trip' | 'now' | 'house' | 'newId' | 'tell' | 'afterwards'>;

/**
 * One write transaction inside an organisation, without a person at the door: jobs, set-up, an accepted invitation.
 * As at the door, a refusal saves nothing, journal lines commit with the facts, and `afterwards` runs after COMMIT.
 */
export async function within<T>(house: House, place: Place, work: (acting: Acting) => Promise<Verdict<T>>): Promise<Verdict<T>> {
  const { now, memberId, requestId = null } = place;
  const done = await writeTrip(house.store, standAt(place), async (trip) => {
    const lines: Telling[] = [];
    const afterwards: (() => void)[] = [];
    const verdict = await work({
      trip, now, house, newId, tell: (line) => { lines.push(line); }, afterwards: (later) => { afterwards.push(later); },
    });
    if (verdict.allowed) tellAll(trip, lines, { actorId: memberId, at: now, requestId });
    return { verdict, afterwards };
  }, { keep: ({ verdict }) => verdict.allowed });
  if (!done.verdict.allowed) return done.verdict;
  for (const later of done.afterwards) later();
  house.committed(place.organisationId);
  return done.verdict;
}

/** Sets the organisation and the member of a transaction, until its end or until somebody stands elsewhere. */
export const standAt = ({ organisationId, memberId }: Pick<Place, 'organisationId' | 'memberId'>): Query<{ organisation: string }> =>
  sql<{ organisation: string }>`select set_config('app.organisation_id', ${organisationId}, true) as organisation,
    set_config('app.member_id', ${memberId ?? ''}, true) as member`;

/** Opens a trip that needs no organisation and no person; `door` functions and the account tables answer it. */
export const nobody = sql<{ nobody: number }>`select 1 as nobody`;
