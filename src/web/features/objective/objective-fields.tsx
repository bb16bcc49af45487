import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { cyclePermits } from '#domain/cycle-state.ts';
import { AMBITIONS, type Ambition } from '#domain/objective.ts';
import { MemberPicker } from '#web/app/pickers/member-picker.tsx';
import { TeamPicker } from '#web/app/pickers/team-picker.tsx';
import { cyclesQuery } from '#web/app/reads.ts';
import { FieldGrid } from '#web/ui/layout/layout.tsx';
import { Select } from '#web/ui/select/select.tsx';
import { TextArea } from '#web/ui/text-area/text-area.tsx';
import { ObjectivePicker } from './objective-picker.tsx';
import { ambitionWords } from './state-words.ts';

/** What stands around the words of an objective. */
export type ObjectiveDetails = {
  why: string;
  teamId: string | null;
  cycleId: string | null;
  owner: { id: string; name: string } | null;
  ambition: Ambition | null;
  parent: { id: string; title: string } | null;
};

export type ObjectiveFieldsProps = {
  values: ObjectiveDetails;
  onChange: (change: Partial<ObjectiveDetails>) => void;
  errors?: Partial<Record<string, string>>;
  /** Team and cycle change only while it is a draft. */
  isDraft: boolean;
  objectiveId?: string;
};

/** Owner, team, cycle, ambition, what it supports, and why: everything but title and key results. */
export function ObjectiveFields({ values, onChange, errors = {}, isDraft, objectiveId }: ObjectiveFieldsProps) {
  const { t } = useLingui();
  return (
    <>
      <FieldGrid>
        <MemberPicker
          label={t`Owner`}
          value={values.owner}
          onChange={(owner) => onChange({ owner })}
          error={errors.ownerId}
        />
        <TeamPicker
          label={t`Team`}
          value={values.teamId}
          onChange={(teamId) => onChange({ teamId })}
          disabled={!isDraft}
          error={errors.teamId}
        />
        <CycleSelect {...{ values, onChange, errors, isDraft }} />
        <AmbitionSelect {...{ values, onChange, errors }} />
      </FieldGrid>
      <ObjectivePicker
        label={t`Supports`}
        optional
        description={t`The objective this one helps to reach`}
        value={values.parent}
        onChange={(parent) => onChange({ parent })}
        without={objectiveId}
        error={errors.parentId}
      />
      <TextArea
        label={t`Why does it matter?`}
        optional
        value={values.why}
        onChange={(why) => onChange({ why })}
        maxLength={4000}
        rows={3}
        error={errors.why}
      />
    </>
  );
}

/** The cycles that still take objectives, and the one it is in. */
function CycleSelect({ values, onChange, errors = {}, isDraft }: ObjectiveFieldsProps) {
  const { t } = useLingui();
  const cycles = useQuery(cyclesQuery).data?.items ?? [];
  const open = cycles.filter(({ id, state }) => id === values.cycleId || cyclePermits(state, 'add-objective').allowed);
  return (
    <Select
      label={t`Cycle`}
      options={open.map(({ id, name }) => ({ value: id, label: name }))}
      value={values.cycleId}
      onChange={(cycleId) => onChange({ cycleId })}
      disabled={!isDraft}
      error={errors.cycleId}
    />
  );
}

function AmbitionSelect({ values, onChange, errors = {} }: Omit<ObjectiveFieldsProps, 'isDraft'>) {
  const { t } = useLingui();
  const options = AMBITIONS.map((ambition) => ({
    value: ambition,
    label: t(ambitionWords[ambition].name),
    description: t(ambitionWords[ambition].help),
  }));
  return (
    <Select
      label={t`Ambition`}
      options={options}
      value={values.ambition}
      onChange={(ambition) => onChange({ ambition })}
      error={errors.ambition}
    />
  );
}
