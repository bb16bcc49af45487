/**
 * Agreement turns a draft into a promise. It refuses only what cannot work, and names everything at once, so that a
 * team in a workshop repairs its objective in one go. Source: method 5, [S0].
 */
import type { Span } from './cycle.ts';
import { cyclePermits, type CycleState } from './cycle-state.ts';
import { keyResultProblems, type KeyResult } from './key-result.ts';
import { ambitionOf, titleProblems, type Ambition, type ObjectiveState } from './objective.ts';
import { allowUnless, problem, problemsOf, within, type Problem, type Verdict } from './verdict.ts';
import { weightProblems } from './weights.ts';

/** What a rule needs to know of an objective that is to be agreed. */
export type AgreeableObjective = {
  readonly title: string;
  /** Null counts as committed. */
  readonly ambition: Ambition | null;
  readonly state: ObjectiveState;
  /** Exactly one person answers for it. */
  readonly ownerId: string | null;
  readonly keyResults: readonly KeyResult[];
};

/**
 * Whether an objective can be agreed in its cycle. The refusal `not-ready-to-agree` carries all problems, each with the field
 * it concerns. Example: no owner and a key result from 95 to 95 give `owner-missing` at `ownerId` and
 * `target-at-baseline` at `keyResults.0.metric.target`.
 */
export function agreeObjective(objective: AgreeableObjective, cycle: Span & { readonly state: CycleState }): Verdict<true> {
  const ambition = ambitionOf(objective.ambition);
  const problems: Problem[] = [
    ...problemsOf(cyclePermits(cycle.state, 'agree'), 'cycle'),
    ...titleProblems(objective.title),
  ];
  if (objective.state !== 'draft') problems.push(problem('objective-not-draft', 'state', { state: objective.state }));
  if (objective.ownerId === null) problems.push(problem('owner-missing', 'ownerId'));
  if (objective.keyResults.length === 0) problems.push(problem('key-results-missing', 'keyResults'));
  objective.keyResults.forEach((keyResult, index) => {
    problems.push(...within(`keyResults.${index}`, keyResultProblems(keyResult, ambition, cycle)));
  });
  problems.push(...weightProblems(objective.keyResults.map(({ weight }) => weight), 'keyResults'));
  return allowUnless(problems, 'not-ready-to-agree', true);
}
