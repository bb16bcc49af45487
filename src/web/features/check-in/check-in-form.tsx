import { Trans, useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useState } from 'react';
import { Button } from '#web/ui/button/button.tsx';
import { DatePicker } from '#web/ui/date-picker/date-picker.tsx';
import { Kbd } from '#web/ui/kbd/kbd.tsx';
import { StatusPicker } from '#web/ui/status-picker/status-picker.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import styles from './check-in-form.module.css';
import { isSent } from './draft.ts';
import { focusNext, hearEnter, useFirstField } from './focus-next.ts';
import { FormNews, Kept } from './form-news.tsx';
import { obstacleTexts, problemsByPlace } from './form-problems.ts';
import { KeyResultValues } from './key-result-values.tsx';
import { LastPlans } from './last-plans.tsx';
import type { CheckInSubject } from './subject.ts';
import { needsReason } from './submission.ts';
import { ThreePs } from './three-ps.tsx';
import { type CheckIn, useCheckInForm } from './use-check-in-form.ts';

export type CheckInFormProps = {
  subject: CheckInSubject;
  amending?: CheckIn;
  onSaved: (saved: CheckIn) => void;
  onCancel?: () => void;
  autoFocus?: boolean;
  /** Beside the save button: "2 more to go". */
  note?: ReactNode;
};

/**
 * A whole check-in, from the keyboard alone: values and confidence, one status, the three Ps. Enter goes on, Ctrl + Enter
 * saves from anywhere. Saving without a chosen status confirms the suggested one, and the form says so beforehand.
 */
export function CheckInForm({ subject, amending, onSaved, onCancel, autoFocus, note }: CheckInFormProps) {
  const { t } = useLingui();
  const form = useFirstField(autoFocus);
  const check = useCheckInForm({ subject, amending, onSaved });
  const { draft, onChange, live } = check;
  const errors = useErrors(subject, check);
  const goOn = () => form.current && focusNext(form.current);
  useFirstMistake(form, errors, check);

  function hearSave(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    check.save();
  }

  return (
    <div
      ref={form}
      role="form"
      aria-label={t`Check-in on ${subject.title}`}
      className={styles.form}
      onKeyDownCapture={hearSave}
      onKeyDown={hearEnter}
    >
      <Kept check={check} />
      <LastPlans {...{ subject, draft, onChange }} />
      <KeyResultValues {...{ subject, draft, onChange, live, errors }} onEnter={goOn} />
      <StatusPart check={check} errors={errors} onEnter={goOn} />
      <ThreePs {...{ draft, onChange }} onDone={goOn} />
      <FormNews check={check} />
      <div className={styles.foot} data-last-stop="">
        <Button tone="primary" onPress={() => check.save()} pending={check.pending}>
          {amending ? t`Save correction` : t`Save check-in`}
        </Button>
        <Kbd keys="Ctrl+Enter" />
        {onCancel && <Button tone="quiet" onPress={onCancel}>{t`Cancel`}</Button>}
        {note && <span className={styles.note}>{note}</span>}
        <DayOfCheckIn
          {...{ subject }}
          day={draft.day}
          onChange={(day) => onChange((before) => ({ ...before, day }))}
          error={errors.day}
        />
      </div>
    </div>
  );
}

type Check = ReturnType<typeof useCheckInForm>;
type Errors = Readonly<Record<string, string>>;

/** One status: the suggested one is marked; another one asks for a word why. */
function StatusPart({ check, errors, onEnter }: { check: Check; errors: Errors; onEnter: () => void }) {
  const { t } = useLingui();
  const { draft, onChange, live } = check;
  return (
    <div className={styles.status}>
      <StatusPicker
        label={t`Status of the objective`}
        value={draft.status}
        onChange={(status) => onChange((before) => ({ ...before, status }))}
        suggested={live.status}
        error={errors.status}
      />
      {(needsReason(draft, live.status) || errors.statusReason) && (
        <TextField
          label={t`Why do you see it differently?`}
          value={draft.statusReason}
          onChange={(statusReason) => onChange((before) => ({ ...before, statusReason }))}
          onEnter={onEnter}
          maxLength={1000}
          error={errors.statusReason}
        />
      )}
    </div>
  );
}

/** Sentences by place, first what we know ourselves, then what the server said. */
function useErrors(subject: CheckInSubject, { draft, obstacles, error }: Check): Errors {
  const { t } = useLingui();
  const sent = subject.keyResults.map(({ id }) => id).filter((id) => isSent(draft, id));
  const own = Object.fromEntries(obstacles.map(({ code, place }) => [place, t(obstacleTexts[code])]));
  return { ...problemsByPlace(subject, sent, error), ...own };
}

/** What keeps it from being saved may be far up: the focus leads there. */
function useFirstMistake(form: RefObject<HTMLElement | null>, errors: Errors, { obstacles, error }: Check): void {
  useEffect(() => {
    if (Object.keys(errors).length === 0) return;
    form.current?.querySelector<HTMLElement>('input[aria-invalid="true"], [aria-invalid="true"] input')?.focus();
  }, [obstacles, error]);
}

type DayProps = {
  subject: CheckInSubject;
  day: string | null;
  onChange: (day: string | null) => void;
  error: string | undefined;
};

/** A check-in is for today unless somebody says otherwise: back to any day of the cycle, never ahead. */
function DayOfCheckIn({ subject, day, onChange, error }: DayProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(day !== null);
  const { starts, ends } = subject.cycle;
  if (!isOpen) {
    return (
      <Button tone="quiet" size="compact" icon="calendar" onPress={() => setOpen(true)}>
        <Trans>For another day</Trans>
      </Button>
    );
  }
  const last = subject.today < ends ? subject.today : ends;
  return (
    <DatePicker
      label={t`Day of the values`}
      value={day ?? last}
      onChange={(next) => onChange(next === subject.today ? null : next)}
      min={starts}
      max={last}
      error={error}
    />
  );
}
