import type { FastifyInstance } from 'fastify';
import { refuse } from '#domain/verdict.ts';
import { sendRefusal } from './mount.ts';

/**
 * Once the server is told to stop, what comes on connections that are still open is refused before anything is done;
 * what came earlier is finished and answered. The framework's own refusal is no problem+json, so this is ours.
 */
export function refuseWhileStopping(app: FastifyInstance): void {
  let stopping = false;
  app.addHook('preClose', async () => { stopping = true; });
  app.addHook('onRequest', async (_request, reply) => {
    if (!stopping) return undefined;
    return sendRefusal(reply.header('connection', 'close'), refuse('stopping'));
  });
}
