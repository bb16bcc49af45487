import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A link that acts: the token goes out in the mail, only its hash stays here. */
export interface FreshLink { readonly token: string; readonly hash: Buffer }

/** 32 random bytes; nobody guesses them, so a plain hash protects them as well as a slow one. */
export function freshLink(): FreshLink {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOfLink(token) };
}

/** What is kept of a token, and looked up by. */
export const hashOfLink = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Compares two secrets in a time that tells nothing of where they differ. */
export const isSameSecret = (given: string, expected: string): boolean => timingSafeEqual(hashOfLink(given), hashOfLink(expected));
