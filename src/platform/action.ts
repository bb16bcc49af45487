import type { MemberActor } from '#domain/access.ts';
import { refuse, type Refused, type Verdict } from '#domain/verdict.ts';
import type { TSchema, TObject } from 'typebox';
import type { Endpoint, InputOf, ReplyOf } from './contract.ts';
import { sql, type Trip } from './db/trip.ts';
import type { Telling } from './journal/tell.ts';
import type { House } from './house.ts';

/**
 * The organisation of this transaction, for the `where` that every query carries; known once door.enter has run.
 * In a subselect it is read once per statement, not once per row.
 */
export const here = sql<string>`(select door.organisation_id())`;
/** The member of this transaction. */
export const myself = sql<string>`(select door.member_id())`;

/** Who is asking, resolved by door.enter in the same trip as the first queries. */
export interface Caller {
  readonly userId: string;
  readonly organisationId: string;
  readonly memberId: string;
  readonly name: string;
  readonly language: string;
  /** The person's own zone, else the organisation's. */
  readonly timeZone: string;
  /** The organisation's zone: what a team without one of its own lives by. */
  readonly organisationZone: string;
  /** The day it is for this person. */
  readonly today: string;
  /** The team that is the whole organisation; null only before set-up made it. */
  readonly topTeamId: string | null;
  /** Parameters the organisation chose; what is absent has the default of the rule book. */
  readonly parameters: Record<string, unknown>;
  /** The same person as the rule book sees them: admin, sponsor, roles per team. */
  readonly actor: MemberActor;
}

/** What a read is given. Ask everything before the first `await`: it is then one round trip, `caller` included. */
export interface Reading {
  readonly trip: Trip;
  readonly caller: Promise<Caller>;
  /** The instant of the request, ISO 8601 in UTC. */
  readonly now: string;
  readonly house: House;
}

/** What a write is given besides. Load in one breath, decide, then write without awaiting: commit waits for all. */
export interface Writing extends Reading {
  /** The revision named in If-Match; null where the contract does not ask for one. */
  readonly revision: number | null;
  readonly newId: () => string;
  /** Adds the line to the journal in this transaction. Ids and codes only: no free text. */
  readonly tell: (telling: Telling) => void;
  /** Runs after the database answered COMMIT, never before: nudging the mail job, for instance. */
  readonly afterwards: (work: () => void) => void;
}

/** What a door without an organisation is given: it manages its own transactions and may set the session cookie. */
export interface Opening {
  readonly now: string;
  readonly house: House;
  readonly newId: () => string;
  /** The session token that came with the request, if one came. */
  readonly token: string | null;
  /** The organisation the request names, if it names one; nobody has checked it yet. */
  readonly organisation: string | null;
  readonly address: string;
  readonly device: string;
  readonly requestId: string;
  /** Sends the session cookie; null takes it away. */
  readonly setSession: (session: { token: string; expiresAt: Date } | null) => void;
}

type AnyEndpoint = Endpoint<TObject, TObject, TSchema, TSchema>;
export type ReadWork<E> = (input: InputOf<E>, reading: Reading) => Promise<Verdict<ReplyOf<E>>>;
export type WriteWork<E> = (input: InputOf<E>, writing: Writing) => Promise<Verdict<ReplyOf<E>>>;
export type OpenWork<E> = (input: InputOf<E>, opening: Opening) => Promise<Verdict<ReplyOf<E>>>;
/** A file as it came in: whole, within the limit of the contract. */
export interface Upload { readonly fileName: string; readonly bytes: Buffer }
export type UploadWork<E> = (upload: Upload, input: InputOf<E>, writing: Writing) => Promise<Verdict<ReplyOf<E>>>;

export type Verb =
  | { readonly kind: 'read'; readonly contract: AnyEndpoint; readonly work: (input: never, reading: Reading) => Promise<Verdict<unknown>> }
  | { readonly kind: 'write'; readonly contract: AnyEndpoint; readonly work: (input: never, writing: Writing) => Promise<Verdict<unknown>> }
  | { readonly kind: 'open'; readonly contract: AnyEndpoint; readonly work: (input: never, opening: Opening) => Promise<Verdict<unknown>> }
  | { readonly kind: 'upload'; readonly contract: AnyEndpoint; readonly work: (upload: Upload, input: never, writing: Writing) => Promise<Verdict<unknown>> };

/** Ties a contract to the function that answers it: a snapshot, read only. */
export const reads = <E extends AnyEndpoint>(contract: E, work: ReadWork<E>): Verb => ({ kind: 'read', contract, work });
/** One transaction: facts, journal line and mails commit together or not at all. */
export const writes = <E extends AnyEndpoint>(contract: E, work: WriteWork<E>): Verb => ({ kind: 'write', contract, work });
/** For doors where no organisation is known yet: set-up, sign-in, invitations. */
export const opens = <E extends AnyEndpoint>(contract: E, work: OpenWork<E>): Verb => ({ kind: 'open', contract, work });
export const takesFile = <E extends AnyEndpoint>(contract: E, work: UploadWork<E>): Verb => ({ kind: 'upload', contract, work });

/** Somebody else changed it meanwhile: answered 409 with the current version beside what was sent. */
export const conflict = (current: unknown): Refused => refuse('revision-conflict', { current });

/** Whether the request saw the revision that is there now. */
export const sawRevision = (writing: Pick<Writing, 'revision'>, current: number): boolean =>
  writing.revision === null || writing.revision === current;
