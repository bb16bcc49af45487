import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ENTRY_LENGTH } from '#domain/three-ps.ts';
import { MemberPicker } from '#web/app/pickers/member-picker.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { Icon } from '#web/ui/icon/icon.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import styles from './check-in-form.module.css';
import { NO_PROBLEM, type CheckInDraft, type DraftProblem } from './draft.ts';
import { LinesField } from './lines-field.tsx';

export type ThreePsProps = {
  draft: CheckInDraft;
  onChange: (change: (draft: CheckInDraft) => CheckInDraft) => void;
  /** Goes to the next field of the form. */
  onDone: () => void;
};

/** Progress, problems, plans: one line is enough for each, and none is needed. */
export function ThreePs({ draft, onChange, onDone }: ThreePsProps) {
  const { t } = useLingui();
  return (
    <>
      <LinesField
        label={t`What changed?`}
        lines={draft.progress}
        onChange={(progress) => onChange((before) => ({ ...before, progress }))}
        {...plainLines}
        placeholder={t`One line is enough`}
        onDone={onDone}
      />
      <ProblemsField
        problems={draft.problems}
        onChange={(problems) => onChange((before) => ({ ...before, problems }))}
        onDone={onDone}
      />
      <LinesField
        label={t`Plans until the next check-in`}
        lines={draft.plans}
        onChange={(plans) => onChange((before) => ({ ...before, plans }))}
        {...plainLines}
        placeholder={t`What will you put first?`}
        onDone={onDone}
      />
    </>
  );
}

const plainLines = { textOf: (line: string) => line, withText: (_: string, text: string) => text, empty: '' };

type ProblemsFieldProps = {
  problems: readonly DraftProblem[];
  onChange: (problems: readonly DraftProblem[]) => void;
  onDone: () => void;
};

/** What stands in the way, each with who takes it and the next step. "No problem" is one press, or Enter on the empty line. */
function ProblemsField({ problems, onChange, onDone }: ProblemsFieldProps) {
  const { t } = useLingui();
  const [isCalm, setCalm] = useState(false);
  const nothing = problems.every(({ text }) => text.trim() === '');
  function sayNone() {
    onDone();
    setCalm(true);
  }
  if (isCalm && nothing) {
    return (
      <div className={styles.lines}>
        <div className={styles.label}>{t`What stands in the way?`}</div>
        <div className={styles.calm}>
          <Icon name="check" />
          <span>{t`No problem`}</span>
          <Button size="compact" tone="quiet" onPress={() => setCalm(false)}>{t`There is one`}</Button>
        </div>
      </div>
    );
  }
  return (
    <LinesField
      label={t`What stands in the way?`}
      lines={problems}
      onChange={onChange}
      textOf={({ text }) => text}
      withText={(problem, text) => ({ ...problem, text })}
      empty={NO_PROBLEM}
      onDone={nothing ? sayNone : onDone}
      aside={<Button onPress={sayNone}>{t`No problem`}</Button>}
      more={(problem, change) => <ProblemDetails problem={problem} onChange={change} />}
    />
  );
}

function ProblemDetails({ problem, onChange }: { problem: DraftProblem; onChange: (problem: DraftProblem) => void }) {
  const { t } = useLingui();
  const { ownerId, ownerName } = problem;
  return (
    <div className={styles.details}>
      <TextField
        label={t`Next step`}
        optional
        value={problem.nextStep}
        onChange={(nextStep) => onChange({ ...problem, nextStep })}
        maxLength={ENTRY_LENGTH}
      />
      <MemberPicker
        label={t`Who takes it`}
        optional
        value={ownerId === null ? null : { id: ownerId, name: ownerName }}
        onChange={(member) => onChange({ ...problem, ownerId: member?.id ?? null, ownerName: member?.name ?? '' })}
      />
    </div>
  );
}
