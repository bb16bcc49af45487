import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '#domain/verdict.ts';
import { stateOf } from '../db/failure.ts';
import { readTrip } from '../db/trip.ts';
import type { House } from '../house.ts';
import { GAP, LOOK_AGAIN, type Happening, type JournalTail } from '../journal/tail.ts';
import { sessionToken } from './cookies.ts';
import { enter } from './enter.ts';
import { sendRefusal } from './mount.ts';

/** One open stream: whose organisation it is for, and how to write to it. */
interface Listener { readonly organisationId: string; readonly write: (text: string) => void; readonly end: () => void; readonly token: string }

/** All streams of this process; none is opened any more once it is closed. */
export interface Live { readonly tail: JournalTail; readonly listeners: Set<Listener>; readonly isClosed: () => boolean; readonly close: () => void }

const HEARTBEAT_MS = 20_000;
/** Rights are asked again this often: a deactivated member's stream ends within a minute. */
const RECHECK_MS = 60_000;
/** More streams than this on one process is somebody's mistake, not a crowd. */
const MOST_STREAMS = 20_000;
/** A browser that reads this little of what it is told is let go; it comes back and catches up. */
const MOST_UNREAD_BYTES = 1024 * 1024;

/** Ids and codes only: the browser fetches again what it is allowed to see. */
export function openLive(tail: JournalTail): Live {
  const listeners = new Set<Listener>();
  let closed = false;
  tail.onHappenings((happenings) => {
    for (const listener of listeners) {
      const own = happenings.filter((each) => each.event === GAP || each.organisationId === listener.organisationId);
      if (own.length > 0) listener.write(own.map(frame).join(''));
    }
  });
  const close = () => {
    closed = true;
    for (const listener of listeners) listener.end();
  };
  return { tail, listeners, isClosed: () => closed, close };
}

function frame({ cursor, ...told }: Happening): string {
  return `id: ${cursor}\n${told.event === GAP ? LOOK_AGAIN : `data: ${JSON.stringify(told)}\n\n`}`;
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
  const { raw } = reply.hijack();
  raw.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no', 'x-request-id': String(request.id) });
  if (live.isClosed() || raw.destroyed) return void raw.end();
  const listener: Listener = { ...who, end: () => { raw.end(); }, write: (text) => { if (raw.writableLength > MOST_UNREAD_BYTES) raw.destroy(); else raw.write(text); } };
  listen(house, live, listener, raw);
  // A stream that breaks before it has heard anything still knows where to go on.
  listener.write(`retry: 2000\nid: ${live.tail.cursor()}\n\n`);
  if (since !== '') listener.write(await live.tail.caughtUp(since, who.organisationId, frame).catch(() => LOOK_AGAIN));
}

/** Keeps the stream among the listeners, alive and entitled, until the browser goes. */
function listen(house: House, live: Live, listener: Listener, raw: FastifyReply['raw']): void {
  const heartbeat = setInterval(() => { listener.write(': still here\n\n'); }, HEARTBEAT_MS);
  const recheck = setInterval(() => {
    home(house, listener.token, listener.organisationId).then((found) => { if (found === null) listener.end(); }, () => {});
  }, RECHECK_MS);
  live.listeners.add(listener);
  raw.on('error', () => {}).on('close', () => {
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
