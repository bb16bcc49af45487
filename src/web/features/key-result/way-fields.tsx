import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button, IconButton } from '#web/ui/button/button.tsx';
import { DatePicker } from '#web/ui/date-picker/date-picker.tsx';
import { DecimalField } from '#web/ui/decimal-field/decimal-field.tsx';
import { FieldGrid, Row } from '#web/ui/layout/layout.tsx';
import type { MetricFieldsProps } from './metric-fields.tsx';
import styles from './metric-fields.module.css';

/** From where to where; commit, stretch and intermediate targets only for those who want them. */
export function WayFields(props: MetricFieldsProps) {
  const { metric, onChange, isAspirational } = props;
  const { t } = useLingui();
  const [asksMore, setAsksMore] = useState(metric.stretch !== '' || metric.commit !== '');
  const isFromTo = metric.kind === 'from-to';
  if (!isFromTo) return <WayPoints {...props} hasStretch={false} />;
  const addTarget = () => onChange({ intermediateTargets: [...metric.intermediateTargets, { day: null, value: '' }] });
  return (
    <>
      <WayPoints {...props} hasStretch={asksMore} />
      <IntermediateTargets {...props} />
      <Row>
        {isAspirational && !asksMore && (
          <Button size="compact" tone="quiet" icon="add" onPress={() => setAsksMore(true)}>
            {t`Commit and stretch`}
          </Button>
        )}
        <Button size="compact" tone="quiet" icon="add" onPress={addTarget}>
          {t`Intermediate target`}
        </Button>
      </Row>
    </>
  );
}

/** The values on the way, in the order in which they are reached. */
function WayPoints({ metric, onChange, errors = {}, hasStretch }: MetricFieldsProps & { hasStretch: boolean }) {
  const { t } = useLingui();
  const field = (name: 'baseline' | 'commit' | 'target' | 'stretch', label: string, optional = false) => (
    <DecimalField
      {...{ label, optional }}
      value={metric[name]}
      onChange={(value) => onChange({ [name]: value })}
      unit={metric.unit || undefined}
      error={errors[name]}
    />
  );
  return (
    <FieldGrid>
      {field('baseline', t`From`, metric.kind === 'baseline-first')}
      {hasStretch && field('commit', t`Commit`, true)}
      {field('target', hasStretch ? t`Target` : t`To`)}
      {hasStretch && field('stretch', t`Stretch`)}
    </FieldGrid>
  );
}

/** Values to be reached by a day on the way: they bend the expected line and never the progress. */
function IntermediateTargets({ metric, onChange, errors = {}, span }: MetricFieldsProps) {
  const { t } = useLingui();
  const targets = metric.intermediateTargets;
  const change = (index: number, next: Partial<(typeof targets)[number]>) =>
    onChange({ intermediateTargets: targets.map((each, place) => (place === index ? { ...each, ...next } : each)) });
  return targets.map((target, index) => {
    const number = index + 1;
    return (
      <div key={index} className={styles.line} role="group" aria-label={t`Intermediate target ${number}`}>
        <DatePicker
          label={t`By`}
          value={target.day}
          onChange={(day) => change(index, { day })}
          min={span?.starts}
          max={span?.ends}
          error={errors[`intermediateTargets.${index}.day`]}
        />
        <DecimalField
          label={t`Value`}
          value={target.value}
          onChange={(value) => change(index, { value })}
          unit={metric.unit || undefined}
          error={errors[`intermediateTargets.${index}.value`]}
        />
        <IconButton
          icon="close"
          label={t`Remove intermediate target ${number}`}
          onPress={() => onChange({ intermediateTargets: targets.filter((_, place) => place !== index) })}
        />
      </div>
    );
  });
}
