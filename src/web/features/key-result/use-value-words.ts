import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { ZONE_WORTH, ZONES_REACHED, type MetricKind } from '#domain/metric.ts';
import { toText } from '#domain/decimal.ts';
import { useFigures } from '#web/app/figures.ts';
import { zoneWords } from './metric-words.ts';

/** What must be known of a metric to read one of its values. */
export type ReadableMetric = {
  readonly kind: MetricKind;
  readonly unit?: string | null;
  readonly currency?: string | null;
};

/**
 * A value as people say it, by its metric: `82%`, `R$ 8.10`, `40% finished`, `Yes`, `Commit`. Nothing yet is a dash.
 * Example: `const words = useValueWords(); words({ kind: 'yes-no' }, '1')` is `Yes`.
 */
export function useValueWords(): (metric: ReadableMetric, value: string | null | undefined) => string {
  const { t } = useLingui();
  const figures = useFigures();
  return useMemo(
    () => (metric, value) => {
      if (value === null || value === undefined) return metric.kind === 'yes-no' ? t`Not yet` : '–';
      switch (metric.kind) {
        case 'yes-no':
          return value === '1' ? t`Yes` : t`Not yet`;
        case 'milestones': {
          const share = figures.percent(Number(value) / 100);
          return t`${share} finished`;
        }
        case 'zones': {
          const zone = ZONES_REACHED.find((each) => toText(ZONE_WORTH[each]) === value);
          return zone ? t(zoneWords[zone].name) : t`None yet`;
        }
        default:
          return figures.amount(value, metric);
      }
    },
    [t, figures],
  );
}
