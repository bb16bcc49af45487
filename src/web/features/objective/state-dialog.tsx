import { useLingui } from '@lingui/react/macro';
import { FormDialog } from '#web/app/form/form-dialog.tsx';
import { useForm } from '#web/app/form/use-form.ts';
import { TextArea } from '#web/ui/text-area/text-area.tsx';

export type StateDialogProps = {
  title: string;
  /** What it means, in one sentence. */
  description: string;
  saveLabel: string;
  /** Sends it with the reason. */
  onSave: (reason: string) => Promise<unknown>;
  onClose: () => void;
};

/** Parks or drops something agreed: a sentence why is all that is asked. It can be taken back. */
export function StateDialog({ title, description, saveLabel, onSave, onClose }: StateDialogProps) {
  const { t } = useLingui();
  const form = useForm({
    initial: { reason: '' },
    required: ['reason'],
    save: ({ reason }) => onSave(reason.trim()),
    onSaved: onClose,
  });
  return (
    <FormDialog title={title} saveLabel={saveLabel} form={form} onClose={onClose} size="small">
      <p>{description}</p>
      <TextArea
        label={t`Why?`}
        value={form.values.reason}
        onChange={form.set('reason')}
        onSubmit={form.submit}
        error={form.errors.reason}
        maxLength={1000}
        autoFocus
      />
    </FormDialog>
  );
}
