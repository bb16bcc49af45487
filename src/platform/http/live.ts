import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '#domain/verdict.ts';
import { stateOf } from '../db/failure.ts';
import { readTrip } from '../db/trip.ts';
import type { House } from '../house.ts';
import { GAP, type Happening, type JournalTail } from '../journal/tail.ts';
import { sessionToken } from './cookies.ts';
import { enter } from './enter.ts';
import { sendRefusal } from './mount.ts';

/** One open stream: whose organisation it is for, and how to write to it. */
interface Listener { readonly organisationId: string; readonly write: (text: string) => void; readonly end: () => void; readonly token: string }

/** All streams of this process. */
export interface Live { readonly tail: JournalTail; readonly listeners: Set<Listener>; readonly close: () => void }

const HEARTBEAT_MS = 20_000;
/** Rights are asked again this often: a deactivated member's stream ends within a minute. */
const RECHECK_MS = 60_000;
/** More streams than this on one process is somebody's mistake, not a crowd. */
const MOST_STREAMS = 20_000;

/** Ids and codes only: the browser fetches again what it is allowed to see. */
export function openLive(tail: JournalTail): Live {
  const listeners = new Set<Listener>();
  tail.onHappenings((happenings) => {
    for (const listener of listeners) {
      const own = happenings.filter((each) => each.organisationId === listener.organisationId);
      if (own.length > 0) listener.write(own.map(frame).join(''));
    }
  });
  return { tail, listeners, close: () => { for (const listener of listeners) listener.end(); } };
}

function frame({ cursor, ...told }: Happening): string {
  return `id: ${cursor}\ndata: ${JSON.stringify(told.event === GAP ? { gap: true } : told)}\n\n`;
}

export function mountLive(app: FastifyInstance, house: House, live: Live): void {
  app.get('/api/v1/live', async (request, reply) => {
    const token = sessionToken(request, house.config);
    if (token === null) return sendRefusal(reply, refuse('session-missing'));
    if (live.listeners.size >= MOST_STREAMS) return sendRefusal(reply, refuse('too-many-requests', { after: '1 minute' }));
    const organisation = (request.query as { organisation?: string }).organisation ?? null;
    const organisationId = await home(house, token, organisation);
    if (organisationId === null) return sendRefusal(reply, refuse('session-missing'));
    await stream(house, live, request, reply, { token, organisationId });
  });
}

async function stream(house: House, live: Live, request: FastifyRequest, reply: FastifyReply, who: { token: string; organisationId: string }): Promise<void> {
  const since = String(request.headers['last-event-id'] ?? '');
  reply.hijack();
  reply.raw.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no', 'x-request-id': String(request.id) });
  const listener: Listener = { ...who, write: (text) => { reply.raw.write(text); }, end: () => { reply.raw.end(); } };
  live.listeners.add(listener);
  listener.write('retry: 2000\n\n');
  if (since !== '') listener.write(await live.tail.caughtUp(since, who.organisationId, frame));

  const heartbeat = setInterval(() => { listener.write(': still here\n\n'); }, HEARTBEAT_MS);
  const recheck = setInterval(() => {
    home(house, who.token, who.organisationId).then((found) => { if (found === null) listener.end(); }, () => {});
  }, RECHECK_MS);
  reply.raw.on('close', () => {
    clearInterval(heartbeat);
    clearInterval(recheck);
    live.listeners.delete(listener);
  });
}

async function home(house: House, token: string, organisation: string | null): Promise<string | null> {
  if (organisation !== null && !/^[0-9a-f-]{36}$/i.test(organisation)) return null;
  try {
    return await readTrip(house.store, enter({ token, organisation }), async (_trip, entry) => (await entry).organisation_id);
  } catch (error) {
    if (['RT401', 'RT403'].includes(stateOf(error) ?? '')) return null;
    throw error;
  }
}
