import { useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { Button } from '#web/ui/button/button.tsx';
import { Icon } from '#web/ui/icon/icon.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import { draftOfMetric, EMPTY_METRIC, metricOfDraft, type MetricDraft, notNumbers } from './metric-draft.ts';
import { MetricFields } from './metric-fields.tsx';
import styles from './new-key-result.module.css';
import type { NewKeyResult as NewKeyResultBody } from './queries.ts';
import { suggestFromTitle } from './title-suggestion.ts';
import { useMetricWords } from './use-metric-words.ts';

/** A key result being typed; it is kept as a draft by whoever shows the line. */
export type KeyResultLine = {
  readonly title: string;
  /** Null follows what the title says. */
  readonly metric: MetricDraft | null;
  /** The person does not want what the title seems to say. */
  readonly isDeclined: boolean;
};

export const EMPTY_LINE: KeyResultLine = { title: '', metric: null, isDeclined: false };

/** What the line would be sent as: its own metric, else what its title says, else none. */
export function bodyOfLine(line: KeyResultLine, locale: string): NewKeyResultBody {
  const said = line.isDeclined ? null : suggestFromTitle(line.title, locale);
  const metric = line.metric ? metricOfDraft(line.metric) : said ? metricOfDraft(draftOfMetric(said.metric)) : null;
  return { title: line.title.trim(), ...(metric && { metric }) };
}

export type NewKeyResultProps = {
  line: KeyResultLine;
  onChange: (line: KeyResultLine) => void;
  /** Enter in the title, or the button. */
  onAdd: () => void;
  label: string;
  placeholder?: string;
  autoFocus?: boolean;
  isAspirational: boolean;
  span?: { readonly starts: string; readonly ends: string };
  error?: string | null;
  /** Without it the line has no button of its own. */
  addLabel?: string;
  pending?: boolean;
};

/**
 * One line for one key result. What the title says about numbers is offered under it, taken with Enter and declined with one
 * press; any other kind of metric opens its fields in place.
 */
export function NewKeyResult(props: NewKeyResultProps) {
  const { line, onChange, onAdd, label, placeholder, autoFocus, error, addLabel, pending } = props;
  const { t } = useLingui();
  const isEmpty = line.title.trim() === '';
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <TextField
          label={label}
          labelHidden
          value={line.title}
          onChange={(title) => onChange({ ...line, title })}
          onEnter={() => !isEmpty && onAdd()}
          placeholder={placeholder}
          autoFocus={autoFocus}
          maxLength={300}
          error={error}
        />
        {addLabel && (
          <Button
            onPress={onAdd}
            disabled={isEmpty || Boolean(line.metric && notNumbers(line.metric).length)}
            pending={pending}
          >
            {addLabel}
          </Button>
        )}
      </div>
      {!isEmpty && <Metric {...props} said={t`Understood as`} />}
    </div>
  );
}

function Metric({ line, onChange, isAspirational, span, said }: NewKeyResultProps & { said: string }) {
  const { t, i18n } = useLingui();
  const metricWords = useMetricWords();
  const [isOpen, setOpen] = useState(false);
  const suggestion = useMemo(() => suggestFromTitle(line.title, i18n.locale), [line.title, i18n.locale]);
  const offered = line.metric === null && !line.isDeclined ? suggestion : null;
  const metric = line.metric ?? (offered ? draftOfMetric(offered.metric) : EMPTY_METRIC);
  if (isOpen) {
    return (
      <div className={styles.fields}>
        <MetricFields
          metric={metric}
          onChange={(change) => onChange({ ...line, metric: { ...metric, ...change } })}
          span={span}
          isAspirational={isAspirational}
        />
        <div>
          <Button size="compact" tone="quiet" onPress={() => setOpen(false)}>{t`Less`}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.said}>
      {offered && (
        <>
          <Icon name="check" />
          <span>
            {said} <strong data-figures="">{metricWords(offered.metric)}</strong>
          </span>
          <Button
            size="compact"
            tone="quiet"
            onPress={() => onChange({ ...line, isDeclined: true })}
          >{t`Not meant`}</Button>
        </>
      )}
      {!offered && (
        <span data-figures="">{line.metric ? metricWords(metricOfDraft(line.metric)) : t`No metric yet`}</span>
      )}
      <Button size="compact" tone="quiet" onPress={() => setOpen(true)}>{t`How it is measured`}</Button>
    </div>
  );
}
