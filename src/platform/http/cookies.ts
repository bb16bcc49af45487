import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';

/** `__Host-` binds the cookie to this host over https; on plain http (a laptop, a trial) browsers refuse that prefix. */
const cookieName = (config: Config) => (isSecure(config) ? '__Host-rooftop_session' : 'rooftop_session');
const isSecure = (config: Config) => config.url.startsWith('https:');

/** The session token of a request: a bearer token of a program first, else the browser's cookie. */
export function sessionToken(request: FastifyRequest, config: Config): string | null {
  const bearer = /^Bearer ([A-Za-z0-9_\-.]{16,256})$/.exec(request.headers.authorization ?? '')?.[1];
  const token = bearer ?? request.cookies[cookieName(config)] ?? null;
  return token !== null && /^[A-Za-z0-9_\-.]{16,256}$/.test(token) ? token : null;
}

export function sendSession(reply: FastifyReply, config: Config, session: { token: string; expiresAt: Date } | null): void {
  const shape = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: isSecure(config) };
  if (session) reply.setCookie(cookieName(config), session.token, { ...shape, expires: session.expiresAt });
  else reply.clearCookie(cookieName(config), shape);
}

/**
 * Whether a browser may send this write: its origin is this instance and the browser itself says so. Programs with a
 * bearer token send neither cookie nor origin and are exempt.
 */
export function isFromHere(request: FastifyRequest, config: Config): boolean {
  if (request.headers.authorization?.startsWith('Bearer ')) return true;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const origin = request.headers.origin;
  if (origin === undefined) return site !== undefined || request.cookies[cookieName(config)] === undefined;
  return origin === config.url || URL.parse(origin)?.host === request.headers.host;
}
