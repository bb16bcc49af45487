import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '#domain/verdict.ts';
import type { Verb } from '../action.ts';
import { sendRefusal } from './mount.ts';

type Answer = (request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/** Answers what no route takes: the address is known by other methods (405, which ones in `Allow`), or not at all (404). */
export function refuseNotThere(verbs: readonly Verb[]): Answer {
  const known = verbs.map(({ contract: { method, path } }) => ({ method, address: new RegExp(`^/api/v1${path.replace(/\{\w+\}/g, '[^/]+')}$`) }));
  return (request, reply) => {
    const address = request.url.split('?')[0]!;
    const allowed = [...new Set(known.filter((each) => each.address.test(address)).map((each) => each.method))];
    if (allowed.length === 0) return sendRefusal(reply, refuse('path-unknown'));
    return sendRefusal(reply.header('allow', allowed.join(', ')), refuse('method-not-allowed', { allowed }));
  };
}
