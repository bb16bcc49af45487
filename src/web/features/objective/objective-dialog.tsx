import { useLingui } from '@lingui/react/macro';
import { FormDialog } from '#web/app/form/form-dialog.tsx';
import { useForm } from '#web/app/form/use-form.ts';
import { useMakeStale } from '#web/app/make-stale.ts';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import { type ObjectiveDetails, ObjectiveFields } from './objective-fields.tsx';
import { changeObjective, type Objective, type ObjectiveChange } from './queries.ts';

type DetailsValues = {
  ownerId: ObjectiveDetails['owner'];
  teamId: string | null;
  cycleId: string | null;
  ambition: ObjectiveDetails['ambition'];
  parentId: ObjectiveDetails['parent'];
  why: string;
  reason: string;
};

const read = ({ owner, team, cycle, ambition, parent, why }: Objective): DetailsValues => ({
  ownerId: owner,
  teamId: team.id,
  cycleId: cycle.id,
  ambition,
  parentId: parent && { id: parent.id, title: parent.title },
  why,
  reason: '',
});

/** Only what differs is sent. */
function differenceOf(values: DetailsValues, before: Objective): ObjectiveChange {
  const change: ObjectiveChange = {};
  if ((values.ownerId?.id ?? null) !== (before.owner?.id ?? null)) change.ownerId = values.ownerId?.id ?? null;
  if (values.teamId !== null && values.teamId !== before.team.id) change.teamId = values.teamId;
  if (values.cycleId !== null && values.cycleId !== before.cycle.id) change.cycleId = values.cycleId;
  if (values.ambition !== before.ambition) change.ambition = values.ambition;
  if ((values.parentId?.id ?? null) !== (before.parent?.id ?? null)) change.parentId = values.parentId?.id ?? null;
  if (values.why !== before.why) change.why = values.why;
  if (values.reason.trim() !== '') change.reason = values.reason.trim();
  return change;
}

export type ObjectiveDialogProps = { objective: Objective; asksReason: boolean; onClose: () => void };

/** Owner, team, cycle, ambition, parent and why of an objective. Its title is changed where it stands. */
export function ObjectiveDialog({ objective, asksReason, onClose }: ObjectiveDialogProps) {
  const { t } = useLingui();
  const makeStale = useMakeStale();
  const form = useForm<DetailsValues, unknown>({
    initial: read(objective),
    rev: objective.rev,
    read: (current) => read(current as unknown as Objective),
    save: async (values, rev) => {
      const body = differenceOf(values, objective);
      return Object.keys(body).length === 0 ? objective : changeObjective(objective.id, rev, body);
    },
    onSaved: () => {
      makeStale({ kind: 'objective', objectiveId: objective.id });
      onClose();
    },
  });
  const { values, change, errors } = form;
  const needsReason = asksReason && values.ambition !== objective.ambition;
  return (
    <FormDialog
      title={t`Change objective`}
      saveLabel={t`Save`}
      form={form}
      labels={{ ownerId: t`Owner`, ambition: t`Ambition`, parentId: t`Supports`, why: t`Why` }}
      onClose={onClose}
      size="large"
    >
      <ObjectiveFields
        values={{ ...values, owner: values.ownerId, parent: values.parentId }}
        onChange={({ owner, parent, ...rest }) =>
          change({
            ...rest,
            ...(owner !== undefined && { ownerId: owner }),
            ...(parent !== undefined && { parentId: parent }),
          })
        }
        errors={errors}
        isDraft={objective.state === 'draft'}
        objectiveId={objective.id}
      />
      {(needsReason || errors.reason) && (
        <TextField
          label={t`Why does it change?`}
          description={t`It is agreed, so the change is kept with old, new and this sentence.`}
          required
          value={values.reason}
          onChange={(reason) => change({ reason })}
          error={errors.reason}
          maxLength={1000}
        />
      )}
    </FormDialog>
  );
}
