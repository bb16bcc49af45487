import { useSyncExternalStore } from 'react';

/** What lies over the page, opened from anywhere by a key or a button. One at a time. */
export type Overlay = 'palette' | 'keys' | 'places';

let shown: Overlay | null = null;
const watchers = new Set<() => void>();

/** Shows an overlay; null puts it away. */
export function showOverlay(next: Overlay | null): void {
  shown = next;
  for (const watcher of watchers) watcher();
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

export function useOverlay(): Overlay | null {
  return useSyncExternalStore(watch, () => shown);
}
