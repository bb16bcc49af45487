import { useLingui } from '@lingui/react/macro';
import { problemSentence } from '#web/app/problem-texts.ts';
import { Button, IconButton } from '#web/ui/button/button.tsx';
import { Menu } from '#web/ui/menu/menu.tsx';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { useReinstateCheckIn, useWithdrawCheckIn } from '../../check-in/queries.ts';
import type { CheckIn } from './feed.ts';
import type { ObjectiveViewState } from './use-objective-view.ts';

const onError = (error: unknown) => showToast({ tone: 'error', text: problemSentence(error) });

/** Correct or withdraw a check-in; a withdrawn one can be taken back. */
export function CheckInActs({ view, checkIn }: { view: ObjectiveViewState; checkIn: CheckIn }) {
  const { t } = useLingui();
  const withdraw = useWithdrawCheckIn();
  const reinstate = useReinstateCheckIn();
  const mayAmend = checkIn.may['check-in.amend'] === true && view.takesCheckIns;
  const mayWithdraw = checkIn.may['check-in.withdraw'] === true && view.takesCheckIns;
  const takeBack = () => reinstate.mutate(checkIn.id, { onError });
  if (checkIn.withdrawn)
    return mayWithdraw ? <Button size="compact" tone="quiet" onPress={takeBack}>{t`Take back`}</Button> : null;
  const withdrawIt = () =>
    withdraw.mutate(checkIn.id, {
      onError,
      onSuccess: () => showToast({ text: t`Check-in withdrawn`, action: { label: t`Undo`, onPress: takeBack } }),
    });
  const items = [
    ...(mayAmend ? [{ id: 'amend', label: t`Correct`, icon: 'edit' as const }] : []),
    ...(mayWithdraw ? [{ id: 'withdraw', label: t`Withdraw`, icon: 'undo' as const, danger: true }] : []),
  ];
  if (items.length === 0) return null;
  return (
    <Menu
      trigger={<IconButton icon="more" size="compact" label={t`More about this check-in`} />}
      label={t`Check-in`}
      items={items}
      onAction={(id) => (id === 'amend' ? view.openSheet(checkIn) : withdrawIt())}
    />
  );
}
