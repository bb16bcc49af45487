import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { Button, IconButton } from '#web/ui/button/button.tsx';
import { DatePicker } from '#web/ui/date-picker/date-picker.tsx';
import { DecimalField } from '#web/ui/decimal-field/decimal-field.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import { type MilestoneDraft, newMilestone } from './metric-draft.ts';
import styles from './metric-fields.module.css';

export type MilestonesFieldProps = {
  milestones: readonly MilestoneDraft[];
  onChange: (milestones: readonly MilestoneDraft[]) => void;
  errors?: Readonly<Record<string, string>>;
  span?: { readonly starts: string; readonly ends: string };
};

/** The steps of a milestones metric. Enter in the last title adds the next one; without weights all count the same. */
export function MilestonesField({ milestones, onChange, errors = {}, span }: MilestonesFieldProps) {
  const { t } = useLingui();
  const fresh = useRef<string | null>(null);
  const rows = milestones.length === 0 ? [{ id: 'first', title: '', weight: '', day: null }] : milestones;
  const change = (index: number, next: Partial<MilestoneDraft>) =>
    onChange(
      milestones.length === 0
        ? [{ ...newMilestone(), ...next }]
        : milestones.map((each, place) => (place === index ? { ...each, ...next } : each)),
    );
  const add = () => {
    const milestone = newMilestone();
    fresh.current = milestone.id;
    onChange([...milestones, milestone]);
  };
  return (
    <div role="group" aria-label={t`Milestones`} className={styles.root}>
      {errors.milestones && <p className={styles.problem}>{errors.milestones}</p>}
      {rows.map((milestone, index) => (
        <MilestoneRow
          key={index}
          {...{ milestone, errors, span }}
          place={index}
          onChange={(next) => change(index, next)}
          onEnter={() => milestone.title.trim() !== '' && index === rows.length - 1 && add()}
          isFresh={milestone.id === fresh.current}
          onRemove={
            milestones.length === 0 ? undefined : () => onChange(milestones.filter((_, place) => place !== index))
          }
        />
      ))}
      <div>
        <Button size="compact" tone="quiet" icon="add" onPress={add}>{t`Milestone`}</Button>
      </div>
    </div>
  );
}

type MilestoneRowProps = Required<Pick<MilestonesFieldProps, 'errors'>> &
  Pick<MilestonesFieldProps, 'span'> & {
    milestone: MilestoneDraft;
    place: number;
    onChange: (change: Partial<MilestoneDraft>) => void;
    onEnter: () => void;
    /** Just added: the focus goes into its title. */
    isFresh: boolean;
    onRemove: (() => void) | undefined;
  };

function MilestoneRow({ milestone, place, onChange, onEnter, isFresh, onRemove, errors, span }: MilestoneRowProps) {
  const { t } = useLingui();
  const number = place + 1;
  return (
    <div className={styles.milestone} role="group" aria-label={t`Milestone ${number}`}>
      <TextField
        label={t`Milestone`}
        value={milestone.title}
        onChange={(title) => onChange({ title })}
        onEnter={onEnter}
        autoFocus={isFresh}
        maxLength={200}
        error={errors[`milestones.${place}.title`]}
      />
      <DecimalField
        label={t`Weight`}
        optional
        value={milestone.weight}
        onChange={(weight) => onChange({ weight })}
        unit="%"
        error={errors[`milestones.${place}.weight`]}
      />
      <DatePicker
        label={t`By`}
        optional
        value={milestone.day}
        onChange={(day) => onChange({ day })}
        min={span?.starts}
        max={span?.ends}
        error={errors[`milestones.${place}.day`]}
      />
      <IconButton icon="close" label={t`Remove milestone ${number}`} disabled={!onRemove} onPress={onRemove} />
    </div>
  );
}
