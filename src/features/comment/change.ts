import { may } from '#domain/access.ts';
import { allow, refuse } from '#domain/verdict.ts';
import { conflict, sawRevision, type WriteWork } from '#platform/action.ts';
import type { changeComment as contract } from './contract.ts';
import { commentReply } from './shape.ts';
import { commentById, updateComment } from './store.ts';

/** Changes my comment; the earlier words are kept. */
export const changeComment: WriteWork<typeof contract> = async ({ params, body }, writing) => {
  const { trip, caller, now, tell } = writing;
  const [row, me] = await Promise.all([trip.one(commentById({ id: params.id })), caller]);
  if (!row) return refuse('comment-not-found');
  const permitted = may(me.actor, 'comment.change', { authorId: row.author_id });
  if (!permitted.allowed) return permitted;
  if (row.removed_at !== null) return refuse('comment-removed');
  if (!sawRevision(writing, row.rev)) return conflict(commentReply(row, me));

  const next = { ...row, body: body.body.trim(), edited_at: now, rev: row.rev + 1 };
  updateComment(trip, row.id, { body: next.body, edited_at: now }, now);
  tell({
    event: 'comment.changed', kind: 'comment', subjectId: row.id, objectiveId: row.objective_id, teamId: row.team_id,
    rev: next.rev,
  });
  return allow(commentReply(next, me));
};
