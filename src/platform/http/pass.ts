import { randomUUIDv7 } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { allow, refuse, type Verdict } from '#domain/verdict.ts';
import type { Caller, Opening, Upload, Verb } from '../action.ts';
import { readTrip, writeTrip, type Trip } from '../db/trip.ts';
import type { House } from '../house.ts';
import { tellAll, type Telling } from '../journal/tell.ts';
import { callerOf, enter, type Entry } from './enter.ts';
import { hashOf, isTakenKey, loadRemembered, rememberReply, takeKey } from './remember.ts';

/** What the door knows of a request once it is trusted. */
export interface Knock {
  readonly request: FastifyRequest;
  readonly input: { params: unknown; query: unknown; body: unknown };
  readonly token: string;
  readonly organisation: string | null;
  readonly revision: number | null;
  readonly key: string | null;
  readonly upload?: Upload;
}

type Outcome = Verdict<unknown>;

/** A read: begin, enter and the verb's queries in one round trip. */
export function passRead(house: House, verb: Extract<Verb, { kind: 'read' }>, knock: Knock): Promise<Outcome> {
  const now = house.clock.now();
  return readTrip(house.store, enter(knock), (trip, entry: Promise<Entry>) =>
    verb.work(knock.input as never, { trip, caller: entry.then((found) => callerOf(found, now)), now, house }));
}

/** A write: what the verb says, its journal lines and its remembered answer, in one transaction. */
export async function passWrite(house: House, verb: Extract<Verb, { kind: 'write' | 'upload' }>, knock: Knock): Promise<Outcome> {
  const hash = knock.key === null ? '' : hashOf(knock.request.method, knock.request.url, knock.upload?.bytes ?? knock.input.body);
  try {
    const done = await writeOnce(house, verb, knock, hash);
    if (done.verdict.allowed) {
      for (const work of done.afterwards) work();
      house.committed(done.organisationId);
    }
    return done.verdict;
  } catch (error) {
    if (knock.key === null || !isTakenKey(error)) throw error;
    return replay(house, knock, knock.key, hash);
  }
}

interface Done { verdict: Outcome; organisationId: string; afterwards: (() => void)[] }

function writeOnce(house: House, verb: Extract<Verb, { kind: 'write' | 'upload' }>, knock: Knock, hash: string): Promise<Done> {
  const now = house.clock.now();
  return writeTrip<Entry, Done>(house.store, enter(knock), async (trip, entry) => {
    if (knock.key !== null) takeKey(trip, knock.key, hash, now);
    const lines: Telling[] = [];
    const afterwards: (() => void)[] = [];
    const caller = entry.then((found) => callerOf(found, now));
    const writing = {
      trip, caller, now, house, revision: knock.revision, newId,
      tell: (line: Telling) => { lines.push(line); }, afterwards: (work: () => void) => { afterwards.push(work); },
    };
    const verdict = verb.kind === 'upload'
      ? await verb.work(knock.upload!, knock.input as never, writing)
      : await verb.work(knock.input as never, writing);
    const me = await caller;
    if (verdict.allowed) settle(trip, lines, me, knock, verb.contract.status, verdict.value, now);
    return { verdict, organisationId: me.organisationId, afterwards };
  }, { keep: (done) => done.verdict.allowed });
}

function settle(trip: Trip, lines: readonly Telling[], me: Caller, knock: Knock, status: number, reply: unknown, at: string): void {
  tellAll(trip, lines, { actorId: me.memberId, at, requestId: String(knock.request.id) });
  if (knock.key !== null) rememberReply(trip, knock.key, status, reply ?? null);
}

/** The same key again: the same answer, unless the request is another one. */
async function replay(house: House, knock: Knock, key: string, hash: string): Promise<Outcome> {
  const found = await readTrip(house.store, enter(knock), (trip) => trip.one(loadRemembered(key)));
  if (!found || found.request_hash !== hash) return refuse('idempotency-key-reused');
  return allow(found.reply);
}

/** A door without an organisation: set-up, sign-in, invitations. */
export function passOpen(house: House, verb: Extract<Verb, { kind: 'open' }>, knock: Omit<Knock, 'token'> & { token: string | null }, setSession: Opening['setSession']): Promise<Outcome> {
  const { request } = knock;
  return verb.work(knock.input as never, {
    now: house.clock.now(), house, newId, token: knock.token, organisation: knock.organisation, address: request.ip, device: String(request.headers['user-agent'] ?? '').slice(0, 400),
    requestId: String(request.id), setSession,
  });
}

/** UUID version 7: sorts by time, so indexes stay warm at their end. */
export const newId = (): string => randomUUIDv7();
