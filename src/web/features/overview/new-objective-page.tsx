import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useQueryInAddress } from '#web/app/address.ts';
import { ProblemBanner } from '#web/app/form/problem-banner.tsx';
import { teamsQuery } from '#web/app/reads.ts';
import { useSession } from '#web/app/session.tsx';
import { useTitle } from '#web/app/title.ts';
import { Button } from '#web/ui/button/button.tsx';
import { Page, Section, Stack } from '#web/ui/layout/layout.tsx';
import { PageHeader } from '#web/ui/layout/page-header.tsx';
import { SkeletonRows } from '#web/ui/skeleton/skeleton-rows.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import { ObjectiveFields, type ObjectiveDetails } from '../objective/objective-fields.tsx';
import { DraftFoot } from './draft/draft-foot.tsx';
import { DraftLines, focusLine } from './draft/draft-lines.tsx';
import { useNewObjective } from './draft/use-new-objective.ts';
import styles from './draft/draft.module.css';
import { objectiveQuery } from './queries.ts';

/** An objective and its key results, typed one after the other and saved as a draft on the way. */
export function NewObjectivePage() {
  const { t } = useLingui();
  useTitle(t`New objective`);
  const defaults = useDefaults();
  if (defaults === null)
    return (
      <Page narrow>
        <SkeletonRows rows={4} />
      </Page>
    );
  return <NewObjective defaults={defaults} />;
}

function NewObjective({ defaults }: { defaults: ObjectiveDetails }) {
  const { t } = useLingui();
  const draft = useNewObjective(defaults);
  const { value, change } = draft;
  function goOn() {
    if (value.title.trim() === '') return;
    void draft.saveObjective();
    focusLine(0);
  }
  return (
    <Page narrow>
      <PageHeader title={t`New objective`}>
        {draft.restored && (
          <>
            <span>
              <Trans>Continued where you left off.</Trans>
            </span>{' '}
            <Button size="compact" tone="quiet" onPress={draft.clear}>{t`Begin again`}</Button>
          </>
        )}
      </PageHeader>
      <div className={styles.title} onBlur={() => void draft.saveObjective()}>
        <TextField
          label={t`What do you want to become true?`}
          description={t`One sentence without numbers; the numbers come in the key results.`}
          value={value.title}
          onChange={(title) => change({ title })}
          onEnter={goOn}
          placeholder={t`Customers get their order when we said`}
          autoFocus
          maxLength={300}
        />
      </div>
      <DraftLines draft={draft} />
      <Section title={t`Details`}>
        <div onBlur={() => void draft.saveObjective()}>
          <Stack gap={4}>
            <ObjectiveFields values={value} onChange={change} isDraft objectiveId={value.sent?.id} />
          </Stack>
        </div>
      </Section>
      <ProblemBanner error={draft.error} onRetry={() => void draft.saveAll()} />
      <DraftFoot draft={draft} />
    </Page>
  );
}

/** Whose it would be and where it would stand: from the address, else from who and where I am; null until that is known. */
function useDefaults(): ObjectiveDetails | null {
  const { member, currentCycle } = useSession();
  const [query] = useQueryInAddress();
  const teams = useQuery(teamsQuery());
  const { parentId } = query;
  const parent = useQuery({ ...objectiveQuery(parentId ?? ''), enabled: parentId !== undefined });
  if (teams.isPending || (parentId !== undefined && parent.isPending)) return null;
  const above = parent.data?.objective;
  return {
    why: '',
    ambition: null,
    owner: { id: member.id, name: member.name },
    teamId: query.teamId ?? member.roles[0]?.teamId ?? teams.data?.items[0]?.id ?? null,
    cycleId: query.cycleId ?? currentCycle?.id ?? null,
    parent: above ? { id: above.id, title: above.title } : null,
  };
}
