import { useLingui } from '@lingui/react/macro';
import { draftName, writeDraft } from '#web/app/drafts.ts';
import { problemSentence } from '#web/app/problem-texts.ts';
import { useSession } from '#web/app/session.tsx';
import type { Schemas } from '#web/client.ts';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { draftFrom } from '../check-in/draft.ts';
import { useWithdrawCheckIn } from '../check-in/queries.ts';

/**
 * Says that a check-in is saved and offers to take it back. Taken back, it is withdrawn on the server and its words stand
 * in the form again, as they were.
 */
export function useSavedCheckIn(onUndone?: (checkIn: Schemas['CheckIn']) => void) {
  const { t } = useLingui();
  const { member, organisation } = useSession();
  const withdraw = useWithdrawCheckIn();

  return (checkIn: Schemas['CheckIn'], title: string) => {
    const undo = () =>
      withdraw.mutate(checkIn.id, {
        onSuccess: () => {
          writeDraft(draftName(member.id, organisation.id, `check-in:${checkIn.objectiveId}`), draftFrom(checkIn));
          onUndone?.(checkIn);
        },
        onError: (error) => showToast({ tone: 'error', text: problemSentence(error) }),
      });
    showToast({ text: t`Check-in saved: ${title}`, action: { label: t`Undo`, onPress: undo } });
  };
}
