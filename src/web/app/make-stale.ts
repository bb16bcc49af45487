import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { type Happening, staleKeys } from './freshness.ts';

/**
 * After a write of our own, what it made stale is read again at once, by the same rule as for news from others.
 * Example: `const makeStale = useMakeStale(); … onSuccess: () => makeStale({ kind: 'check-in', objectiveId })`.
 */
export function useMakeStale(): (about: Partial<Happening> & { kind: string }) => void {
  const client = useQueryClient();
  return useCallback(
    (about) => {
      for (const queryKey of staleKeys({ event: '', subjectId: about.objectiveId ?? '', ...about })) {
        void client.invalidateQueries({ queryKey });
      }
    },
    [client],
  );
}
