import { may } from '#domain/access.ts';
import { allow, refuse, type Verdict } from '#domain/verdict.ts';
import type { WriteWork, Writing } from '#platform/action.ts';
import type { removeComment as contract, restoreComment as restoreContract } from './contract.ts';
import { commentReply, type CommentReply } from './shape.ts';
import { commentById, updateComment } from './store.ts';

/** Takes a comment out of sight. Removing it twice changes nothing. */
export const removeComment: WriteWork<typeof contract> = ({ params }, writing) => setRemoved(params.id, true, writing);

/** The undo of a removal. */
export const restoreComment: WriteWork<typeof restoreContract> = ({ params }, writing) => setRemoved(params.id, false, writing);

async function setRemoved(id: string, removed: boolean, { trip, caller, now, tell }: Writing): Promise<Verdict<CommentReply>> {
  const [row, me] = await Promise.all([trip.one(commentById({ id })), caller]);
  if (!row) return refuse('comment-not-found');
  const permitted = may(me.actor, 'comment.remove', { authorId: row.author_id });
  if (!permitted.allowed) return permitted;
  if ((row.removed_at !== null) === removed) return allow(commentReply(row, me));

  const next = { ...row, removed_at: removed ? now : null, rev: row.rev + 1 };
  updateComment(trip, row.id, { removed_at: next.removed_at }, now);
  tell({
    event: removed ? 'comment.removed' : 'comment.restored', kind: 'comment', subjectId: row.id,
    objectiveId: row.objective_id, teamId: row.team_id, rev: next.rev,
  });
  return allow(commentReply(next, me));
}
