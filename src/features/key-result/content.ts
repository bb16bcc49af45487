import { keyResultProblems, checkKeyResultDraft } from '#domain/key-result.ts';
import type { Metric } from '#domain/metric.ts';
import { readMetric, type MetricText } from '#domain/metric-text.ts';
import { ambitionOf } from '#domain/objective.ts';
import {
  allow, allowUnless, problem, problemsOf, refuseAll, within, type Problem, type Verdict,
} from '#domain/verdict.ts';
import { cycleOf, type ObjectiveRow } from '../objective/shape.ts';
import { keyResultOf, type KeyResultRow } from './shape.ts';
import type { MetricReply } from './shape-metric.ts';

/** What a request says of a metric: what it leaves out stays as it was; a new key result starts as from–to. */
export function metricFrom(given: Partial<MetricReply> | undefined, before: MetricReply | null): Verdict<Metric> {
  const text: MetricText = { kind: 'from-to', ...before, ...given };
  const read = readMetric(text);
  return read.allowed ? read : refuseAll('metric-not-valid', within('metric', problemsOf(read)));
}

/**
 * Whether a key result may be saved like this. A draft may leave gaps. What is agreed may not become worse: whatever
 * would have stopped its agreement, and did not already stand in the way before, is refused.
 */
export function maySave(after: KeyResultRow, before: KeyResultRow | null, objective: ObjectiveRow): Verdict<unknown> {
  const draft = checkKeyResultDraft({ title: after.title, starts: after.starts_on, ends: after.ends_on });
  const problems = [
    ...problemsOf(draft), ...(after.weight?.startsWith('-') ? [problem('weight-negative', 'weight')] : []),
  ];
  if (problems.length > 0) return refuseAll('key-result-not-valid', problems.map(inRequest));
  return objective.state === 'agreed' ? mayStandAgreed(after, before, objective) : allow(true);
}

function mayStandAgreed(after: KeyResultRow, before: KeyResultRow | null, objective: ObjectiveRow): Verdict<unknown> {
  const obstacles = (row: KeyResultRow) => keyResultProblems(
    keyResultOf(row), ambitionOf(objective.ambition), cycleOf(objective),
  );
  const known = new Set((before ? obstacles(before) : []).map(nameOf));
  return allowUnless(
    obstacles(after).filter((each) => !known.has(nameOf(each))).map(inRequest), 'key-result-not-valid', true,
  );
}

const nameOf = ({ code, field }: Problem): string => `${code} ${field ?? ''}`;

/** The rule book says `starts` and `ends` where requests say `startsOn` and `endsOn`. */
function inRequest(each: Problem): Problem {
  return each.field === undefined ? each : { ...each, field: each.field.replace(/^(starts|ends)$/, '$1On') };
}
