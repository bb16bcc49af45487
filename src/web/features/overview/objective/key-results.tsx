import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { useDraft } from '#web/app/drafts.ts';
import { problemSentence } from '#web/app/problem-texts.ts';
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx';
import { Card, Section, Stack } from '#web/ui/layout/layout.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import { KeyResultRow } from '../../key-result/key-result-row.tsx';
import { bodyOfLine, EMPTY_LINE, NewKeyResult } from '../../key-result/new-key-result.tsx';
import { useCreateKeyResult } from '../../key-result/queries.ts';
import { KeyResultActs } from './key-result-acts.tsx';
import styles from './objective-page.module.css';
import type { ObjectiveViewState } from './use-objective-view.ts';
import { ValueCell } from './value-cell.tsx';

/** Why it stands where it stands: the key results, each with its value to change in place, and a line for one more. */
export function KeyResults({ view }: { view: ObjectiveViewState }) {
  const { t } = useLingui();
  const { keyResults, histories } = view.page;
  return (
    <Section title={t`Key results`}>
      <div id="key-results" className={styles.keyResults}>
        <Card flush>
          {keyResults.length === 0 && <Empty mayAdd={view.mayChangeKeyResults} />}
          <ul>
            {keyResults.map((keyResult, index) => (
              <KeyResultRow
                key={keyResult.id}
                keyResult={keyResult}
                number={index + 1}
                history={histories[keyResult.id] ?? []}
                value={<ValueCell {...{ view, keyResult }} />}
                acts={<KeyResultActs {...{ view, keyResult }} />}
              />
            ))}
          </ul>
          {view.mayChangeKeyResults && <AddKeyResult view={view} />}
        </Card>
      </div>
    </Section>
  );
}

function Empty({ mayAdd }: { mayAdd: boolean }) {
  const { t } = useLingui();
  const sentence = mayAdd
    ? t`How will you know that it came true? Write the first key result below.`
    : t`Here the key results will stand: how people will know that it came true.`;
  return <EmptyState sentence={sentence} example={<span>{t`Raise on-time delivery from 81 to 95 %`}</span>} />;
}

/** One more key result, straight after the last: Enter adds it and the line is free for the next. */
function AddKeyResult({ view }: { view: ObjectiveViewState }) {
  const { t, i18n } = useLingui();
  const { objective } = view.page;
  const draft = useDraft(`new-key-result:${objective.id}`, EMPTY_LINE);
  const [reason, setReason] = useState('');
  const create = useCreateKeyResult(objective.id);
  const reasonField = useRef<HTMLDivElement>(null);
  const isWanted = view.asksReason && draft.value.title.trim() !== '';
  function add() {
    if (create.isPending) return;
    if (isWanted && reason.trim() === '') return reasonField.current?.querySelector('input')?.focus();
    create.mutate(
      { ...bodyOfLine(draft.value, i18n.locale), ...(view.asksReason && { reason: reason.trim() }) },
      {
        onSuccess: () => {
          draft.clear();
          setReason('');
        },
      },
    );
  }
  return (
    <div className={styles.add}>
      <Stack gap={2}>
        <NewKeyResult
          line={draft.value}
          onChange={draft.set}
          onAdd={add}
          label={t`New key result`}
          placeholder={t`Add a key result: from 81 to 95 %`}
          addLabel={t`Add`}
          pending={create.isPending}
          isAspirational={objective.ambition === 'aspirational'}
          span={{ starts: objective.cycle.startsOn, ends: objective.cycle.endsOn }}
          error={create.error ? problemSentence(create.error) : null}
        />
        <div ref={reasonField}>{isWanted && <AdditionReason reason={reason} onChange={setReason} onEnter={add} />}</div>
      </Stack>
    </div>
  );
}

type AdditionReasonProps = { reason: string; onChange: (reason: string) => void; onEnter: () => void };

function AdditionReason({ reason, onChange, onEnter }: AdditionReasonProps) {
  const { t } = useLingui();
  return (
    <TextField
      label={t`Why is it added?`}
      description={t`The objective is agreed, so an addition is kept with this sentence.`}
      value={reason}
      onChange={onChange}
      onEnter={onEnter}
      required
      maxLength={1000}
    />
  );
}
