import { Trans, useLingui } from '@lingui/react/macro';
import { useFigures } from '#web/app/figures.ts';
import { ProgressBar } from '#web/ui/progress-bar/progress-bar.tsx';
import type { CyclePageFacts } from '../queries.ts';
import styles from './cycle.module.css';

/** Where the cycle is in its days: week 7 of 13, 52% gone. */
export function CycleTime({ page: { cycle, today, week, weeks, elapsed } }: { page: CyclePageFacts }) {
  const { t } = useLingui();
  const figures = useFigures();
  const gone = figures.percent(elapsed);
  const [starts, ends] = [figures.day(cycle.startsOn), figures.day(cycle.endsOn)];
  return (
    <div className={styles.time}>
      <p className={styles.meta}>
        {today < cycle.startsOn && <Trans>It starts on {starts}.</Trans>}
        {today > cycle.endsOn && <Trans>It ended on {ends}.</Trans>}
        {today >= cycle.startsOn && today <= cycle.endsOn && (
          <Trans>
            Week {week} of {weeks}, {gone} of the time has passed.
          </Trans>
        )}
      </p>
      <ProgressBar label={t`Time passed`} value={Number(elapsed)} words="spoken" />
    </div>
  );
}
