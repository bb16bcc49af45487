import { agreeObjective } from '#domain/agreement.ts';
import { addDays } from '#domain/day.ts';
import { decimal, type Decimal } from '#domain/decimal.ts';
import type { KeyResult as KeyResultOfRules } from '#domain/key-result.ts';
import { readMetric } from '#domain/metric-text.ts';
import { ambitionOf } from '#domain/objective.ts';
import { DEFAULT_PARAMETERS } from '#domain/parameters.ts';
import { problemsOf, within, type Problem } from '#domain/verdict.ts';
import type { Schemas } from '#web/client.ts';
import type { ObjectivePageFacts } from '../queries.ts';

type Shown = Pick<ObjectivePageFacts, 'objective' | 'keyResults'>;

/**
 * Everything that would keep this draft from being agreed, by the same rule the server asks; parked and dropped key results
 * do not count. Example: no owner and no key result give `owner-missing` and `key-results-missing`.
 */
export function obstaclesToAgreement({ objective, keyResults }: Shown): readonly Problem[] {
  const open = keyResults.filter(({ state }) => state === 'open');
  const read = open.map((each) => ({ each, metric: readMetric(each.metric) }));
  const unreadable = read.flatMap(({ metric }, index) => within(`keyResults.${index}.metric`, problemsOf(metric)));
  if (unreadable.length > 0) return unreadable;
  const cycle = { starts: objective.cycle.startsOn, ends: objective.cycle.endsOn, state: objective.cycle.state };
  const verdict = agreeObjective(
    {
      title: objective.title,
      ambition: ambitionOf(objective.ambition),
      state: objective.state,
      ownerId: objective.owner?.id ?? null,
      keyResults: read.flatMap(({ each, metric }) => (metric.allowed ? [ofRules(each, metric.value)] : [])),
    },
    cycle,
  );
  return problemsOf(verdict);
}

function ofRules(
  { id, title, owner, weight, startsOn, endsOn }: Schemas['KeyResult'],
  metric: KeyResultOfRules['metric'],
): KeyResultOfRules {
  return {
    id,
    title,
    metric,
    weight: weight === null ? null : (decimal(weight) satisfies Decimal),
    ownerId: owner?.id ?? null,
    starts: startsOn,
    ends: endsOn,
  };
}

/** Whether a change of structure says why: agreed, and past the days in which it may be corrected. */
export function asksReason({ state, agreedAt }: Schemas['Objective'], today: string): boolean {
  return (
    state === 'agreed' && agreedAt !== null && today > addDays(agreedAt.slice(0, 10), DEFAULT_PARAMETERS.correctionDays)
  );
}

/** The index in the page's list of the key result that the rules number among the open ones. */
export function indexOfOpen(keyResults: readonly { readonly state: string }[], place: number): number {
  const open = keyResults.flatMap(({ state }, index) => (state === 'open' ? [index] : []));
  return open[place] ?? place;
}
