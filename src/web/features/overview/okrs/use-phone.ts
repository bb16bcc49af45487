import { useSyncExternalStore } from 'react';

const narrow = matchMedia('(max-width: 639px)');

/** True on a screen as narrow as a phone; follows when it is turned. */
export function usePhone(): boolean {
  return useSyncExternalStore(
    (watcher) => {
      narrow.addEventListener('change', watcher);
      return () => narrow.removeEventListener('change', watcher);
    },
    () => narrow.matches,
  );
}
