import { mayAll } from '#domain/access.ts';
import type { Caller } from '#platform/action.ts';
import type { ReplyOf } from '#platform/contract.ts';
import { personRef } from '../objective/shape.ts';
import type { writeComment } from './contract.ts';
import type { CommentRow } from './store.ts';

export type CommentReply = ReplyOf<typeof writeComment>;

/** A comment as its reader sees it; a removed one shows that something stood there, not what. */
export function commentReply(row: CommentRow, caller: Caller): CommentReply {
  const removed = row.removed_at !== null;
  return {
    id: row.id, objectiveId: row.objective_id, keyResultId: row.key_result_id, checkInId: row.check_in_id,
    author: personRef(row.author_id, row.author_name), body: removed ? '' : row.body,
    createdAt: row.created_at, editedAt: row.edited_at, removed, rev: row.rev,
    may: mayAll(caller.actor, ['comment.change', 'comment.remove'], { authorId: row.author_id }),
  };
}
