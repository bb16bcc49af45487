import { useLingui } from '@lingui/react/macro';
import { ProblemBanner } from '#web/app/form/problem-banner.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { Card, Section, Stack } from '#web/ui/layout/layout.tsx';
import { SkeletonRows } from '#web/ui/skeleton/skeleton-rows.tsx';
import { Switch } from '#web/ui/switch/switch.tsx';
import { keyResultCount, objectiveCount } from '../came.ts';
import { ProblemSection } from '../problem-section.tsx';
import type { Plan } from '../queries.ts';
import { asksAnything } from './asks.ts';
import { PlanFigures } from './plan-figures.tsx';
import { PlanTree } from './plan-tree.tsx';
import { StepFoot } from './step-foot.tsx';
import type { Wizard } from './use-wizard.ts';

/** The dry run: the tree that would come, its figures, one reason per cell that would not, and the button that does it. */
export function PlanStep({ wizard }: { wizard: Wizard }) {
  const { t } = useLingui();
  const { current, plan, running, settings } = wizard;
  const back = asksAnything(wizard) ? 'questions' : 'columns';
  const counts = plan.data?.counts;
  const [objectives, keyResults] = [
    objectiveCount(counts?.objectives.coming ?? 0),
    keyResultCount(counts?.keyResults.coming ?? 0),
  ];
  return (
    <Stack gap={5}>
      {plan.data && <PlanFigures plan={plan.data} />}
      <Card>
        <Switch
          label={t`Agree what can be agreed`}
          description={t`So that checking in can begin at once. Otherwise everything comes as drafts.`}
          checked={settings.agree ?? true}
          onChange={(agree) => wizard.change({ agree })}
        />
      </Card>
      {plan.data ? (
        <Shown plan={plan.data} importId={current.id} fileName={current.fileName} />
      ) : (
        !plan.error && <SkeletonRows rows={10} />
      )}
      <ProblemBanner error={running.error} />
      <StepFoot wizard={wizard}>
        <Button onPress={() => wizard.go(back)}>{t`Back`}</Button>
        <Button
          tone="primary"
          onPress={() => running.mutate()}
          pending={running.isPending || running.isSuccess}
          disabled={!plan.data?.ready || wizard.pending}
        >
          {plan.data?.ready ? t`Import ${objectives} with ${keyResults}` : t`Import`}
        </Button>
      </StepFoot>
    </Stack>
  );
}

function Shown({ plan, importId, fileName }: { plan: Plan; importId: string; fileName: string }) {
  const { t } = useLingui();
  const more = plan.shownOf - plan.objectives.length;
  const others = objectiveCount(more);
  return (
    <>
      {plan.objectives.length > 0 && (
        <Section title={t`What would come`}>
          <Card flush>
            <PlanTree objectives={plan.objectives} />
          </Card>
          {more > 0 && <p>{t`${others} more are not shown here; they come too.`}</p>}
        </Section>
      )}
      <ProblemSection
        importId={importId}
        fileName={fileName}
        problems={plan.problems}
        inAll={plan.problemsInAll}
        counts={plan.counts}
      />
    </>
  );
}
