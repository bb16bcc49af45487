import createClient, { type Middleware } from 'openapi-fetch';
import type { components, paths } from './api.d.ts';
import { ProblemError, problemFrom } from './problem-error.ts';
import { keyFor } from './request-key.ts';

/** The shapes of the API by name: `Schemas['Objective']`. */
export type Schemas = components['schemas'];

const organisationKey = 'rooftop.organisation';

/** The organisation this tab works in; null lets the server take the one last used. */
export function tabOrganisation(): string | null {
  return sessionStorage.getItem(organisationKey);
}

/** Makes this tab work in an organisation; every request from now on names it. */
export function setTabOrganisation(organisationId: string | null): void {
  if (organisationId === null) sessionStorage.removeItem(organisationKey);
  else sessionStorage.setItem(organisationKey, organisationId);
}

/** Names the organisation, and gives every write a key by which the server knows a repetition. */
const headers: Middleware = {
  async onRequest({ request }) {
    const organisation = tabOrganisation();
    if (organisation) request.headers.set('Rooftop-Organisation', organisation);
    if (request.method !== 'GET' && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', await keyFor.begin(request));
    }
    return request;
  },
  onResponse({ request, response }) {
    if (response.status < 500) keyFor.done(request);
  },
};

/** A line that is down is a fact to be told, not a bug: it gets a code like every other refusal. */
async function reach(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw new ProblemError({ code: 'offline' });
  }
}

/** The typed client: one method per HTTP method, paths and shapes from the OpenAPI document. Use it through `call`. */
export const api = createClient<paths>({ baseUrl: location.origin, fetch: reach, credentials: 'same-origin' });
api.use(headers);

type Answer<T> = { data?: T; error?: unknown; response: Response };

/**
 * Waits for an answer and hands over its data; a refusal is thrown as `ProblemError`.
 * Example: `await call(api.GET('/api/v1/teams'))` → `{ items, may }`.
 */
export async function call<T>(asked: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await asked;
  if (!response.ok) throw problemFrom(response.status, error);
  return data as T;
}

/** The header of a change that names the revision it saw: `params: { path: { id }, header: ifMatch(team.rev) }`. */
export function ifMatch(rev: number): { 'If-Match': string } {
  return { 'If-Match': `"${rev}"` };
}
