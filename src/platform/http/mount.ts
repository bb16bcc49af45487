import type { FastifyInstance, FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { refuse, type Refused, type Verdict } from '#domain/verdict.ts';
import type { Upload, Verb } from '../action.ts';
import { stateOf } from '../db/failure.ts';
import type { House } from '../house.ts';
import { isFromHere, sendSession, sessionToken } from './cookies.ts';
import { passOpen, passRead, passWrite } from './pass.ts';
import { problemOf } from './problem.ts';
import { takeUpload } from './upload.ts';

/** Makes a route of every verb: the contract validates, the verb answers, the contract serialises. */
export function mount(app: FastifyInstance, house: House, verbs: readonly Verb[]): void {
  for (const verb of verbs) {
    app.route({
      method: verb.contract.method,
      url: `/api/v1${verb.contract.path.replace(/\{(\w+)\}/g, ':$1')}`,
      ...routeOptions(verb),
      handler: (request, reply) => answer(house, verb, request, reply),
    });
  }
}

function routeOptions({ contract }: Verb): RouteShorthandOptions {
  const takesBody = contract.takes === 'json' && (contract.body as { type?: string }).type !== 'null';
  const hasReply = contract.status !== 204 && (contract.reply as { type?: string }).type !== 'null';
  return {
    schema: {
      params: contract.params, querystring: contract.query,
      ...(takesBody ? { body: contract.body } : {}),
      ...(hasReply ? { response: { [contract.status]: contract.reply } } : {}),
    },
    config: contract.perMinute ? { rateLimit: { max: contract.perMinute, timeWindow: '1 minute' } } : { rateLimit: false },
  };
}

async function answer(house: House, verb: Verb, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const verdict = await pass(house, verb, request, reply).catch(refusalOfDoor);
  if (!verdict.allowed) return sendRefusal(reply, verdict);
  const { status } = verb.contract;
  if (status === 204 || verdict.value === null || verdict.value === undefined) return reply.code(status === 200 ? 204 : status).send();
  const { rev } = verdict.value as { rev?: unknown };
  if (typeof rev === 'number') reply.header('etag', `"${rev}"`);
  return reply.code(status).send(verdict.value);
}

async function pass(house: House, verb: Verb, request: FastifyRequest, reply: FastifyReply): Promise<Verdict<unknown>> {
  const { contract } = verb;
  if (contract.method !== 'GET' && !isFromHere(request, house.config)) return refuse('origin-not-allowed');
  const token = sessionToken(request, house.config);
  if (contract.access !== 'public' && token === null) return refuse('session-missing');

  const revision = revisionOf(request);
  if (contract.concurrency === 'revision' && revision === null) return refuse('revision-needed');
  const knock = {
    request, revision, key: keyOf(request), organisation: organisationOf(request),
    input: { params: request.params, query: request.query, body: request.body ?? null },
  };
  if (verb.kind === 'open') return passOpen(house, verb, { ...knock, token }, (session) => sendSession(reply, house.config, session));
  if (token === null) return refuse('session-missing');
  if (verb.kind === 'read') return passRead(house, verb, { ...knock, token });
  const upload = verb.kind === 'upload' ? await takeUpload(request) : null;
  if (upload && !upload.allowed) return upload;
  return passWrite(house, verb, { ...knock, token, ...(upload ? { upload: upload.value as Upload } : {}) });
}

/** door.enter raises these inside the trip: nobody there, or not there. */
function refusalOfDoor(error: unknown): Refused {
  if (stateOf(error) === 'RT401') return refuse('session-missing');
  if (stateOf(error) === 'RT403') return refuse('not-a-member');
  throw error;
}

/** Every limit counts within a minute; who waits that long is welcome again. */
const RETRY_SECONDS = 60;

/** Sends a refusal as problem+json. */
export function sendRefusal(reply: FastifyReply, refused: Refused): FastifyReply {
  const body = problemOf(refused, String(reply.request.id));
  if (body.status === 429) reply.header('retry-after', RETRY_SECONDS);
  return reply.code(body.status).type('application/problem+json').serializer(JSON.stringify).send(body);
}

function revisionOf(request: FastifyRequest): number | null {
  const match = /^(?:W\/)?"?(\d{1,9})"?$/.exec(String(request.headers['if-match'] ?? ''));
  return match ? Number(match[1]) : null;
}

function keyOf(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key'];
  return typeof key === 'string' && key.length > 0 && key.length <= 128 ? key : null;
}

function organisationOf(request: FastifyRequest): string | null {
  const named = request.headers['rooftop-organisation'];
  return typeof named === 'string' && /^[0-9a-f-]{36}$/i.test(named) ? named : null;
}
