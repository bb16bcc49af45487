import { useSyncExternalStore } from 'react';
import type { LineState } from './live.ts';

/**
 * Whether news arrive. One value for the whole tab, told by the live stream and by the browser's own word that it is
 * offline; the top bar shows it.
 */
let line: LineState = 'connecting';
const watchers = new Set<() => void>();

function tell(): void {
  for (const watcher of watchers) watcher();
}

/** Told by the live stream. */
export function setLine(next: LineState): void {
  line = next;
  tell();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  addEventListener('online', tell);
  addEventListener('offline', tell);
  return () => {
    watchers.delete(watcher);
    removeEventListener('online', tell);
    removeEventListener('offline', tell);
  };
}

/** The state of the line, now and whenever it changes. */
export function useLine(): LineState {
  return useSyncExternalStore(watch, () => (navigator.onLine ? line : 'broken'));
}
