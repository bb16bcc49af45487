import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

const compressed = promisify(gzip);
/** Below this a reply fits a packet or two anyway. */
const SMALLEST_CHARACTERS = 2048;

/** Named by the client, and not with the weight 0 that means "never". */
const TAKES_GZIP = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/;

/** Replies travel compressed to who can read that: a tree of 150 objectives is 20 KB on the wire. Level 1: speed counts here, not the last percent. */
export function compressReplies(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply, payload) => {
    if (typeof payload !== 'string' || payload.length < SMALLEST_CHARACTERS || !isText(String(reply.getHeader('content-type')))) return payload;
    reply.header('vary', 'accept-encoding');
    if (!TAKES_GZIP.test(String(request.headers['accept-encoding'] ?? ''))) return payload;
    reply.header('content-encoding', 'gzip').removeHeader('content-length');
    return compressed(payload, { level: constants.Z_BEST_SPEED });
  });
}

const isText = (type: string): boolean => type.startsWith('application/json') || type.startsWith('text/');
