import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import serveStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { contentPolicy } from './headers.ts';

/** Sends the page itself. */
export type SendPage = (reply: FastifyReply) => FastifyReply;

/** Serves the built web app: hashed files for a year, the page itself never kept, with a nonce of its own each time. */
export async function mountWeb(app: FastifyInstance, folder: string): Promise<SendPage | null> {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return null;
  const html = readFileSync(page, 'utf8');
  await app.register(serveStatic, {
    root: folder, wildcard: false, preCompressed: true, index: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const sendPage: SendPage = (reply) => {
    const nonce = randomBytes(16).toString('base64');
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').header('content-security-policy', contentPolicy(nonce)).send(html.replaceAll('__CSP_NONCE__', nonce));
  };
  app.get('/', (_request, reply) => sendPage(reply));
  return sendPage;
}

/** Addresses of pages are known to the browser only: whatever looks like one gets the app, which then shows it or says so. */
export function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && !request.url.startsWith('/api/') && !/\.\w{1,8}$/.test(request.url.split('?')[0]!);
}
