import type { FastifyError, FastifyRequest } from 'fastify';
import { problem, refuse, refuseAll, type Refused } from '#domain/verdict.ts';
import { stateOf, StoreUnreachable } from '../db/failure.ts';
import { problemsOfValidation } from './validate.ts';

/** Codes of the web framework and of our parsers, as the facts they state. */
const KNOWN: Readonly<Record<string, string>> = {
  'request-not-json': 'request-not-json', FST_ERR_CTP_INVALID_JSON_BODY: 'request-not-json', FST_ERR_CTP_EMPTY_JSON_BODY: 'request-not-json',
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large', FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type-not-supported', FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request-broken',
  FST_ERR_BAD_URL: 'path-unknown', FST_ERR_MAX_PARAM_LENGTH: 'path-unknown', FST_ERR_CTP_INVALID_TYPE: 'media-type-not-supported',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'media-type-not-supported', FST_ERR_REOPENED_CLOSE_SERVER: 'stopping', ENOENT: 'path-unknown',
};

/** What PostgreSQL says of values that no column can hold. Contracts stop most of them; a NUL character gets this far. */
const UNSTORABLE: Readonly<Record<string, string>> = {
  '22021': 'contains a character that cannot be stored', '22P05': 'contains a character that cannot be stored', '22003': 'holds a number that is too large', '22008': 'holds a day that does not exist', '22009': 'holds a day that does not exist', '22007': 'holds a day that does not exist', '22P02': 'holds a value that cannot be read',
};

/** Two people at once: what the rules checked a moment ago is no longer so. The constraint held, and trying again tells the truth. */
const OVERTAKEN: Readonly<Record<string, string>> = { '23503': 'reference', '23505': 'uniqueness', '23514': 'value' };

/** Every error that reaches the door, as a refusal. Only what nobody foresaw is `something-broke`. */
export function refusalOfError(error: unknown, request: FastifyRequest): Refused {
  const { validation, validationContext, code, statusCode } = error as FastifyError;
  if (validation) return refuseAll('input-not-valid', problemsOfValidation(validation as never, validationContext ?? 'body'));
  if (error instanceof StoreUnreachable) return refuse('store-unreachable', { outcome: error.outcome });
  if (statusCode === 429) return refuse('too-many-requests', { after: (error as { after?: string }).after ?? '1 minute' });
  const known = KNOWN[code ?? ''];
  if (known) return refuse(known);
  const unstorable = UNSTORABLE[stateOf(error) ?? ''];
  if (unstorable) return refuseAll('input-not-valid', [problem('field-not-valid', 'body', { message: `The request ${unstorable}` })]);
  const overtaken = OVERTAKEN[stateOf(error) ?? ''];
  if (overtaken) return refuse('changed-meanwhile', { held: overtaken, constraint: (error as { constraint?: string }).constraint ?? null });
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return refuse(statusCode === 413 ? 'body-too-large' : 'request-broken', { method: request.method });
  return refuse('something-broke');
}
