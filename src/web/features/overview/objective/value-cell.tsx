import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { cyclePermits } from '#domain/cycle-state.ts';
import { problemSentence } from '#web/app/problem-texts.ts';
import { Button } from '#web/ui/button/button.tsx';
import { Dialog } from '#web/ui/dialog/dialog.tsx';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { ContributionForm } from '../../check-in/contribution-form.tsx';
import { useContribute, useWithdrawContribution } from '../../check-in/queries.ts';
import { InlineValue } from '../../key-result/inline-value.tsx';
import type { KeyResult } from '../../key-result/queries.ts';
import { useValueWords } from '../../key-result/use-value-words.ts';
import { subjectOfPage } from '../subjects.ts';
import type { ObjectiveViewState } from './use-objective-view.ts';

/** The latest value; whoever may measure changes it right there, a number in place, other kinds in a small dialog. */
export function ValueCell({ view, keyResult }: { view: ObjectiveViewState; keyResult: KeyResult }) {
  const valueWords = useValueWords();
  const words = valueWords(keyResult.metric, keyResult.now.value);
  const { objective } = view.page;
  const takesValues =
    objective.state === 'agreed' &&
    keyResult.state === 'open' &&
    cyclePermits(objective.cycle.state, 'check-in').allowed;
  if (!takesValues || keyResult.may['key-result.measure'] !== true) return <span>{words}</span>;
  const isNumber = !['yes-no', 'milestones', 'zones'].includes(keyResult.metric.kind);
  return isNumber ? (
    <NumberCell {...{ keyResult, words }} memberId={view.memberId} />
  ) : (
    <ChoiceCell {...{ view, keyResult, words }} />
  );
}

function NumberCell({ keyResult, words, memberId }: { keyResult: KeyResult; words: string; memberId: string }) {
  const { t } = useLingui();
  const valueWords = useValueWords();
  const contribute = useContribute();
  const withdraw = useWithdrawContribution();
  const { id, title, metric, now } = keyResult;
  const onError = (error: unknown) => showToast({ tone: 'error', text: problemSentence(error) });
  function save(value: string) {
    const undo = () => withdraw.mutate({ keyResultId: id, memberId }, { onError });
    contribute.mutate(
      { keyResultId: id, value },
      {
        onError,
        onSuccess: () => showToast({ text: t`Value saved: ${title}`, action: { label: t`Undo`, onPress: undo } }),
      },
    );
  }
  const pending = contribute.isPending ? valueWords(metric, contribute.variables.value) : null;
  return (
    <InlineValue
      name={title}
      value={now.value ?? ''}
      words={words}
      unit={metric.currency ?? metric.unit ?? undefined}
      onSave={save}
      pending={pending}
    />
  );
}

function ChoiceCell({ view, keyResult, words }: { view: ObjectiveViewState; keyResult: KeyResult; words: string }) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const subject = subjectOfPage(view.page, view.memberId);
  const only = { ...subject, keyResults: subject.keyResults.filter(({ id }) => id === keyResult.id) };
  const { title } = keyResult;
  return (
    <>
      <Button size="compact" onPress={() => setOpen(true)}>
        <span className="only-spoken">{t`Change value of ${title}:`} </span>
        {words}
      </Button>
      {isOpen && (
        <Dialog title={t`Value`} open onClose={() => setOpen(false)}>
          <ContributionForm subject={only} draftOf={keyResult.id} onSaved={() => setOpen(false)} autoFocus />
        </Dialog>
      )}
    </>
  );
}
