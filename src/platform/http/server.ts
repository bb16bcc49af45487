import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import { fastify, LogController, type FastifyInstance } from 'fastify';
import type { Feature } from '../feature.ts';
import type { House } from '../house.ts';
import { refuseAddress, refuseBytes } from './broken.ts';
import { mountHealth } from './health.ts';
import { mountLive, type Live } from './live.ts';
import { mount, sendRefusal } from './mount.ts';
import { refusalOfError } from './failures.ts';
import { compressReplies } from './compress.ts';
import { guardHeaders } from './headers.ts';
import { refuseNotThere } from './not-there.ts';
import { refuseWhileStopping } from './stopping.ts';
import { MOST_UPLOAD_BYTES } from './upload.ts';
import { validatorCompiler } from './validate.ts';
import { mountWeb, wantsPage } from './web.ts';

export interface ServerParts {
  readonly house: House;
  readonly features: readonly Feature[];
  readonly live: Live;
  /** The OpenAPI document, as text. */
  readonly openapi: string;
  /** Folder of the built web app; null serves the API alone (tests). */
  readonly webFolder: string | null;
}

/** A request that takes longer than this to arrive is given up: a large file over a poor line, not a line that says nothing. */
const SLOWEST_REQUEST_MS = 300_000;

/** The http door: contracts in, problem+json out. The only room that knows Fastify. */
export async function openServer({ house, features, live, openapi, webFolder }: ServerParts): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: house.log, logController: new LogController({ disableRequestLogging: true }), trustProxy: house.config.trustProxy, bodyLimit: 1024 * 1024,
    genReqId: () => crypto.randomUUID().slice(0, 13), requestIdHeader: false, routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle', return503OnClosing: false, requestTimeout: SLOWEST_REQUEST_MS,
    frameworkErrors: refuseAddress, clientErrorHandler: refuseBytes,
  }) as unknown as FastifyInstance;
  app.setValidatorCompiler(validatorCompiler);
  takeBodies(app);
  await app.register(cookie);
  await app.register(multipart, { limits: { fileSize: MOST_UPLOAD_BYTES, files: 1, fields: 5, parts: 6, headerPairs: 50 } });
  await app.register(rateLimit, { global: false, errorResponseBuilder: (_request, context) => Object.assign(new Error('too many requests'), { statusCode: 429, after: context.after }) });

  refuseWhileStopping(app);
  guardHeaders(app, house.config);
  compressReplies(app);
  tellRequests(app, house);
  app.setErrorHandler((error, request, reply) => {
    const refused = refusalOfError(error, request);
    if (refused.code === 'something-broke') request.log.error({ requestId: request.id, path: request.routeOptions.url, err: error }, 'a request broke');
    return sendRefusal(reply, refused);
  });

  mountHealth(app, house);
  app.get('/openapi.json', (_request, reply) => reply.type('application/json').send(openapi));
  const verbs = features.flatMap((feature) => feature.verbs);
  mount(app, house, verbs);
  mountLive(app, house, live);
  const sendPage = webFolder === null ? null : await mountWeb(app, webFolder);
  const notThere = refuseNotThere(verbs);
  app.setNotFoundHandler((request, reply) => (sendPage && wantsPage(request) ? sendPage(reply) : notThere(request, reply)));
  return app;
}

/** JSON, or nothing: an empty body is null, so that a DELETE may say it sends JSON and send none. */
function takeBodies(app: FastifyInstance): void {
  app.removeContentTypeParser(['application/json', 'text/plain']);
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, text, done) => {
    if (text === '') return done(null, null);
    try {
      done(null, JSON.parse(text as string, withoutPrototype));
    } catch {
      done(Object.assign(new Error('the request is not JSON'), { statusCode: 400, code: 'request-not-json' }), undefined);
    }
  });
}

/** `__proto__` in JSON is a field like any other, and no contract has it: it must not become a prototype. */
function withoutPrototype(key: string, value: unknown): unknown {
  return key === '__proto__' ? undefined : value;
}

/** One line per request: who cares can find it by its id, which the reply carries too. */
function tellRequests(app: FastifyInstance, house: House): void {
  app.addHook('onRequest', async (request, reply) => { reply.header('x-request-id', String(request.id)); });
  app.addHook('onResponse', async (request, reply) => {
    const facts = { requestId: request.id, method: request.method, path: request.routeOptions.url ?? 'unknown', status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10 };
    if (reply.statusCode >= 500) house.log.warn(facts, 'request');
    else house.log.debug(facts, 'request');
  });
}
