import { createHash } from 'node:crypto';
import { here, myself } from '../action.ts';
import { db, sql, type Query, type Trip } from '../db/trip.ts';
import { stateOf } from '../db/failure.ts';

/** What was answered to a request that came with an Idempotency-Key. */
export interface Remembered { request_hash: string; status: number; reply: unknown }

/** Two requests are the same when method, address and content are. */
export function hashOf(method: string, url: string, body: unknown): string {
  const content = Buffer.isBuffer(body) ? body : JSON.stringify(body ?? null);
  return createHash('sha256').update(`${method} ${url}\n`).update(content).digest('base64url');
}

/**
 * Takes the key at the head of the transaction. A second request with the same key waits for the first to commit and
 * then fails on the key: nothing is done twice, and the door answers what was remembered.
 */
export function takeKey(trip: Trip, key: string, hash: string, now: string): void {
  void trip.run(db.insertInto('idempotency').values({
    organisation_id: here, actor_id: myself, key, request_hash: hash, status: 0, reply: null, created_at: now,
  }));
}

/** Puts the answer beside the key, in the same transaction. */
export function rememberReply(trip: Trip, key: string, status: number, reply: unknown): void {
  void trip.run(db.updateTable('idempotency').set({ status, reply: reply === null ? null : JSON.stringify(reply) })
    .where('organisation_id', '=', here).where('actor_id', '=', myself).where('key', '=', key));
}

export const loadRemembered = (key: string): Query<Remembered> =>
  sql<Remembered>`select request_hash, status, reply from idempotency where organisation_id = ${here} and actor_id = ${myself} and key = ${key}`;

export function isTakenKey(error: unknown): boolean {
  return stateOf(error) === '23505' && (error as { constraint?: string }).constraint === 'idempotency_pkey';
}
