import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { toNumber } from '#domain/decimal.ts';
import { expectedAtEnd } from '#domain/expected.ts';
import { ambitionOf } from '#domain/objective.ts';
import { DEFAULT_PARAMETERS } from '#domain/parameters.ts';
import { ProgressLine } from '#web/charts/progress-line.tsx';
import { useFigures } from '#web/app/figures.ts';
import { Button } from '#web/ui/button/button.tsx';
import { Card, Section } from '#web/ui/layout/layout.tsx';
import { ProgressBar } from '#web/ui/progress-bar/progress-bar.tsx';
import type { ObjectivePageFacts } from '../queries.ts';
import { Explanation } from './explanation.tsx';
import styles from './objective-page.module.css';

/** Is it on course: one big figure beside what was expected by now, how it was counted, and the way here. */
export function Course({ page }: { page: ObjectivePageFacts }) {
  const { t } = useLingui();
  const figures = useFigures();
  const [isOpen, setOpen] = useState(false);
  const { figure, objective, status } = page;
  const { measured, of } = figure;
  const share = figures.percent(figure.progress);
  return (
    <Section
      title={t`On course?`}
      actions={
        <Button size="compact" tone="quiet" icon="help" onPress={() => setOpen(true)}>{t`Explain this number`}</Button>
      }
    >
      <Card>
        <div className={styles.course}>
          <div className={styles.figure}>
            <p className={styles.figureValue} data-figures="">
              {figure.progress === null ? t`Not known yet` : share}
            </p>
            <ProgressBar
              label={t`Progress of the objective`}
              value={figure.progress === null ? null : Number(figure.progress)}
              expected={figure.expected === null ? null : Number(figure.expected)}
              status={status}
              words="below"
            />
            {of > 0 && measured < of && <p className={styles.meta}>{t`${measured} of ${of} key results measured`}</p>}
          </div>
          <div className={styles.chart}>
            <ProgressLine
              label={t`Progress of the objective`}
              from={objective.cycle.startsOn}
              to={objective.cycle.endsOn}
              points={inPercent(page.series)}
              expected={inPercent(page.expectedSeries)}
              target={100 * toNumber(expectedAtEnd(ambitionOf(objective.ambition), DEFAULT_PARAMETERS))}
              unit="%"
            />
          </div>
        </div>
      </Card>
      {isOpen && <Explanation page={page} onClose={() => setOpen(false)} />}
    </Section>
  );
}

/** Whole per cent, as everywhere: the chart says what the big figure says. */
function inPercent(series: readonly { day: string; progress: string }[]): { day: string; value: number }[] {
  return series.map(({ day, progress }) => ({ day, value: Math.round(Number(progress) * 100) }));
}
