import type { components } from './api.d.ts';

type ProblemReply = components['schemas']['Problem'];

/** One mistake in what was sent; `field` names its place with dots and indexes: `keyResults.2.target`. */
export type FieldMistake = { code: string; field?: string; message?: string; facts?: Record<string, unknown> };

/**
 * Everything that can go wrong between the browser and the server, in one shape: what the server refused (RFC 9457), a
 * line that is down (`offline`), or an answer nobody can read (`answer-not-readable`, say a proxy's own page).
 */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: string;
  /** HTTP status; 0 when no answer came. */
  readonly status: number;
  readonly title: string;
  readonly detail: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly problems: readonly FieldMistake[];
  /** What to tell the operator; null when the server gave none. */
  readonly requestId: string | null;

  constructor(problem: Partial<ProblemReply> & { code: string }) {
    super(problem.title ?? problem.code);
    this.code = problem.code;
    this.status = problem.status ?? 0;
    this.title = problem.title ?? problem.code;
    this.detail = problem.detail ?? null;
    this.facts = problem.facts ?? {};
    this.problems = problem.problems ?? [];
    this.requestId = problem.instance?.split(':').at(-1) ?? null;
  }
}

/** True for our own error, and when codes are given, only for one of these. Example: `isProblem(error, 'offline')`. */
export function isProblem(error: unknown, ...codes: readonly string[]): error is ProblemError {
  return error instanceof ProblemError && (codes.length === 0 || codes.includes(error.code));
}

/** What an unsuccessful answer says; an answer that is no problem+json of ours becomes `answer-not-readable`. */
export function problemFrom(status: number, body: unknown): ProblemError {
  if (typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string') {
    return new ProblemError({ ...(body as ProblemReply), status });
  }
  return new ProblemError({ code: 'answer-not-readable', status });
}
