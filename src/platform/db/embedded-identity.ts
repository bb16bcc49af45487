import { readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';

/**
 * Who runs PostgreSQL. It refuses to run as root, so root hands it to somebody else; then `uid` and `gid` are given.
 * Otherwise it is the user of this process.
 */
export type Identity = { readonly name: string; readonly uid?: number; readonly gid?: number };

/** What `spawn` and `chown` need to act as this identity. */
export type Ids = { uid: number; gid: number };

const NOBODY_AT_ALL = 65_534;

/**
 * Chooses the user for PostgreSQL: this process's own unless it is root. Root hands over to the owner of a database
 * that is there already, else to `postgres`, else to `nobody`, else to the number 65534.
 */
export function chooseIdentity(cluster: string): Identity {
  if (process.getuid?.() !== 0) return { name: ownName() };
  return ownerOf(cluster) ?? named('postgres') ?? named('nobody') ?? { name: 'nobody', uid: NOBODY_AT_ALL, gid: NOBODY_AT_ALL };
}

/** The ids to hand over to, or nothing when PostgreSQL runs as this process does. */
export function idsOf(identity: Identity): Ids | undefined {
  if (identity.uid === undefined || identity.gid === undefined) return undefined;
  return { uid: identity.uid, gid: identity.gid };
}

/** Whether the system knows a name for this user; PostgreSQL's initdb does not work for a bare number. */
export function hasName(identity: Identity): boolean {
  const { uid } = identity;
  if (uid === undefined) return process.getuid === undefined || isKnownHere();
  return passwd().some((entry) => entry.uid === uid);
}

function ownerOf(cluster: string): Identity | undefined {
  const facts = statSync(cluster, { throwIfNoEntry: false });
  if (facts === undefined || facts.uid === 0) return undefined;
  const name = passwd().find((entry) => entry.uid === facts.uid)?.name;
  return { name: name ?? `user ${facts.uid}`, uid: facts.uid, gid: facts.gid };
}

function named(name: string): Identity | undefined {
  return passwd().find((entry) => entry.name === name);
}

type PasswdEntry = { name: string } & Ids;

function passwd(): PasswdEntry[] {
  return readPasswd().split('\n').map((line) => line.split(':')).filter((parts) => parts.length >= 4)
    .map((parts) => ({ name: parts[0] ?? '', uid: Number(parts[2]), gid: Number(parts[3]) }))
    // macOS writes nobody as -2, which no call accepts.
    .filter((entry) => entry.uid > 0);
}

function readPasswd(): string {
  try {
    return readFileSync('/etc/passwd', 'utf8');
  } catch {
    return '';
  }
}

function ownName(): string {
  return isKnownHere() ? userInfo().username : `user ${process.getuid?.() ?? ''}`;
}

function isKnownHere(): boolean {
  try {
    return userInfo().username !== '';
  } catch {
    return false;
  }
}
