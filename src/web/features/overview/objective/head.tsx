import { useLingui } from '@lingui/react/macro';
import { addDays } from '#domain/day.ts';
import { ambitionWords, stateWords } from '../../objective/state-words.ts';
import { TitleInPlace } from '../../objective/title-in-place.tsx';
import { paths } from '#web/paths.ts';
import { Avatar } from '#web/ui/avatar/avatar.tsx';
import { Badge } from '#web/ui/badge/badge.tsx';
import { Breadcrumbs } from '#web/ui/breadcrumbs/breadcrumbs.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { Link } from '#web/ui/link/link.tsx';
import { ShownStatus } from '../shown-status.tsx';
import { AgreeButton, ObjectiveMenu } from './objective-acts.tsx';
import styles from './objective-page.module.css';
import type { ObjectiveViewState } from './use-objective-view.ts';

/** Where it belongs, what it is called, how it stands, whose it is; and the one next act. */
export function ObjectiveHead({ view }: { view: ObjectiveViewState }) {
  const { t } = useLingui();
  const { objective, above } = view.page;
  const crumbs = [
    ...above.map((team) => ({ label: team.name, href: paths.team.to(team.id) })),
    { label: t`Objective` },
  ];
  return (
    <header className={styles.head}>
      <Breadcrumbs crumbs={crumbs} />
      <div className={styles.headLine}>
        <div className={styles.headTitle}>
          <TitleInPlace objective={objective} mayChange={view.mayChange} />
        </div>
        <div className={styles.headActs}>
          {view.mayCheckIn && <Button tone="primary" onPress={() => view.openSheet('new')}>{t`Check in`}</Button>}
          {view.mayAgree && <AgreeButton view={view} />}
          <ObjectiveMenu view={view} />
        </div>
      </div>
      <div className={styles.headFacts}>
        <Standing view={view} />
        {objective.owner ? (
          <Link href={paths.person.to(objective.owner.id)} tone="plain">
            <Avatar name={objective.owner.name} size={20} withName />
          </Link>
        ) : (
          <span>{t`Nobody owns it yet`}</span>
        )}
        <Link href={paths.cycle.to(objective.cycle.id)} tone="plain">
          {objective.cycle.name}
        </Link>
        {objective.ambition && <Badge>{t(ambitionWords[objective.ambition].name)}</Badge>}
        {objective.level === 'person' && <Badge>{t`Personal`}</Badge>}
        {objective.archived && <Badge>{t`Archived`}</Badge>}
      </div>
    </header>
  );
}

/** Its status while it runs, its state otherwise, with the reason where one was given. */
function Standing({ view: { page } }: { view: ObjectiveViewState }) {
  const { t } = useLingui();
  const { objective, today, status, lastStatus, daysSinceCheckIn } = page;
  if (objective.state === 'agreed') {
    const checkedOn = daysSinceCheckIn === null ? null : addDays(today, -daysSinceCheckIn);
    return <ShownStatus status={status} last={lastStatus} checkedOn={checkedOn} today={today} />;
  }
  return (
    <>
      <Badge tone="accent">{t(stateWords[objective.state])}</Badge>
      {objective.stateReason && <span>{objective.stateReason}</span>}
    </>
  );
}
