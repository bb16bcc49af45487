import { useLingui } from '@lingui/react/macro';
import { ZONE_WORTH, ZONES_REACHED, type ZoneReached } from '#domain/metric.ts';
import { toText } from '#domain/decimal.ts';
import { useFigures } from '#web/app/figures.ts';
import { Button } from '#web/ui/button/button.tsx';
import { Checkbox } from '#web/ui/checkbox/checkbox.tsx';
import { DecimalField } from '#web/ui/decimal-field/decimal-field.tsx';
import { RadioGroup } from '#web/ui/radio-group/radio-group.tsx';
import { SegmentedControl } from '#web/ui/segmented-control/segmented-control.tsx';
import styles from './check-in-form.module.css';
import type { DraftValue } from './draft.ts';
import type { SubjectKeyResult } from './subject.ts';

export type ValueFieldProps = {
  keyResult: SubjectKeyResult;
  typed: DraftValue;
  onChange: (change: Partial<DraftValue>) => void;
  error?: string | null;
  onEnter?: () => void;
};

/** Where the value of one key result is said, as its kind of metric asks. */
export function ValueField(props: ValueFieldProps) {
  switch (props.keyResult.metric.kind) {
    case 'yes-no':
      return <YesNo {...props} />;
    case 'milestones':
      return <Milestones {...props} />;
    case 'zones':
      return <Zones {...props} />;
    default:
      return <Number {...props} />;
  }
}

/** A number, with the last one beside it and one press to say that it has not changed. */
function Number({ keyResult, typed, onChange, error, onEnter }: ValueFieldProps) {
  const { t } = useLingui();
  const figures = useFigures();
  const { unit, currency } = keyResult.metric;
  const { value: last, valueDay } = keyResult;
  const lastText = last === null ? null : figures.amount(last, { unit, currency });
  const day = valueDay && figures.day(valueDay, 'short');
  return (
    <div className={styles.number}>
      <DecimalField
        label={t`New value`}
        value={typed.value}
        onChange={(value) => onChange({ value })}
        unit={currency ?? unit ?? undefined}
        error={error}
        onEnter={onEnter}
      />
      <div className={styles.last}>
        {lastText === null ? (
          <span>{t`No value yet`}</span>
        ) : (
          <span>{day ? t`Last ${lastText}, ${day}` : t`Last ${lastText}`}</span>
        )}
        {last !== null && typed.value === '' && (
          <Button size="compact" tone="quiet" onPress={() => onChange({ value: last })}>{t`Unchanged`}</Button>
        )}
      </div>
    </div>
  );
}

function YesNo({ keyResult, typed, onChange, error }: ValueFieldProps) {
  const { t } = useLingui();
  return (
    <SegmentedControl
      label={t`Reached?`}
      options={[
        { value: '0', label: t`Not yet` },
        { value: '1', label: t`Yes, reached` },
      ]}
      value={typed.value || keyResult.value || '0'}
      onChange={(value) => onChange({ value })}
      error={error}
    />
  );
}

/** The checklist; a tick counts from the day of the check-in. */
function Milestones({ keyResult, typed, onChange, error }: ValueFieldProps) {
  const { t } = useLingui();
  const figures = useFigures();
  const finished = typed.finished ?? keyResult.finished ?? [];
  return (
    <div role="group" aria-label={t`Finished milestones`} className={styles.milestones}>
      <div className={styles.label} aria-hidden="true">{t`Finished milestones`}</div>
      {(keyResult.metric.milestones ?? []).map((milestone) => (
        <Checkbox
          key={milestone.id}
          label={milestone.title}
          description={milestone.day ? figures.day(milestone.day, 'short') : undefined}
          checked={finished.includes(milestone.id)}
          onChange={(checked) =>
            onChange({ finished: checked ? [...finished, milestone.id] : finished.filter((id) => id !== milestone.id) })
          }
        />
      ))}
      {error && <p className={styles.problem}>{error}</p>}
    </div>
  );
}

function Zones({ keyResult, typed, onChange, error }: ValueFieldProps) {
  const { t } = useLingui();
  const names: Record<ZoneReached, string> = { commit: t`Commit`, target: t`Target`, stretch: t`Stretch` };
  const options = ZONES_REACHED.map((zone) => ({
    value: toText(ZONE_WORTH[zone]),
    label: names[zone],
    description: keyResult.metric.zones?.[zone] ?? undefined,
  }));
  return (
    <RadioGroup
      label={t`Zone reached`}
      options={[{ value: '0', label: t`None yet` }, ...options]}
      value={typed.value || keyResult.value || '0'}
      onChange={(value) => onChange({ value })}
      error={error}
    />
  );
}
