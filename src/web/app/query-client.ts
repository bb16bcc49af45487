import { MutationCache, notifyManager, QueryCache, QueryClient } from '@tanstack/react-query';
import { isProblem } from '../problem-error.ts';
import { keys } from './keys.ts';
import { setSignedOut } from './signed-out.ts';

const retries = 2;

// Told in the same turn, not after a timer: a box that is ticked stays ticked while the answer is on its way.
notifyManager.setScheduler(queueMicrotask);

/**
 * What the pages know of the server. Live news make answers stale; half a minute is only the net below that.
 * `networkMode: always` lets a dropped line be told at once instead of waiting in silence.
 */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown) => {
    if (isProblem(error, 'session-missing') && client.getQueryData(keys.session()) !== undefined) setSignedOut(true);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { staleTime: 30_000, networkMode: 'always', retry: (count, error) => count < retries && mayPass(error) },
      mutations: { networkMode: 'always' },
    },
  });
  return client;
}

/** A broken line or a restarting server may pass by itself; a refusal does not. */
function mayPass(error: unknown): boolean {
  return isProblem(error, 'offline', 'stopping', 'store-unreachable', 'answer-not-readable');
}
