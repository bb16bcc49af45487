import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../ui/button/button.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { FormFrame } from './form-frame.tsx';
import type { Form, Values } from './use-form.ts';

export type FormDialogProps<T extends Values> = {
  title: string;
  form: Form<T>;
  labels?: Partial<Record<keyof T & string, string>>;
  /** The verb of the act: "Add person". */
  saveLabel: string;
  onClose: () => void;
  size?: 'small' | 'medium' | 'large';
  children: ReactNode;
};

/** A short form over the page. Draw it only while it is open, so that each opening begins afresh. */
export function FormDialog<T extends Values>({ title, form, labels, saveLabel, onClose, size, children }: FormDialogProps<T>) {
  const { t } = useLingui();
  const footer = (
    <>
      <Button onPress={onClose} disabled={form.pending}>
        {t`Cancel`}
      </Button>
      <Button tone="primary" onPress={form.submit} pending={form.pending}>
        {saveLabel}
      </Button>
    </>
  );
  return (
    <Dialog title={title} open onClose={onClose} footer={footer} stay={form.pending} size={size}>
      <FormFrame form={form} labels={labels}>
        {children}
      </FormFrame>
    </Dialog>
  );
}
