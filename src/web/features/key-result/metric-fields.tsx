import { useLingui } from '@lingui/react/macro';
import { HELD_BY, METRIC_KINDS, ZONES_REACHED } from '#domain/metric.ts';
import { DatePicker } from '#web/ui/date-picker/date-picker.tsx';
import { DecimalField } from '#web/ui/decimal-field/decimal-field.tsx';
import { FieldGrid } from '#web/ui/layout/layout.tsx';
import { RadioGroup } from '#web/ui/radio-group/radio-group.tsx';
import { Select } from '#web/ui/select/select.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import { FIELDS_OF, type MetricDraft } from './metric-draft.ts';
import styles from './metric-fields.module.css';
import { heldByWords, kindWords, zoneWords } from './metric-words.ts';
import { MilestonesField } from './milestones-field.tsx';
import { WayFields } from './way-fields.tsx';

export type MetricFieldsProps = {
  metric: MetricDraft;
  onChange: (change: Partial<MetricDraft>) => void;
  /** Sentences by field: `target`, `milestones.1.weight`. */
  errors?: Readonly<Record<string, string>>;
  /** Days a measurement can lie on. */
  span?: { readonly starts: string; readonly ends: string };
  /** Commit, stretch and zones belong to aspirational objectives only. */
  isAspirational?: boolean;
};

/** The kind of metric, and what that kind needs: nothing more is asked. */
export function MetricFields(props: MetricFieldsProps) {
  const { metric, onChange, errors = {}, span } = props;
  const { t } = useLingui();
  const uses = (field: keyof MetricDraft) => FIELDS_OF[metric.kind].includes(field);
  return (
    <div className={styles.root}>
      <FieldGrid>
        <KindSelect {...props} />
        {uses('unit') && (
          <TextField
            label={t`Unit`}
            optional
            value={metric.unit}
            onChange={(unit) => onChange({ unit })}
            placeholder={t`%, days, BRL …`}
            maxLength={30}
            error={errors.unit}
          />
        )}
      </FieldGrid>
      {(uses('baseline') || uses('target')) && <WayFields {...props} />}
      {(uses('lower') || uses('upper')) && <Bounds {...props} />}
      {uses('measureBy') && (
        <DatePicker
          label={t`Starting value measured by`}
          value={metric.measureBy}
          onChange={(measureBy) => onChange({ measureBy })}
          min={span?.starts}
          max={span?.ends}
          error={errors.measureBy}
        />
      )}
      {uses('heldBy') && <HeldByField {...props} />}
      {uses('milestones') && (
        <MilestonesField
          milestones={metric.milestones}
          onChange={(milestones) => onChange({ milestones })}
          errors={errors}
          span={span}
        />
      )}
      {uses('zones') && <ZoneFields {...props} />}
    </div>
  );
}

function KindSelect({ metric, onChange, errors = {}, isAspirational = true }: MetricFieldsProps) {
  const { t } = useLingui();
  const offered = METRIC_KINDS.filter((kind) => kind !== 'zones' || isAspirational || metric.kind === 'zones');
  const options = offered.map((kind) => ({
    value: kind,
    label: t(kindWords[kind].name),
    description: t(kindWords[kind].help),
  }));
  return (
    <Select
      label={t`How it is measured`}
      options={options}
      value={metric.kind}
      onChange={(kind) => onChange({ kind })}
      error={errors.kind}
    />
  );
}

function HeldByField({ metric, onChange }: MetricFieldsProps) {
  const { t } = useLingui();
  const options = HELD_BY.map((heldBy) => ({
    value: heldBy,
    label: t(heldByWords[heldBy].name),
    description: t(heldByWords[heldBy].help),
  }));
  return (
    <RadioGroup
      label={t`What its score follows from`}
      options={options}
      value={metric.heldBy}
      onChange={(heldBy) => onChange({ heldBy })}
    />
  );
}

function ZoneFields({ metric, onChange, errors = {} }: MetricFieldsProps) {
  const { t } = useLingui();
  return ZONES_REACHED.map((zone) => (
    <TextField
      key={zone}
      label={t(zoneWords[zone].name)}
      description={t(zoneWords[zone].help)}
      value={metric.zones[zone]}
      onChange={(text) => onChange({ zones: { ...metric.zones, [zone]: text } })}
      maxLength={300}
      error={errors[`zones.${zone}`]}
    />
  ));
}

function Bounds({ metric, onChange, errors = {} }: MetricFieldsProps) {
  const { t } = useLingui();
  const unit = metric.unit || undefined;
  return (
    <FieldGrid>
      {metric.kind !== 'stay-below' && (
        <DecimalField
          label={t`At least`}
          value={metric.lower}
          onChange={(lower) => onChange({ lower })}
          unit={unit}
          error={errors.lower}
        />
      )}
      {metric.kind !== 'stay-above' && (
        <DecimalField
          label={t`At most`}
          value={metric.upper}
          onChange={(upper) => onChange({ upper })}
          unit={unit}
          error={errors.upper}
        />
      )}
    </FieldGrid>
  );
}
