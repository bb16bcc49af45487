import { useLingui } from '@lingui/react/macro';
import type { Schemas } from '#web/client.ts';
import { paths } from '#web/paths.ts';
import { Avatar } from '#web/ui/avatar/avatar.tsx';
import { Badge } from '#web/ui/badge/badge.tsx';
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx';
import { Card, Section } from '#web/ui/layout/layout.tsx';
import { ButtonLink, Link } from '#web/ui/link/link.tsx';
import { ProgressBar } from '#web/ui/progress-bar/progress-bar.tsx';
import { useValueWords } from '../../key-result/use-value-words.ts';
import { stateWords } from '../../objective/state-words.ts';
import type { TeamPageFacts } from '../queries.ts';
import { ShownStatus } from '../shown-status.tsx';
import styles from './team.module.css';

/** What the team is after: each objective with its key results under it, roomier than in the table. */
export function TeamObjectives({ page }: { page: TeamPageFacts }) {
  const { t } = useLingui();
  const { objectives, cycle } = page;
  return (
    <Section title={cycle ? t`Objectives in ${cycle.name}` : t`Objectives`}>
      {objectives.length === 0 ? (
        <Empty page={page} />
      ) : (
        <div className={styles.objectives}>
          {objectives.map((objective) => (
            <ObjectiveCard key={objective.id} objective={objective} page={page} />
          ))}
        </div>
      )}
    </Section>
  );
}

type Objective = Schemas['ObjectiveRow'];

function ObjectiveCard({ objective, page: { people, today } }: { objective: Objective; page: TeamPageFacts }) {
  const { t } = useLingui();
  const { id, title, owner, state, status = 'no-check-in', checkedOn = null, progress, expected } = objective;
  const name = owner === undefined ? undefined : people[owner];
  return (
    <Card>
      <article className={styles.card}>
        <header className={styles.head}>
          <h3 className={styles.title}>
            <Link href={paths.objective.to(id)} tone="plain">
              {title}
            </Link>
          </h3>
          {state === 'agreed' ? (
            <ShownStatus status={status} checkedOn={checkedOn} today={today} />
          ) : (
            <Badge tone="accent">{t(stateWords[state])}</Badge>
          )}
          {objective.may && state === 'agreed' && (
            <ButtonLink href={`${paths.objective.to(id)}?do=check-in`} size="compact">{t`Check in`}</ButtonLink>
          )}
        </header>
        <div className={styles.facts}>
          {name && <Avatar name={name} size={20} withName />}
          <div className={styles.bar}>
            <ProgressBar
              label={t`Progress of ${title}`}
              value={progress === undefined ? null : Number(progress)}
              expected={expected === undefined ? null : Number(expected)}
              status={state === 'agreed' ? status : undefined}
            />
          </div>
        </div>
        <KeyResults objective={objective} people={people} />
      </article>
    </Card>
  );
}

function KeyResults({ objective, people }: { objective: Objective; people: TeamPageFacts['people'] }) {
  const { t } = useLingui();
  const valueWords = useValueWords();
  const keyResults = objective.keyResults ?? [];
  if (keyResults.length === 0) return null;
  return (
    <ul className={styles.keyResults}>
      {keyResults.map((keyResult) => {
        const { id, title, owner, progress, expected, value } = keyResult;
        return (
          <li key={id} className={styles.keyResult}>
            <span className={styles.words}>{title}</span>
            <span className={styles.owner}>
              {owner !== undefined && people[owner] && <Avatar name={people[owner]} size={20} />}
            </span>
            <span className={styles.value} data-figures="">
              {valueWords(keyResult, value)}
            </span>
            <span className={styles.smallBar}>
              {progress !== undefined && (
                <ProgressBar
                  label={t`Progress of ${title}`}
                  value={Number(progress)}
                  expected={expected === undefined ? null : Number(expected)}
                />
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Empty({ page: { team, cycle, may } }: { page: TeamPageFacts }) {
  const { t } = useLingui();
  const query = { teamId: team.id, ...(cycle && { cycleId: cycle.id }) };
  return (
    <EmptyState
      sentence={t`The objectives of ${team.name} will stand here, with their key results.`}
      example={
        <span>
          {t`Customers get their order when we said`} – {t`Raise on-time delivery from 81 to 95 %`}
        </span>
      }
      action={
        may['objective.suggest'] === true ? (
          <ButtonLink href={paths.newObjective.to(query)} icon="add">{t`New objective`}</ButtonLink>
        ) : undefined
      }
    />
  );
}
