import { useSyncExternalStore } from 'react';

const phone = '(max-width: 639px)';

function watch(watcher: () => void): () => void {
  const query = matchMedia(phone);
  query.addEventListener('change', watcher);
  return () => query.removeEventListener('change', watcher);
}

/** True on a phone: tables then show less beside one another and more under one another. */
export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(phone).matches);
}
