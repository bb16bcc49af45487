import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { FormFrame } from '#web/app/form/form-frame.tsx';
import { useForm } from '#web/app/form/use-form.ts';
import { keys } from '#web/app/keys.ts';
import { TeamPicker } from '#web/app/pickers/team-picker.tsx';
import { TimeZonePicker } from '#web/app/pickers/time-zone-picker.tsx';
import { problemSentence } from '#web/app/problem-texts.ts';
import { Button } from '#web/ui/button/button.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { CadenceFields } from './cadence-fields.tsx';
import { LevelField } from './level-field.tsx';
import { type Cadence, changeTeam, type Team, type TeamChange } from './queries.ts';

type TeamValues = { name: string; levelName: string; parentId: string | null; timeZone: string | null; cadence: Cadence | null };

const read = ({ name, levelName, parentId, timeZone, cadence }: Team): TeamValues => ({ name, levelName, parentId, timeZone, cadence });

/** Only what differs: moving a team asks for another right than naming it. */
function difference(values: TeamValues, team: Team): TeamChange {
  const before = read(team);
  const differs = (field: string, value: unknown) => JSON.stringify(value) !== JSON.stringify(before[field as keyof TeamValues]);
  return Object.fromEntries(Object.entries(values).filter(([field, value]) => differs(field, value))) as TeamChange;
}

function useTeamForm(team: Team) {
  const { t } = useLingui();
  const client = useQueryClient();
  const refresh = () => Promise.all([keys.teams(), keys.teamPage()].map((queryKey) => client.invalidateQueries({ queryKey })));
  const form = useForm({
    initial: read(team),
    rev: team.rev,
    read: (current) => read(current as Team),
    required: ['name', 'levelName'],
    save: async (values, rev) => {
      const change = difference(values, team);
      return Object.keys(change).length === 0 ? team : changeTeam(team.id, rev, change);
    },
    onSaved: (saved) => {
      void refresh();
      showToast({ text: t`Saved`, ...(saved !== team && { action: { label: t`Undo`, onPress: () => void undo(saved) } }) });
    },
  });
  const undo = async (saved: Team) => {
    try {
      const back = await changeTeam(team.id, saved.rev, difference(read(team), saved));
      form.restart(read(back), back.rev);
      await refresh();
    } catch (error) {
      showToast({ tone: 'error', text: problemSentence(error) });
    }
  };
  return form;
}

/** Name, level, place in the tree, zone and cadence of a team. */
export function TeamForm({ team }: { team: Team }) {
  const { t } = useLingui();
  const form = useTeamForm(team);
  const { values, set, errors } = form;
  const mayChange = team.may['team.change'] ?? false;
  const labels = { name: t`Name`, levelName: t`Level`, timeZone: t`Time zone`, cadence: t`Cadence` };
  return (
    <FormFrame form={form} labels={labels}>
      <TextField
        label={labels.name}
        value={values.name}
        onChange={set('name')}
        error={errors.name}
        maxLength={120}
        readOnly={!mayChange}
      />
      <LevelField value={values.levelName} onChange={set('levelName')} error={errors.levelName} />
      {team.parentId !== null && (
        <TeamPicker
          label={t`Below`}
          description={t`Moving takes everything below along`}
          value={values.parentId}
          onChange={(parentId) => parentId && set('parentId')(parentId)}
          without={({ path, id }) => id === team.id || path.includes(team.id)}
          error={errors.parentId}
          disabled={!team.may['team.move']}
        />
      )}
      <TimeZonePicker
        label={labels.timeZone}
        optional
        description={t`Empty: as the organisation`}
        value={values.timeZone}
        onChange={set('timeZone')}
        error={errors.timeZone}
      />
      <CadenceFields value={values.cadence} onChange={set('cadence')} error={errors.cadence} />
      {mayChange && (
        <Row justify="end">
          <Button type="submit" tone="primary" pending={form.pending}>
            {t`Save`}
          </Button>
        </Row>
      )}
    </FormFrame>
  );
}
