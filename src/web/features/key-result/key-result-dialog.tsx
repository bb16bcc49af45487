import { useLingui } from '@lingui/react/macro';
import { useMakeStale } from '#web/app/make-stale.ts';
import { FormDialog } from '#web/app/form/form-dialog.tsx';
import { type Form, useForm } from '#web/app/form/use-form.ts';
import { MemberPicker } from '#web/app/pickers/member-picker.tsx';
import { mistakeSentence } from '#web/app/problem-texts.ts';
import { isProblem } from '#web/problem-error.ts';
import { DatePicker } from '#web/ui/date-picker/date-picker.tsx';
import { DecimalField } from '#web/ui/decimal-field/decimal-field.tsx';
import { FieldGrid } from '#web/ui/layout/layout.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import { differenceOf, isStructuralChange, type KeyResultValues, valuesOf } from './key-result-values.ts';
import { notNumbers } from './metric-draft.ts';
import { MetricFields } from './metric-fields.tsx';
import { changeKeyResult, type KeyResult } from './queries.ts';

export type KeyResultDialogProps = {
  keyResult: KeyResult;
  cycle: { readonly starts: string; readonly ends: string };
  isAspirational: boolean;
  /** Agreed, and past the days in which structure may be corrected: a change says why. */
  asksReason: boolean;
  onClose: () => void;
};

/** Everything of one key result: words, owner, metric of any kind, weight, days of its own. */
export function KeyResultDialog(props: KeyResultDialogProps) {
  const { keyResult, cycle, isAspirational, asksReason, onClose } = props;
  const { t } = useLingui();
  const form = useKeyResultForm(keyResult, onClose);
  const { values, set, change, errors } = form;
  const needsReason = asksReason && isStructuralChange(differenceOf(values, keyResult));
  const labels = {
    title: t`Key result`,
    owner: t`Owner`,
    weight: t`Weight`,
    startsOn: t`Starts on`,
    endsOn: t`Ends on`,
  };
  const span = { starts: values.startsOn ?? cycle.starts, ends: values.endsOn ?? cycle.ends };
  return (
    <FormDialog
      title={t`Change key result`}
      saveLabel={t`Save`}
      form={form}
      labels={labels}
      onClose={onClose}
      size="large"
    >
      <TextField
        label={labels.title}
        value={values.title}
        onChange={set('title')}
        error={errors.title}
        maxLength={300}
        autoFocus
      />
      <MemberPicker label={labels.owner} optional value={values.owner} onChange={set('owner')} error={errors.owner} />
      <MetricFields
        metric={values.metric}
        onChange={(some) => change({ metric: { ...values.metric, ...some } })}
        errors={useMetricErrors(form.problem, values)}
        span={span}
        isAspirational={isAspirational}
      />
      <WeightAndDays form={form} labels={labels} cycle={cycle} />
      {(needsReason || errors.reason) && <ReasonField form={form} />}
    </FormDialog>
  );
}

type KeyResultForm = Form<KeyResultValues>;
type Labels = Record<'title' | 'owner' | 'weight' | 'startsOn' | 'endsOn', string>;
type WeightAndDaysProps = { form: KeyResultForm; labels: Labels; cycle: KeyResultDialogProps['cycle'] };

function WeightAndDays({ form: { values, set, errors }, labels, cycle }: WeightAndDaysProps) {
  const within = { optional: true, min: cycle.starts, max: cycle.ends };
  return (
    <FieldGrid>
      <DecimalField
        label={labels.weight}
        optional
        value={values.weight}
        onChange={set('weight')}
        unit="%"
        error={errors.weight}
      />
      <DatePicker
        {...within}
        label={labels.startsOn}
        value={values.startsOn}
        onChange={set('startsOn')}
        error={errors.startsOn}
      />
      <DatePicker
        {...within}
        label={labels.endsOn}
        value={values.endsOn}
        onChange={set('endsOn')}
        error={errors.endsOn}
      />
    </FieldGrid>
  );
}

function ReasonField({ form: { values, set, errors } }: { form: KeyResultForm }) {
  const { t } = useLingui();
  return (
    <TextField
      label={t`Why does it change?`}
      description={t`It is agreed, so the change is kept with old, new and this sentence.`}
      required
      value={values.reason}
      onChange={set('reason')}
      error={errors.reason}
      maxLength={1000}
    />
  );
}

function useKeyResultForm(keyResult: KeyResult, onClose: () => void) {
  const makeStale = useMakeStale();
  return useForm<KeyResultValues, unknown>({
    initial: valuesOf(keyResult),
    rev: keyResult.rev,
    read: (current) => valuesOf(current as unknown as KeyResult),
    required: ['title'],
    save: async (values, rev) => {
      if (notNumbers(values.metric).length > 0 || values.weight === null) throw new NotYetNumbers();
      const body = differenceOf(values, keyResult);
      return Object.keys(body).length === 0 ? keyResult : changeKeyResult(keyResult.id, rev, body);
    },
    onSaved: () => {
      makeStale({ kind: 'key-result', objectiveId: keyResult.objectiveId });
      onClose();
    },
  });
}

/** Stops a save before it is sent; the fields themselves say which of them is no number. */
class NotYetNumbers extends Error {}

/** Sentences for the fields of the metric, from the server's list and from what is no number. */
function useMetricErrors(problem: unknown, values: KeyResultValues): Readonly<Record<string, string>> {
  const { t } = useLingui();
  if (problem instanceof NotYetNumbers)
    return Object.fromEntries(notNumbers(values.metric).map((field) => [field, t`This is not a number yet`]));
  if (!isProblem(problem)) return {};
  return Object.fromEntries(
    problem.problems.map((each) => [(each.field ?? '').replace(/^metric\./, ''), mistakeSentence(each)]),
  );
}
