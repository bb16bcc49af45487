import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CycleState } from '#domain/cycle-state.ts';
import { keys } from '#web/app/keys.ts';
import { api, call, ifMatch } from '#web/client.ts';

/** Moves a cycle to another state; what a cycle permits is shown nearly everywhere, so everything is read again. */
export function useSetCycleState() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, rev, state }: { id: string; rev: number; state: CycleState }) =>
      call(api.PUT('/api/v1/cycles/{id}/state', { params: { path: { id }, header: ifMatch(rev) }, body: { state } })),
    onSuccess: () => {
      for (const queryKey of [
        keys.cyclePage(),
        keys.cycles(),
        keys.tree(),
        keys.teamPage(),
        keys.objective(),
        keys.myWeek(),
        keys.session(),
      ])
        void client.invalidateQueries({ queryKey });
    },
  });
}
