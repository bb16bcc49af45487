import { useSyncExternalStore } from 'react';

/** The session ended while a page was open: the page stays, and a door over it asks to sign in again. */
let signedOut = false;
const watchers = new Set<() => void>();

export function setSignedOut(next: boolean): void {
  if (signedOut === next) return;
  signedOut = next;
  for (const watcher of watchers) watcher();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

/** True from the first refusal for want of a session until somebody signed in again. */
export function useSignedOut(): boolean {
  return useSyncExternalStore(watch, () => signedOut);
}
