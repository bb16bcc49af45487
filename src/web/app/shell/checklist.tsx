import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { paths } from '../../paths.ts';
import { IconButton } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Link } from '../../ui/link/link.tsx';
import { useKept } from '../kept.ts';
import { keys } from '../keys.ts';
import { useSession } from '../session.tsx';
import styles from './checklist.module.css';

type Steps = { team: boolean; objective: boolean; checkIn: boolean; away: boolean };

/** Three first steps for a newcomer, ticked by doing them; gone once done or put away. */
export function Checklist() {
  const { t } = useLingui();
  const [steps, change] = useSteps();
  const { member } = useSession();
  const team = member.roles[0];
  if (steps.away || (steps.team && steps.objective && steps.checkIn)) return null;
  return (
    <section className={styles.root} aria-label={t`First steps`}>
      <div className={styles.head}>
        <h2>{t`First steps`}</h2>
        <IconButton icon="close" label={t`Put away`} size="compact" onPress={() => change({ ...steps, away: true })} />
      </div>
      <ol className={styles.list}>
        <Step done={steps.team} href={team ? paths.team.to(team.teamId) : paths.teams.to()} label={t`Find your team`} />
        <Step done={steps.objective} href={paths.okrs.to()} label={t`Read one objective`} />
        <Step done={steps.checkIn} href={paths.myWeek.to()} label={t`Make a first check-in`} />
      </ol>
    </section>
  );
}

function Step({ done, href, label }: { done: boolean; href: string; label: string }) {
  const { t } = useLingui();
  return (
    <li className={styles.step} data-done={done}>
      <span className={styles.mark} aria-hidden="true">
        {done && <Icon name="check" size={12} />}
      </span>
      <Link href={href} tone="plain">
        {label}
      </Link>
      {done && <span className="only-spoken">{t`done`}</span>}
    </li>
  );
}

/** What was done so far, kept in this browser for this person; seen from where the person goes and what my week knows. */
function useSteps(): [Steps, (steps: Steps) => void] {
  const { member } = useSession();
  const [steps, keep] = useKept<Steps>(`first-steps:${member.id}`, { team: false, objective: false, checkIn: false, away: false });
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const { data: myWeek } = useQuery<{ doneThisWeek?: number }>({ queryKey: keys.myWeek(), enabled: false });
  const seen = {
    team: steps.team || /^\/teams\/./.test(pathname),
    objective: steps.objective || (/^\/objectives\/./.test(pathname) && pathname !== paths.newObjective.pattern),
    checkIn: steps.checkIn || (myWeek?.doneThisWeek ?? 0) > 0,
  };
  const isNews = seen.team !== steps.team || seen.objective !== steps.objective || seen.checkIn !== steps.checkIn;
  useEffect(() => {
    if (isNews) keep({ ...steps, ...seen });
  });
  return [steps, keep];
}
