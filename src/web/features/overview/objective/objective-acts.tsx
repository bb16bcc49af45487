import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { problemSentence } from '#web/app/problem-texts.ts';
import { isProblem } from '#web/problem-error.ts';
import { Button, IconButton } from '#web/ui/button/button.tsx';
import { Menu, type MenuEntry } from '#web/ui/menu/menu.tsx';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { ObjectiveDialog } from '../../objective/objective-dialog.tsx';
import { useAgree, useArchive, useReopen, useRestore, useSetState } from '../../objective/queries.ts';
import { StateDialog } from '../../objective/state-dialog.tsx';
import { obstaclesToAgreement } from './readiness.ts';
import type { ObjectiveViewState } from './use-objective-view.ts';

type ViewProps = { view: ObjectiveViewState };
const tellError = (error: unknown) => showToast({ tone: 'error', text: problemSentence(error) });

/** Agrees the draft; while something is in the way, it leads there instead. */
export function AgreeButton({ view }: ViewProps) {
  const { t } = useLingui();
  const agree = useAgree();
  const reopen = useReopen();
  const { objective } = view.page;
  function press() {
    if (obstaclesToAgreement(view.page).length > 0) return document.getElementById('before-agreeing')?.focus();
    agree.mutate(objective, {
      onSuccess: (agreed) =>
        showToast({
          text: t`Agreed`,
          action: { label: t`Undo`, onPress: () => reopen.mutate(agreed, { onError: tellError }) },
        }),
      onError: (error) => !isProblem(error, 'not-ready-to-agree') && tellError(error),
    });
  }
  return <Button tone="primary" onPress={press} pending={agree.isPending}>{t`Agree`}</Button>;
}

type Open = null | 'change' | 'parked' | 'dropped';

/** Everything else one may do with an objective. */
export function ObjectiveMenu({ view }: ViewProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<Open>(null);
  const { objective } = view.page;
  const items = useMenuItems(view);
  const acts = useActs(view);
  const setState = useSetState();
  if (items.length === 0) return null;
  return (
    <>
      <Menu
        trigger={<IconButton icon="more" label={t`More about this objective`} tone="secondary" />}
        label={t`Objective`}
        items={items}
        onAction={(id) =>
          id === 'change' || id === 'parked' || id === 'dropped' ? setOpen(id) : acts[id as keyof typeof acts]()
        }
      />
      {open === 'change' && (
        <ObjectiveDialog objective={objective} asksReason={view.asksReason} onClose={() => setOpen(null)} />
      )}
      {(open === 'parked' || open === 'dropped') && (
        <StateDialog
          title={open === 'parked' ? t`Park this objective?` : t`Drop this objective?`}
          description={
            open === 'parked'
              ? t`Not now: it leaves the figures and can be taken up again.`
              : t`No longer: it leaves the figures and stays readable. It can be taken back as a draft.`
          }
          saveLabel={open === 'parked' ? t`Park` : t`Drop`}
          onSave={(reason) => setState.mutateAsync({ ...objective, state: open, reason })}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

function useMenuItems({ page: { objective }, mayChange }: ObjectiveViewState): MenuEntry[] {
  const { t } = useLingui();
  const { state, may, archived } = objective;
  const maySetAside = may['objective.change'] === true && objective.cycle.state !== 'closed';
  const items: (MenuEntry | false)[] = [
    mayChange && { id: 'change', label: t`Change details`, icon: 'edit' },
    state === 'agreed' && may['objective.agree'] === true && { id: 'reopen', label: t`Back to draft`, icon: 'undo' },
    maySetAside &&
      !archived &&
      (state === 'parked' || state === 'dropped') && { id: 'takeUp', label: t`Take up again`, icon: 'undo' },
    maySetAside && !archived && state === 'agreed' && { id: 'parked', label: t`Park …`, icon: 'clock' },
    maySetAside &&
      !archived &&
      (state === 'agreed' || state === 'parked') && { id: 'dropped', label: t`Drop …`, icon: 'close' },
    may['objective.archive'] === true &&
      !archived && { id: 'archive', label: t`Archive`, icon: 'archive', danger: true },
    may['objective.archive'] === true && archived && { id: 'restore', label: t`Take out of the archive`, icon: 'undo' },
  ];
  return items.filter((each) => each !== false);
}

function useActs({ page: { objective } }: ObjectiveViewState) {
  const { t } = useLingui();
  const archive = useArchive();
  const restore = useRestore();
  const reopen = useReopen();
  const setState = useSetState();
  const takeOut = () => restore.mutate(objective.id, { onError: tellError });
  return {
    archive: () =>
      archive.mutate(objective.id, {
        onError: tellError,
        onSuccess: () =>
          showToast({ text: t`Archived: ${objective.title}`, action: { label: t`Undo`, onPress: takeOut } }),
      }),
    restore: takeOut,
    reopen: () =>
      reopen.mutate(objective, { onError: tellError, onSuccess: () => showToast({ text: t`It is a draft again` }) }),
    takeUp: () =>
      setState.mutate(
        { ...objective, state: objective.agreedAt ? 'agreed' : 'draft', reason: t`Taken up again` },
        { onError: tellError },
      ),
  };
}
