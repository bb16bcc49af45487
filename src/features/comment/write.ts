import { may } from '#domain/access.ts';
import { allOf, allow, refuse } from '#domain/verdict.ts';
import type { WriteWork } from '#platform/action.ts';
import { objectiveSubject } from '../objective/shape.ts';
import type { writeComment as contract } from './contract.ts';
import { commentReply } from './shape.ts';
import { insertComment, placeOf } from './store.ts';

/** Says something about an objective, one of its key results, or one of its check-ins. */
export const writeComment: WriteWork<typeof contract> = async ({ params, body }, { trip, caller, now, newId, tell }) => {
  const about = { keyResultId: body.keyResultId ?? null, checkInId: body.checkInId ?? null };
  const [place, me] = await Promise.all([trip.one(placeOf({ objectiveId: params.id, ...about })), caller]);
  if (!place) return refuse('objective-not-found');
  const subject = objectiveSubject(place, me);
  const permitted = allOf(may(me.actor, 'objective.read', subject), may(me.actor, 'comment.write', subject));
  if (!permitted.allowed) return permitted;
  if (about.keyResultId && !place.has_key_result) return refuse('key-result-not-found');
  if (about.checkInId && !place.has_check_in) return refuse('check-in-not-found');

  const row = {
    id: newId(), objective_id: params.id, key_result_id: about.keyResultId, check_in_id: about.checkInId,
    author_id: me.memberId, body: body.body.trim(), created_at: now,
  };
  insertComment(trip, row);
  tell({
    event: 'comment.written', kind: 'comment', subjectId: row.id, objectiveId: params.id, teamId: place.team_id, rev: 1,
  });
  return allow(
    commentReply(
      { ...row, author_name: me.name, edited_at: null, removed_at: null, rev: 1, team_id: place.team_id }, me,
    ),
  );
};
