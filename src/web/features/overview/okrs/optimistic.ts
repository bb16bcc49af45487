import { parseDecimal, toText } from '#domain/decimal.ts';
import { readMetric } from '#domain/metric-text.ts';
import { progressAt } from '#domain/progress.ts';
import type { KeyResultFacts, ObjectiveFacts } from './rows.ts';

/**
 * A key result as it will stand with a new value, by the rule the server uses, until its answer comes. A stretch is not known
 * in the table; where there is one, the answer corrects the bar.
 */
export function keyResultWithValue(keyResult: KeyResultFacts, value: string): KeyResultFacts {
  const metric = readMetric({ kind: keyResult.kind, baseline: keyResult.from, target: keyResult.to });
  const number = parseDecimal(value);
  if (!metric.allowed || !number.allowed) return { ...keyResult, value };
  const progress = progressAt(metric.value, { day: '', recordedAt: '', value: number.value });
  return { ...keyResult, value, ...(progress.known && { progress: toText(progress.held) }) };
}

/** The objectives with one key result replaced; all others stay the same objects. */
export function withKeyResult<O extends ObjectiveFacts>(
  objectives: readonly O[],
  objectiveId: string,
  keyResult: KeyResultFacts,
): O[] {
  return objectives.map((objective) =>
    objective.id === objectiveId && objective.keyResults
      ? { ...objective, keyResults: objective.keyResults.map((each) => (each.id === keyResult.id ? keyResult : each)) }
      : objective,
  );
}
