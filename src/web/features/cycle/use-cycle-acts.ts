import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '#web/app/keys.ts';
import { problemSentence } from '#web/app/problem-texts.ts';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { type Cycle, type CycleState, removeCycle, setCycleState } from './queries.ts';
import { stateWords } from './words.ts';

function tell(error: unknown): void {
  showToast({ tone: 'error', text: problemSentence(error) });
}

const touched = [
  keys.cycles(), keys.session(), keys.cyclePage(), keys.tree(), keys.myWeek(), keys.teamPage(), keys.objective(),
];

/** A cycle's state decides what every page permits, so that all of them look again. */
function useLookAgain(): () => void {
  const client = useQueryClient();
  return () => {
    for (const queryKey of touched) void client.invalidateQueries({ queryKey });
  };
}

/** Moves a cycle one state on or back; the message offers the way back, except from closed. */
export function useSetState(cycle: Cycle) {
  const { t, i18n } = useLingui();
  const lookAgain = useLookAgain();
  return useMutation({
    mutationFn: (state: CycleState) => setCycleState(cycle.id, cycle.rev, state),
    onSuccess: (saved) => {
      const word = i18n._(stateWords[saved.state]);
      const undo = () => void setCycleState(cycle.id, saved.rev, cycle.state).then(lookAgain, tell);
      const action = saved.next.includes(cycle.state) ? { action: { label: t`Undo`, onPress: undo } } : {};
      showToast({ text: t`${saved.name}: ${word}`, ...action });
    },
    onError: tell,
    onSettled: lookAgain,
  });
}

/** Removes a cycle that holds nothing. */
export function useRemoveCycle(cycle: Cycle) {
  const { t } = useLingui();
  return useMutation({
    mutationFn: () => removeCycle(cycle.id),
    onSuccess: () => showToast({ text: t`${cycle.name} is removed` }),
    onError: tell,
    onSettled: useLookAgain(),
  });
}
