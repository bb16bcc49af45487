import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import serveStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { refuse } from '#domain/verdict.ts';
import { contentPolicy } from './headers.ts';
import { sendRefusal } from './mount.ts';

/** Serves the built web app: hashed files for a year, the page itself never kept, with a nonce of its own each time. */
export async function mountWeb(app: FastifyInstance, folder: string): Promise<void> {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  const html = readFileSync(page, 'utf8');
  await app.register(serveStatic, {
    root: folder, wildcard: false, preCompressed: true, index: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const sendPage = (reply: FastifyReply) => {
    const nonce = randomBytes(16).toString('base64');
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-store').header('content-security-policy', contentPolicy(nonce)).send(html.replaceAll('__CSP_NONCE__', nonce));
  };
  app.get('/', (_request, reply) => sendPage(reply));
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && !request.url.startsWith('/api/') && !/\.\w{1,8}$/.test(request.url.split('?')[0]!);
    return wantsPage ? sendPage(reply) : sendRefusal(reply, refuse('path-unknown'));
  });
}
