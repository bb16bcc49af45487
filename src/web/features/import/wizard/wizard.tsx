import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { ProblemBanner } from '#web/app/form/problem-banner.tsx';
import { paths } from '#web/paths.ts';
import { Banner } from '#web/ui/banner/banner.tsx';
import { Page } from '#web/ui/layout/layout.tsx';
import { PageHeader } from '#web/ui/layout/page-header.tsx';
import { type Step, Stepper } from '#web/ui/stepper/stepper.tsx';
import { noteSentence } from '../file-words.ts';
import type { Import } from '../queries.ts';
import { FailureBanner } from '../failure-banner.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { answerOf } from './cards.ts';
import { asksAnything } from './asks.ts';
import { PlanStep } from './plan-step.tsx';
import { QuestionsStep } from './questions-step.tsx';
import { STEPS, type StepId, useWizard, type Wizard } from './use-wizard.ts';
import styles from './wizard.module.css';

/** From a file to the decision: what the columns mean, what is unclear, what would come. */
export function ImportWizard({ current }: { current: Import }) {
  const { t } = useLingui();
  const wizard = useWizard(current);
  const { step } = wizard;
  return (
    <Page>
      <PageHeader title={current.fileName} crumbs={[{ label: t`Import`, href: paths.imports.to() }]}>
        <FileFacts current={current} />
      </PageHeader>
      <Steps wizard={wizard} />
      {current.failure && <FailureBanner failure={current.failure} />}
      <Notes notes={current.notes} />
      <ProblemBanner error={wizard.plan.error} onRetry={() => void wizard.plan.refetch()} />
      <div ref={useBeginning(step)} tabIndex={-1} className={styles.step}>
        {step === 'columns' && <ColumnsStep wizard={wizard} />}
        {step === 'questions' && <QuestionsStep wizard={wizard} />}
        {step === 'plan' && <PlanStep wizard={wizard} />}
      </div>
    </Page>
  );
}

/** A new step begins at its top, with the focus there, for eyes and for screen readers. */
function useBeginning(step: StepId) {
  const ref = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    window.scrollTo(0, 0);
    ref.current?.focus({ preventScroll: true });
  }, [step]);
  return ref;
}

/** What the file was taken for: "Appfire OKR for Jira · CSV". */
function FileFacts({ current }: { current: Import }) {
  const format = current.reading.format === 'csv' ? 'CSV' : 'Excel';
  return (
    <>
      {current.recogniserName} · {format}
    </>
  );
}

function Steps({ wizard }: { wizard: Wizard }) {
  const { t } = useLingui();
  const labels: Record<StepId, string> = {
    columns: t`What the columns mean`,
    questions: t`Questions`,
    plan: t`Dry run`,
  };
  const shown = STEPS.filter((id) => id !== 'questions' || wizard.step === 'questions' || asksAnything(wizard));
  const at = shown.indexOf(wizard.step);
  const isOpen = wizard.cards.some((card) => answerOf(card, wizard.settings) === null && card.leavesOut);
  const steps = shown.map((id, index): Step => ({
    id,
    label: labels[id],
    state:
      index === at ? 'current' : id === 'questions' && isOpen && index < at ? 'problem' : index < at ? 'done' : 'todo',
  }));
  return <Stepper label={t`Steps of the import`} steps={steps} onSelect={(id) => wizard.go(id as StepId)} />;
}

function Notes({ notes }: { notes: Import['notes'] }) {
  const { i18n } = useLingui();
  const sentences = notes.flatMap((note) => noteSentence(note, i18n) ?? []);
  return sentences.map((sentence) => <Banner key={sentence} title={sentence} />);
}
