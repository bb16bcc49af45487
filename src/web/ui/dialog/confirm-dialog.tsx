import type { ReactNode } from 'react';
import { useLingui } from '@lingui/react/macro';
import { Button } from '../button/button.tsx';
import { Dialog } from './dialog.tsx';

export type ConfirmDialogProps = {
  /** The question: "Remove the demo organisation?" */
  title: string;
  /** What will happen and what is safe. */
  children: ReactNode;
  /** The verb of the act: "Remove". */
  confirmLabel: string;
  tone?: 'primary' | 'danger';
  open: boolean;
  pending?: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks before an act that cannot be taken back. For what can be, act at once and offer undo in a toast. */
export function ConfirmDialog({
  title,
  children,
  confirmLabel,
  tone = 'primary',
  open,
  pending,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const { t } = useLingui();
  const footer = (
    <>
      <Button onPress={onClose} disabled={pending} autoFocus={tone === 'danger'}>
        {t`Cancel`}
      </Button>
      <Button tone={tone} onPress={onConfirm} pending={pending} autoFocus={tone === 'primary'}>
        {confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog title={title} open={open} onClose={onClose} footer={footer} size="small" stay={pending}>
      {children}
    </Dialog>
  );
}
