import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import type { MetricText } from '#domain/metric-text.ts';
import { useFigures } from '#web/app/figures.ts';

/**
 * What a key result asks for, in a few words: `from 81% to 95%`, `below 3%`, `between 10 and 14 days`, `3 milestones`.
 * Gaps of a draft are written as `?`.
 */
export function useMetricWords(): (metric: MetricText) => string {
  const { t } = useLingui();
  const figures = useFigures();
  return useMemo(
    () => (metric) => {
      const number = (value: string | null | undefined) => (value == null ? '?' : figures.amount(value, metric));
      const [lower, upper] = [number(metric.lower), number(metric.upper)];
      switch (metric.kind) {
        case 'from-to':
          return fromTo(metric.baseline, metric.stretch ?? metric.target);
        case 'baseline-first':
          return metric.baseline == null ? t`measure first` : fromTo(metric.baseline, metric.target);
        case 'stay-above':
          return t`at least ${lower}`;
        case 'stay-below':
          return t`at most ${upper}`;
        case 'stay-between':
          return t`between ${lower} and ${upper}`;
        case 'milestones':
          return milestonesWords(metric);
        case 'yes-no':
          return t`yes or no`;
        case 'zones':
          return t`commit, target, stretch`;
      }
      function fromTo(baseline: string | null | undefined, target: string | null | undefined): string {
        // A word as the unit is said once: "from 12 to 6 days"; a sign belongs to each number: "from 81% to 95%".
        const isWord = Boolean(metric.unit && metric.unit !== '%');
        const from = baseline != null && isWord ? figures.number(baseline) : number(baseline);
        const to = number(target);
        return t`from ${from} to ${to}`;
      }
      function milestonesWords({ milestones }: MetricText): string {
        const count = milestones?.length ?? 0;
        return count === 1 ? t`1 milestone` : t`${count} milestones`;
      }
    },
    [t, figures],
  );
}
