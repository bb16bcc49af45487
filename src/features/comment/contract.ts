import { Type } from 'typebox';
import { Cursor, endpoint, exactly, Id, idParams, Instant, list, May, named, orNull, Revision, text } from '#platform/contract.ts';
import { MemberRef } from '../member/contract.ts';

export const Comment = named('Comment', Type.Object({
  id: Id, objectiveId: Id, keyResultId: orNull(Id), checkInId: orNull(Id), author: orNull(MemberRef), body: text(4000, 0), createdAt: Instant, editedAt: orNull(Instant),
  removed: Type.Boolean(), rev: Revision, may: May,
}));
export const writeComment = endpoint({
  id: 'comment.write', method: 'POST', path: '/objectives/{id}/comments', params: idParams, status: 201, summary: 'Comments on an objective, a key result or a check-in',
  body: exactly({ body: text(4000, 1), keyResultId: Type.Optional(Id), checkInId: Type.Optional(Id) }), reply: Comment,
  refusals: ['objective-not-found', 'private-to-its-team', 'key-result-not-found', 'check-in-not-found'],
});
export const changeComment = endpoint({
  id: 'comment.change', method: 'PATCH', path: '/comments/{id}', params: idParams, concurrency: 'revision', summary: 'Changes my comment; the earlier text is kept',
  body: exactly({ body: text(4000, 1) }), reply: Comment, refusals: ['comment-not-found', 'comment-removed', 'not-your-comment'],
});
export const removeComment = endpoint({
  id: 'comment.remove', method: 'DELETE', path: '/comments/{id}', params: idParams, summary: 'Removes a comment from sight', reply: Comment, refusals: ['comment-not-found', 'not-your-comment'],
});
export const restoreComment = endpoint({
  id: 'comment.restore', method: 'PUT', path: '/comments/{id}/restoration', params: idParams, summary: 'Takes a removed comment back', reply: Comment, refusals: ['comment-not-found', 'not-your-comment'],
});
export const listComments = endpoint({
  id: 'comment.list', method: 'GET', path: '/objectives/{id}/comments', params: idParams, summary: 'Lists the comments on an objective, latest first',
  query: exactly({ cursor: Type.Optional(Cursor), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 30 })) }),
  reply: Type.Object({ items: list(Comment, 100), next: orNull(Cursor) }), refusals: ['objective-not-found', 'private-to-its-team', 'cursor-not-valid'],
});
