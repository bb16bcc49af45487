import { useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useState } from 'react';
import { CYCLE_STATES, type CycleState } from '#domain/cycle-state.ts';
import { problemSentence } from '#web/app/problem-texts.ts';
import { Button } from '#web/ui/button/button.tsx';
import { ConfirmDialog } from '#web/ui/dialog/confirm-dialog.tsx';
import { Row, Section } from '#web/ui/layout/layout.tsx';
import { Stepper } from '#web/ui/stepper/stepper.tsx';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import type { CyclePageFacts } from '../queries.ts';
import { useSetCycleState } from './use-set-cycle-state.ts';
import styles from './cycle.module.css';

const words: Readonly<
  Record<CycleState, { name: MessageDescriptor; permits: MessageDescriptor; go: MessageDescriptor }>
> = {
  draft: { name: msg`Draft`, permits: msg`Only its days are set. Objectives may be drafted.`, go: msg`Back to draft` },
  planning: {
    name: msg`Planning`,
    permits: msg`Objectives are drafted and agreed. Check-ins begin when it runs.`,
    go: msg`Begin planning`,
  },
  running: { name: msg`Running`, permits: msg`Objectives are agreed and checked in on.`, go: msg`Let it run` },
  closing: {
    name: msg`Closing`,
    permits: msg`Last check-ins and final scores. No new objectives.`,
    go: msg`Begin closing`,
  },
  closed: {
    name: msg`Closed`,
    permits: msg`Everything stays readable and nothing changes any more.`,
    go: msg`Close it for good`,
  },
};

/** The life of the cycle: where it stands, what that permits, and the steps from here, each asked about first. */
export function CycleStateSteps({ page }: { page: CyclePageFacts }) {
  const { t } = useLingui();
  const { cycle, next, may } = page;
  const [chosen, setChosen] = useState<CycleState | null>(null);
  const now = CYCLE_STATES.indexOf(cycle.state);
  const steps = CYCLE_STATES.map((state, index) => ({
    id: state,
    label: t(words[state].name),
    state: index < now ? ('done' as const) : index === now ? ('current' as const) : ('todo' as const),
  }));
  const offered = CYCLE_STATES.filter((state) => next.includes(state));
  return (
    <Section title={t`Where it stands`}>
      <Stepper label={t`States of the cycle`} steps={steps} />
      <p className={styles.meta}>{t(words[cycle.state].permits)}</p>
      {may['cycle.change'] === true && (
        <Row>
          {offered.map((state) => (
            <Button
              key={state}
              size="compact"
              tone={CYCLE_STATES.indexOf(state) < now ? 'quiet' : 'secondary'}
              onPress={() => setChosen(state)}
            >
              {t(words[state].go)}
            </Button>
          ))}
        </Row>
      )}
      {chosen && <Confirm page={page} state={chosen} onClose={() => setChosen(null)} />}
    </Section>
  );
}

function Confirm({ page, state, onClose }: { page: CyclePageFacts; state: CycleState; onClose: () => void }) {
  const { t } = useLingui();
  const setState = useSetCycleState();
  const { cycle, rev } = page;
  const confirm = () =>
    setState.mutate(
      { id: cycle.id, rev, state },
      {
        onSuccess: onClose,
        onError: (error) => {
          showToast({ tone: 'error', text: problemSentence(error) });
          onClose();
        },
      },
    );
  const name = t(words[state].name);
  return (
    <ConfirmDialog
      title={t`Move ${cycle.name} to “${name}”?`}
      confirmLabel={t(words[state].go)}
      tone={state === 'closed' ? 'danger' : 'primary'}
      open
      pending={setState.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t(words[state].permits)}</p>
      {state === 'closed' && <p>{t`This cannot be taken back.`}</p>}
    </ConfirmDialog>
  );
}
