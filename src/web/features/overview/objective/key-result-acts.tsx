import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { problemSentence } from '#web/app/problem-texts.ts';
import { IconButton } from '#web/ui/button/button.tsx';
import { Menu, type MenuEntry } from '#web/ui/menu/menu.tsx';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { KeyResultDialog } from '../../key-result/key-result-dialog.tsx';
import {
  type KeyResult,
  useChangeKeyResult,
  useRemoveKeyResult,
  useRestoreKeyResult,
  useSetKeyResultState,
} from '../../key-result/queries.ts';
import { StateDialog } from '../../objective/state-dialog.tsx';
import type { ObjectiveViewState } from './use-objective-view.ts';

type ActsProps = { view: ObjectiveViewState; keyResult: KeyResult };
type Open = null | 'change' | 'parked' | 'dropped';
const onError = (error: unknown) => showToast({ tone: 'error', text: problemSentence(error) });

/** What one may do with one key result. */
export function KeyResultActs({ view, keyResult }: ActsProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<Open>(null);
  const { objective } = view.page;
  const acts = useActs({ view, keyResult });
  const setState = useSetKeyResultState(objective.id);
  const { id, rev, title } = keyResult;
  if (!view.mayChangeKeyResults || keyResult.may['key-result.change'] !== true) return null;
  return (
    <>
      <Menu
        trigger={<IconButton icon="more" size="compact" label={t`More about ${title}`} />}
        label={t`Key result`}
        items={useMenuItems({ view, keyResult })}
        onAction={(act) =>
          act === 'change' || act === 'parked' || act === 'dropped' ? setOpen(act) : acts[act as keyof typeof acts]()
        }
      />
      {open === 'change' && (
        <KeyResultDialog
          keyResult={keyResult}
          cycle={{ starts: objective.cycle.startsOn, ends: objective.cycle.endsOn }}
          isAspirational={objective.ambition === 'aspirational'}
          asksReason={view.asksReason}
          onClose={() => setOpen(null)}
        />
      )}
      {(open === 'parked' || open === 'dropped') && (
        <StateDialog
          title={open === 'parked' ? t`Park this key result?` : t`Drop this key result?`}
          description={t`It leaves the figures and stays readable; it can be opened again.`}
          saveLabel={open === 'parked' ? t`Park` : t`Drop`}
          onSave={(reason) => setState.mutateAsync({ id, rev, state: open, reason })}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

function useMenuItems({ view: { page }, keyResult }: ActsProps): MenuEntry[] {
  const { t } = useLingui();
  const isDraft = page.objective.state === 'draft';
  const isOpen = keyResult.state === 'open';
  const place = page.keyResults.indexOf(keyResult);
  const items: (MenuEntry | false)[] = [
    { id: 'change', label: t`Change`, icon: 'edit' },
    place > 0 && { id: 'up', label: t`Move up`, icon: 'chevron-up' },
    place < page.keyResults.length - 1 && { id: 'down', label: t`Move down`, icon: 'chevron-down' },
    !isDraft && isOpen && { id: 'parked', label: t`Park …`, icon: 'clock' },
    !isDraft && isOpen && { id: 'dropped', label: t`Drop …`, icon: 'close' },
    (keyResult.state === 'parked' || keyResult.state === 'dropped') && {
      id: 'reopen',
      label: t`Open again`,
      icon: 'undo',
    },
    isDraft && { id: 'remove', label: t`Remove`, icon: 'remove', danger: true },
  ];
  return items.filter((each) => each !== false);
}

function useActs({ view: { page }, keyResult }: ActsProps) {
  const { t } = useLingui();
  const objectiveId = page.objective.id;
  const change = useChangeKeyResult(objectiveId);
  const remove = useRemoveKeyResult(objectiveId);
  const restore = useRestoreKeyResult(objectiveId);
  const setState = useSetKeyResultState(objectiveId);
  const { id, rev, title } = keyResult;
  /** The two neighbours exchange their places. */
  async function move(step: -1 | 1) {
    const place = page.keyResults.indexOf(keyResult);
    const other = page.keyResults[place + step];
    if (!other) return;
    await change.mutateAsync({ id, rev, body: { position: place + step } });
    await change.mutateAsync({ id: other.id, rev: other.rev, body: { position: place } });
  }
  const undo = () => restore.mutate(id, { onError });
  return {
    up: () => void move(-1).catch(onError),
    down: () => void move(1).catch(onError),
    reopen: () => setState.mutate({ id, rev, state: 'open', reason: t`Opened again` }, { onError }),
    remove: () =>
      remove.mutate(id, {
        onError,
        onSuccess: () => showToast({ text: t`Removed: ${title}`, action: { label: t`Undo`, onPress: undo } }),
      }),
  };
}
