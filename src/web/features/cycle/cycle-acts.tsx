import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { IconButton } from '#web/ui/button/button.tsx';
import { ConfirmDialog } from '#web/ui/dialog/confirm-dialog.tsx';
import { Menu, type MenuAct } from '#web/ui/menu/menu.tsx';
import type { Cycle, CycleState } from './queries.ts';
import { useRemoveCycle, useSetState } from './use-cycle-acts.ts';
import { stateMeaning, stepWords } from './words.ts';

type Asking = 'close' | 'remove' | null;

/** The next steps of a cycle. A step can be taken back, except closing; that and removing are asked about first. */
export function CycleActs({ cycle, onChange }: { cycle: Cycle; onChange: () => void }) {
  const { t, i18n } = useLingui();
  const [asking, setAsking] = useState<Asking>(null);
  const setState = useSetState(cycle);
  const remove = useRemoveCycle(cycle);
  if (!cycle.may['cycle.change']) return null;

  const steps: MenuAct[] = cycle.next.map((state) => {
    return { id: state, label: i18n._(stepWords(cycle.state, state)), icon: 'arrow-right' };
  });
  const isEmpty = cycle.objectives === 0 && cycle.state !== 'closed';
  const others: MenuAct[] = [
    ...(cycle.state === 'closed' ? [] : [{ id: 'change', label: t`Change name and days`, icon: 'edit' as const }]),
    ...(isEmpty ? [{ id: 'remove', label: t`Remove`, icon: 'remove' as const, danger: true }] : []),
  ];
  const act = (id: string) => {
    if (id === 'change') onChange();
    else if (id === 'remove') setAsking('remove');
    else if (id === 'closed') setAsking('close');
    else setState.mutate(id as CycleState);
  };
  if (steps.length + others.length === 0) return null;
  const label = t`Acts on ${cycle.name}`;
  const groups = [{ heading: t`State`, items: steps }, { heading: t`Cycle`, items: others }].filter(({ items }) => items.length > 0);
  return (
    <>
      <Menu
        trigger={<IconButton icon="more" size="compact" label={label} pending={setState.isPending} />}
        label={label}
        items={groups}
        onAction={act}
      />
      <ConfirmDialog
        title={t`Close ${cycle.name} for good?`}
        confirmLabel={t`Close for good`}
        tone="danger"
        open={asking === 'close'}
        pending={setState.isPending}
        onConfirm={() => setState.mutate('closed', { onSettled: () => setAsking(null) })}
        onClose={() => setAsking(null)}
      >
        {i18n._(stateMeaning.closed)} {t`This cannot be taken back.`}
      </ConfirmDialog>
      <ConfirmDialog
        title={t`Remove ${cycle.name}?`}
        confirmLabel={t`Remove`}
        tone="danger"
        open={asking === 'remove'}
        pending={remove.isPending}
        onConfirm={() => remove.mutate(undefined, { onSettled: () => setAsking(null) })}
        onClose={() => setAsking(null)}
      >
        {t`It holds no objectives. Its name and days are gone; you can create it again.`}
      </ConfirmDialog>
    </>
  );
}
