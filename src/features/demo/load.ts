import { may } from '#domain/access.ts';
import { allow, refuse } from '#domain/verdict.ts';
import type { WriteWork } from '#platform/action.ts';
import { standAt } from '#platform/within.ts';
import { waitForFounding } from '../organisation/bring.ts';
import { bringStory } from './bring.ts';
import type { loadDemo as contract } from './contract.ts';
import { homeOfReader, myDemo } from './store.ts';
import { tellStory } from './story.ts';

/** The numbers of the demo are the same wherever it is loaded: people compare what they see. */
export const SEED = 'meridian';

/**
 * Makes the demo organisation beside the one in hand, with whoever asks as its admin. One transaction, standing in the
 * demo while it is written, and back again so that the answer is remembered where it was asked.
 */
export const loadDemo: WriteWork<typeof contract> = async (_input, { trip, caller, now, newId, tell }) => {
  waitForFounding(trip);
  const [known, home, me] = await Promise.all([trip.one(myDemo({})), trip.one(homeOfReader({})), caller]);
  const permitted = may(me.actor, 'demo.change');
  if (!permitted.allowed) return permitted;
  if (known?.id) return refuse('demo-already-loaded', { organisationId: known.id });

  const { language, time_zone: zone, user_id: userId, name, email } = home!;
  const organisationId = newId();
  const story = tellStory({ seed: SEED, now, zone, language, newId, reader: { userId, name, email } }, organisationId);
  void trip.run(standAt({ organisationId, memberId: story.founderId }));
  await bringStory(trip, story);
  void trip.run(standAt(me));
  tell({ event: 'demo.loaded', kind: 'organisation', subjectId: organisationId });
  return allow({ organisationId });
};
