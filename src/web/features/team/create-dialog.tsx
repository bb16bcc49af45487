import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { FormDialog } from '#web/app/form/form-dialog.tsx';
import { useForm } from '#web/app/form/use-form.ts';
import { keys } from '#web/app/keys.ts';
import { TeamPicker } from '#web/app/pickers/team-picker.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { LevelField } from './level-field.tsx';
import { createTeam, type Team } from './queries.ts';

type CreateDialogProps = { parentId: string; teams: readonly Team[]; onClose: () => void; onCreated: (id: string) => void };

/** A new team below another. Its level is guessed from its future neighbours. */
export function CreateDialog({ parentId, teams, onClose, onCreated }: CreateDialogProps) {
  const { t } = useLingui();
  const client = useQueryClient();
  const neighbour = teams.find((team) => team.parentId === parentId);
  const form = useForm({
    initial: { name: '', parentId: parentId as string | null, levelName: neighbour?.levelName ?? '' },
    required: ['name', 'parentId'],
    save: ({ name, parentId: above, levelName }) => createTeam({ name, parentId: above ?? parentId, ...(levelName && { levelName }) }),
    onSaved: (team) => {
      void client.invalidateQueries({ queryKey: keys.teams() });
      showToast({ text: t`${team.name} is there`, action: { label: t`Set its people`, onPress: () => onCreated(team.id) } });
      onClose();
    },
  });
  const { values, set, errors } = form;
  return (
    <FormDialog title={t`Add a team`} saveLabel={t`Add`} form={form} onClose={onClose}>
      <TextField
        label={t`Name`}
        value={values.name}
        onChange={set('name')}
        error={errors.name}
        autoFocus
        maxLength={120}
        autoComplete="off"
      />
      <TeamPicker label={t`Below`} value={values.parentId} onChange={set('parentId')} error={errors.parentId} />
      <LevelField value={values.levelName} onChange={set('levelName')} error={errors.levelName} />
    </FormDialog>
  );
}
