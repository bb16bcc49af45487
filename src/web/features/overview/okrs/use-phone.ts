import { useSyncExternalStore } from 'react';

const narrow = matchMedia('(max-width: 639px)');
const touched = matchMedia('(max-width: 639px) and (pointer: coarse)');

function useMedia(query: MediaQueryList): boolean {
  return useSyncExternalStore(
    (watcher) => {
      query.addEventListener('change', watcher);
      return () => query.removeEventListener('change', watcher);
    },
    () => query.matches,
  );
}

/** True on a screen as narrow as a phone; follows when it is turned. */
export const useNarrow = (): boolean => useMedia(narrow);

/** True on a phone: narrow and touched, so that rows are high enough for two lines. */
export const usePhone = (): boolean => useMedia(touched);
