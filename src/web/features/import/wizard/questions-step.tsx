import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { MemberPicker } from '#web/app/pickers/member-picker.tsx';
import { TeamPicker } from '#web/app/pickers/team-picker.tsx';
import { memberQuery } from '#web/app/reads.ts';
import { Button } from '#web/ui/button/button.tsx';
import { Card, FieldGrid, Section, Stack } from '#web/ui/layout/layout.tsx';
import { createsAnything, leavesUnsaid } from './asks.ts';
import { cardKey } from './cards.ts';
import { CreationFields } from './creation-fields.tsx';
import { QuestionCard } from './question-card.tsx';
import { StepFoot } from './step-foot.tsx';
import type { Wizard } from './use-wizard.ts';

/** What the file leaves open: words and numbers with two readings, strangers, rows that name nobody. */
export function QuestionsStep({ wizard }: { wizard: Wizard }) {
  const { t } = useLingui();
  const creates = createsAnything(wizard);
  const unsaid = leavesUnsaid(wizard);
  return (
    <Stack gap={5}>
      {wizard.cards.length > 0 && (
        <Section title={t`What can be read in two ways`}>
          <Stack gap={3}>
            {wizard.cards.map((card) => (
              <QuestionCard key={cardKey(card)} card={card} wizard={wizard} />
            ))}
          </Stack>
        </Section>
      )}
      {(creates.people || creates.teams || creates.cycles) && (
        <Section title={t`Who and what is new here`}>
          <Card>
            <CreationFields wizard={wizard} creates={creates} />
          </Card>
        </Section>
      )}
      {(unsaid.owner || unsaid.team) && (
        <Section title={t`For rows that name none`}>
          <Card>
            <FieldGrid>
              {unsaid.owner && <DefaultOwner wizard={wizard} />}
              {unsaid.team && <DefaultTeam wizard={wizard} />}
            </FieldGrid>
          </Card>
        </Section>
      )}
      <StepFoot wizard={wizard}>
        <Button onPress={() => wizard.go('columns')}>{t`Back`}</Button>
        <Button
          tone="primary"
          onPress={() => wizard.go('plan')}
          disabled={wizard.plan.data === undefined}
        >{t`Continue to the dry run`}</Button>
      </StepFoot>
    </Stack>
  );
}

function DefaultOwner({ wizard: { settings, change } }: { wizard: Wizard }) {
  const { t } = useLingui();
  const id = settings.defaultOwnerId;
  const { data } = useQuery({ ...memberQuery(id ?? ''), enabled: id !== undefined });
  return (
    <MemberPicker
      label={t`Owner`}
      description={t`Without one such objectives come as drafts`}
      optional
      value={id === undefined ? null : { id, name: data?.name ?? '' }}
      onChange={(member) => change({ defaultOwnerId: member?.id })}
    />
  );
}

function DefaultTeam({ wizard: { settings, change } }: { wizard: Wizard }) {
  const { t } = useLingui();
  return (
    <TeamPicker
      label={t`Team`}
      description={t`Without one they belong to the whole organisation`}
      optional
      value={settings.defaultTeamId ?? null}
      onChange={(teamId) => change({ defaultTeamId: teamId ?? undefined })}
    />
  );
}
