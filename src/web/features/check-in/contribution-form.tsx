import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useMemo } from 'react';
import { useDraft } from '#web/app/drafts.ts';
import { problemWords } from '#web/app/problem-texts.ts';
import { Banner } from '#web/ui/banner/banner.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { Kbd } from '#web/ui/kbd/kbd.tsx';
import styles from './check-in-form.module.css';
import { type CheckInDraft, emptyDraft, isSent, valueOf } from './draft.ts';
import { focusNext, hearEnter, useFirstField } from './focus-next.ts';
import { obstacleTexts } from './form-problems.ts';
import { KeyResultValues } from './key-result-values.tsx';
import { type Contribution, useContribute } from './queries.ts';
import type { CheckInSubject } from './subject.ts';
import { liveSuggestion } from './suggestion.ts';

export type ContributionFormProps = {
  subject: CheckInSubject;
  onSaved: () => void;
  autoFocus?: boolean;
  /** Whose words are kept: one key result, else the objective's own list. */
  draftOf?: string;
};

/** Values and confidence of key results I own inside somebody else's objective: no status, no three Ps. */
export function ContributionForm(props: ContributionFormProps) {
  const { subject, autoFocus } = props;
  const { t } = useLingui();
  const form = useFirstField(autoFocus);
  const { draft, live, errors, contributions, contribute, save } = useContribution(props);
  const words = contribute.error ? problemWords(contribute.error) : null;

  function hearSave(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    save();
  }
  return (
    <div
      ref={form}
      role="form"
      aria-label={t`Values for ${subject.title}`}
      className={styles.form}
      onKeyDownCapture={hearSave}
      onKeyDown={hearEnter}
    >
      <KeyResultValues
        {...{ subject, live, errors }}
        draft={draft.value}
        onChange={draft.set}
        onEnter={() => form.current && focusNext(form.current)}
      />
      {words && <Banner tone="error" title={words.title} safe={t`What you typed is kept here.`} todo={words.todo} />}
      <div className={styles.foot} data-last-stop="">
        <Button tone="primary" onPress={save} pending={contribute.isPending} disabled={contributions.length === 0}>
          {t`Save values`}
        </Button>
        <Kbd keys="Ctrl+Enter" />
      </div>
    </div>
  );
}

function useContribution({ subject, onSaved, draftOf = subject.objectiveId }: ContributionFormProps) {
  const { t } = useLingui();
  const empty = useMemo(() => emptyDraft(subject), [subject]);
  const draft = useDraft<CheckInDraft>(`contribution:${draftOf}`, empty);
  const contribute = useContribute();
  const live = useMemo(() => liveSuggestion(subject, draft.value), [subject, draft.value]);
  const wrong = subject.keyResults.filter(({ id }) => valueOf(draft.value, id).value === null);
  const errors = Object.fromEntries(wrong.map(({ id }) => [id, t(obstacleTexts['not-a-number'])]));
  const contributions = contributionsIn(subject, draft.value);

  /** One after another: each is a write of its own, and the first refusal stops the rest with the words kept. */
  async function sendAll() {
    for (const each of contributions) await contribute.mutateAsync(each);
    draft.clear();
    onSaved();
  }
  function save() {
    if (contribute.isPending || wrong.length > 0 || contributions.length === 0) return;
    // What went wrong stands in the mutation and is shown from there.
    void sendAll().catch(() => undefined);
  }
  return { draft, live, errors, contributions, contribute, save };
}

function contributionsIn(subject: CheckInSubject, draft: CheckInDraft): Contribution[] {
  return subject.keyResults.flatMap(({ id }) => {
    const typed = valueOf(draft, id);
    if (!isSent(draft, id)) return [];
    const contribution: Contribution = { keyResultId: id };
    if (typed.finished !== null) contribution.finished = [...typed.finished];
    else if (typed.value) contribution.value = typed.value;
    if (typed.confidence !== null) contribution.confidence = typed.confidence;
    return [contribution];
  });
}
