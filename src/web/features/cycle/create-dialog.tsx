import { useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { CYCLE_KINDS } from '#domain/cycle.ts';
import { FormDialog } from '#web/app/form/form-dialog.tsx';
import { useForm } from '#web/app/form/use-form.ts';
import { keys } from '#web/app/keys.ts';
import { organisationQuery } from '#web/app/reads.ts';
import { useSession } from '#web/app/session.tsx';
import { Checkbox } from '#web/ui/checkbox/checkbox.tsx';
import { Select } from '#web/ui/select/select.tsx';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { DayFields, type DayValues } from './day-fields.tsx';
import { proposal } from './proposal.ts';
import { createCycle, type Cycle, type CycleKind } from './queries.ts';
import { kindWords } from './words.ts';

type CreateDialogProps = { cycles: readonly Cycle[]; onClose: () => void };

/** A new cycle, filled with the next one of its kind; a year brings its quarters along in the same step. */
export function CreateDialog({ cycles, onClose }: CreateDialogProps) {
  const { t, i18n } = useLingui();
  const { data: organisation } = useQuery(organisationQuery);
  const { organisation: here } = useSession();
  const form = useCreateForm(cycles, organisation?.firstMonth ?? 1, onClose);
  const { values, set, errors, change } = form;
  const kinds = CYCLE_KINDS.map((kind) => ({ value: kind, label: i18n._(kindWords[kind]) }));
  const choose = (kind: CycleKind) => change({ kind, ...proposal(kind, here.today, organisation?.firstMonth ?? 1, cycles, i18n.locale) });
  return (
    <FormDialog
      title={t`Create a cycle`}
      saveLabel={values.kind === 'year' && values.withQuarters ? t`Create year and quarters` : t`Create`}
      form={form}
      onClose={onClose}
    >
      <Select label={t`Length`} options={kinds} value={values.kind} onChange={choose} />
      <DayFields values={values} errors={errors} onChange={change} cycles={cycles} />
      {values.kind === 'year' && (
        <Checkbox label={t`With its four quarters inside`} checked={values.withQuarters} onChange={set('withQuarters')} />
      )}
    </FormDialog>
  );
}

function useCreateForm(cycles: readonly Cycle[], firstMonth: number, onClose: () => void) {
  const { t, i18n } = useLingui();
  const { organisation } = useSession();
  const client = useQueryClient();
  const kind: CycleKind = cycles.some((cycle) => cycle.kind === 'year' && cycle.endsOn >= organisation.today) ? 'quarter' : 'year';
  const initial: DayValues & { kind: CycleKind; withQuarters: boolean } = {
    kind, withQuarters: true, ...proposal(kind, organisation.today, firstMonth, cycles, i18n.locale),
  };
  return useForm({
    initial,
    required: ['name', 'startsOn', 'endsOn'],
    save: ({ kind: chosen, name, startsOn, endsOn, parentId, withQuarters }) =>
      createCycle({
        kind: chosen, name, startsOn: startsOn ?? '', endsOn: endsOn ?? '', parentId,
        withQuarters: chosen === 'year' && withQuarters,
      }),
    onSaved: ({ items }) => {
      void client.invalidateQueries({ queryKey: keys.cycles() });
      const names = new Intl.ListFormat(i18n.locale).format(items.map(({ name }) => name));
      showToast({ text: t`Created: ${names}` });
      onClose();
    },
  });
}
