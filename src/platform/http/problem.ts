import type { TObject, TSchema } from 'typebox';
import type { Facts, Problem, Refused } from '#domain/verdict.ts';
import type { Endpoint } from '../contract.ts';
import { sentenceOf } from './problem-words.ts';

/** RFC 9457: what happened, in a form for programs (`code`, `facts`, `problems`) and for people (`title`, `detail`). */
export interface ProblemReply {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly instance?: string;
  readonly code: string;
  readonly facts?: Facts;
  readonly problems?: readonly { code: string; field?: string; message: string; facts?: Facts }[];
}

/** Codes with a status of their own; the endings below decide the rest, and what is left is a conflict with the state of things. */
const STATUSES: Readonly<Record<string, number>> = {
  'request-not-json': 400, 'request-broken': 400, 'session-missing': 401, 'sign-in-refused': 401, 'secret-wrong': 401, 'password-wrong': 403,
  'not-permitted': 403, 'not-a-member': 403, 'guests-may-not': 403, 'private-to-its-team': 403, 'origin-not-allowed': 403,
  'path-unknown': 404, 'method-not-allowed': 405, 'request-too-slow': 408, 'revision-conflict': 409, 'link-not-valid': 410, 'body-too-large': 413, 'file-too-large': 413, 'media-type-not-supported': 415,
  'input-not-valid': 422, 'check-in-not-valid': 422, 'metric-not-valid': 422, 'not-ready-to-agree': 422, 'mapping-not-valid': 422, 'file-not-readable': 422,
  'file-missing': 422, 'password-too-weak': 422, 'time-zone-unknown': 422, 'reason-needed': 422, 'idempotency-key-reused': 422, 'cursor-not-valid': 422,
  'revision-needed': 428, 'too-many-requests': 429, 'header-too-large': 431, 'something-broke': 500, 'store-unreachable': 503, 'stopping': 503,
};

/** The HTTP status of a refusal. Rules know nothing of HTTP; this table is the only place that does. */
export function statusOf(code: string): number {
  const own = STATUSES[code];
  if (own !== undefined) return own;
  if (code.endsWith('-not-found')) return 404;
  if (code.startsWith('needs-') || code.startsWith('not-your-')) return 403;
  if (code.endsWith('-not-valid')) return 422;
  return 409;
}

/** What any verb of this kind can be refused with, beside its own codes. */
export function generalRefusals(contract: Endpoint<TObject, TObject, TSchema, TSchema>): string[] {
  const codes = ['input-not-valid', 'too-many-requests', 'store-unreachable'];
  if (contract.access !== 'public') codes.push('session-missing');
  if (contract.access === 'member') codes.push('not-a-member');
  if (contract.method !== 'GET') codes.push('request-not-json', 'media-type-not-supported', 'body-too-large', 'origin-not-allowed');
  if (contract.concurrency === 'revision') codes.push('revision-needed', 'revision-conflict');
  return codes;
}

/** A refusal as the outside sees it. */
export function problemOf(refused: Refused, requestId?: string): ProblemReply {
  const { problems, ...facts } = refused.facts as Facts & { problems?: readonly Problem[] };
  const words = sentenceOf(refused.code, facts);
  return {
    type: `urn:rooftop:problem:${refused.code}`, title: words.title, status: statusOf(refused.code), code: refused.code,
    ...(words.detail ? { detail: words.detail } : {}),
    ...(requestId ? { instance: `urn:rooftop:request:${requestId}` } : {}),
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
    ...(problems ? { problems: problems.map((each) => ({ ...each, message: sentenceOf(each.code, each.facts).title })) } : {}),
  };
}
