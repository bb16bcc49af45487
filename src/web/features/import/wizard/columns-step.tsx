import { useLingui } from '@lingui/react/macro';
import { ProblemBanner } from '#web/app/form/problem-banner.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { Card, Section, Stack } from '#web/ui/layout/layout.tsx';
import { fileRefusal } from '../file-words.ts';
import { asksAnything } from './asks.ts';
import { ColumnTable } from './column-table.tsx';
import { ReadingFields } from './reading-fields.tsx';
import { StepFoot } from './step-foot.tsx';
import type { Wizard } from './use-wizard.ts';

/** What each column means, with the suggestion and its reason; and how the file was read, for when it looks wrong. */
export function ColumnsStep({ wizard }: { wizard: Wizard }) {
  const { t, i18n } = useLingui();
  const next = asksAnything(wizard) ? 'questions' : 'plan';
  const unreadable = wizard.reading.error ? <ProblemBanner error={wizard.reading.error} /> : null;
  return (
    <Stack gap={5}>
      <Section title={t`How the file is read`}>
        <Card>
          <ReadingFields
            wizard={wizard}
            error={wizard.reading.error ? fileRefusal(wizard.reading.error, i18n) : null}
          />
        </Card>
        {unreadable}
      </Section>
      <Section title={t`What the columns mean`}>
        <Card flush>
          <ColumnTable wizard={wizard} />
        </Card>
      </Section>
      <StepFoot wizard={wizard}>
        <Button tone="primary" onPress={() => wizard.go(next)} disabled={wizard.plan.data === undefined}>
          {next === 'questions' ? t`Continue to the questions` : t`Continue to the dry run`}
        </Button>
      </StepFoot>
    </Stack>
  );
}
