import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { FormDialog } from '#web/app/form/form-dialog.tsx';
import { useForm } from '#web/app/form/use-form.ts';
import { keys } from '#web/app/keys.ts';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { DayFields, type DayValues } from './day-fields.tsx';
import { changeCycle, type Cycle } from './queries.ts';

const read = ({ name, startsOn, endsOn, parentId }: Cycle): DayValues => ({ name, startsOn, endsOn, parentId });

/** Another name or other days; days cannot shrink past a check-in. */
export function ChangeDialog({ cycle, cycles, onClose }: { cycle: Cycle; cycles: readonly Cycle[]; onClose: () => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    initial: read(cycle),
    rev: cycle.rev,
    read: (current) => read(current as Cycle),
    required: ['name', 'startsOn', 'endsOn'],
    save: ({ name, startsOn, endsOn, parentId }, rev) =>
      changeCycle(cycle.id, rev, { name, startsOn: startsOn ?? '', endsOn: endsOn ?? '', parentId }),
    onSaved: () => {
      void client.invalidateQueries({ queryKey: keys.cycles() });
      void client.invalidateQueries({ queryKey: keys.cyclePage(cycle.id) });
      showToast({ text: t`Saved` });
      onClose();
    },
  });
  const labels = { name: t`Name`, startsOn: t`First day`, endsOn: t`Last day` };
  return (
    <FormDialog title={t`Change ${cycle.name}`} saveLabel={t`Save`} form={form} labels={labels} onClose={onClose}>
      <DayFields values={form.values} errors={form.errors} onChange={form.change} cycles={cycles} ownId={cycle.id} />
    </FormDialog>
  );
}
