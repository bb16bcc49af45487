import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFigures } from '#web/app/figures.ts';
import { useSession } from '#web/app/session.tsx';
import { paths } from '#web/paths.ts';
import { Badge } from '#web/ui/badge/badge.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { Section } from '#web/ui/layout/layout.tsx';
import { ButtonLink, Link } from '#web/ui/link/link.tsx';
import { ObjectiveDialog } from '../../objective/objective-dialog.tsx';
import { ambitionWords, stateWords } from '../../objective/state-words.ts';
import styles from './objective-page.module.css';
import type { ObjectiveViewState } from './use-objective-view.ts';

/** Beside the page: why it matters, what comes next, and what it stands among. */
export function Side({ view }: { view: ObjectiveViewState }) {
  const { t } = useLingui();
  const { objective, lastPlans } = view.page;
  return (
    <>
      {objective.why !== '' && (
        <Section title={t`Why it matters`}>
          <p className={styles.why}>{objective.why}</p>
        </Section>
      )}
      {lastPlans.length > 0 && (
        <Section title={t`Planned until the next check-in`}>
          <ul className={styles.plans}>
            {lastPlans.map(({ text }, index) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        </Section>
      )}
      <Details view={view} />
      <Children view={view} />
    </>
  );
}

function Details({ view }: { view: ObjectiveViewState }) {
  const { t } = useLingui();
  const figures = useFigures();
  const { member } = useSession();
  const [isOpen, setOpen] = useState(false);
  const { objective } = view.page;
  const { owner, team, cycle, ambition, parent, agreedAt } = objective;
  const rows: [string, React.ReactNode][] = [
    [t`Owner`, owner ? <Link href={paths.person.to(owner.id)}>{owner.name}</Link> : t`Nobody yet`],
    [t`Team`, <Link href={paths.team.to(team.id, { cycleId: cycle.id })}>{team.name}</Link>],
    [
      t`Cycle`,
      <>
        <Link href={paths.cycle.to(cycle.id)}>{cycle.name}</Link>
        <br />
        {figures.span(cycle.startsOn, cycle.endsOn)}
      </>,
    ],
    [t`Ambition`, ambition ? t(ambitionWords[ambition].name) : t`Committed, unless somebody marks it`],
    [t`Supports`, parent ? <Link href={paths.objective.to(parent.id)}>{parent.title}</Link> : t`Nothing above it`],
    ...(agreedAt ? [[t`Agreed`, figures.instant(agreedAt, member.timeZone)] as [string, React.ReactNode]] : []),
  ];
  const change = view.mayChange && (
    <Button size="compact" tone="quiet" icon="edit" onPress={() => setOpen(true)}>{t`Change`}</Button>
  );
  return (
    <div id="details" className={styles.anchor}>
      <Section title={t`Details`} actions={change}>
        <dl className={styles.details}>
          {rows.map(([label, content]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{content}</dd>
            </div>
          ))}
        </dl>
        {isOpen && (
          <ObjectiveDialog objective={objective} asksReason={view.asksReason} onClose={() => setOpen(false)} />
        )}
      </Section>
    </div>
  );
}

/** What supports it, and a way to draft one more. */
function Children({ view }: { view: ObjectiveViewState }) {
  const { t } = useLingui();
  const { children, objective } = view.page;
  const add = (
    <ButtonLink
      size="compact"
      tone="quiet"
      icon="add"
      href={paths.newObjective.to({ parentId: objective.id, cycleId: objective.cycle.id })}
    >{t`Add`}</ButtonLink>
  );
  return (
    <Section title={t`Supported by`} actions={add}>
      {children.length === 0 ? (
        <p className={styles.meta}>{t`No objective supports this one yet.`}</p>
      ) : (
        <ul className={styles.children}>
          {children.map(({ id, title, teamName, state }) => (
            <li key={id}>
              <Link href={paths.objective.to(id)} tone="plain">
                {title}
              </Link>
              <span className={styles.meta}>
                {teamName}
                {state !== 'agreed' && (
                  <>
                    {' '}
                    <Badge>{t(stateWords[state])}</Badge>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
