/**
 * Once agreed, the structure of an objective is locked: changing what counts as success needs a reason and is kept with
 * old, new and effect. Wording and initiatives stay free; a change of owner is logged. Source: method 5.
 */
import { shareElapsed, type Span } from './cycle.ts';
import { cyclePermits, type CycleState } from './cycle-state.ts';
import { addDays, type Day } from './day.ts';
import { divide, whole } from './decimal.ts';
import type { Parameters } from './parameters.ts';
import { allowUnless, problem, problemsOf, type Problem, type Verdict } from './verdict.ts';

/** What counts as structure. `adding` and `dropping` concern key results. */
export const STRUCTURAL_FIELDS = [
  'kind', 'unit', 'currency', 'baseline', 'target', 'commit', 'stretch', 'lower', 'upper', 'heldBy', 'measureBy',
  'intermediateTargets', 'milestones', 'zones', 'weight', 'starts', 'ends', 'ambition', 'adding', 'dropping',
] as const;
export type StructuralField = (typeof STRUCTURAL_FIELDS)[number];

/** From this share of the cycle on, a change needs consent: the last third. */
const CONSENT_FROM = divide(whole(2), whole(3));

export type StructuralChange = {
  readonly fields: readonly string[];
  /** The day of agreement; null while a draft: then everything is free. */
  readonly agreedOn: Day | null;
  readonly today: Day;
  readonly reason: string | null;
  readonly proposerId: string;
  /** The OKR master or sponsor who consents. */
  readonly consentBy: string | null;
};

/**
 * Whether a change of structure may be made. Within 7 days of agreement (parameter) it is a correction and needs no
 * reason; later a reason; in the last third of the cycle also the consent of another person, an OKR master or sponsor.
 * Example: a new target in week 12 of 13 without either gives `change-needs-a-reason` and `change-needs-consent`.
 */
export function changeStructure(
  change: StructuralChange,
  cycle: Span & { readonly state: CycleState },
  parameters: Pick<Parameters, 'correctionDays'>,
): Verdict<{ readonly isCorrection: boolean }> {
  const isStructural = change.fields.some((field) => (STRUCTURAL_FIELDS as readonly string[]).includes(field));
  const isCorrection = change.agreedOn !== null && change.today <= addDays(change.agreedOn, parameters.correctionDays);
  const problems: Problem[] = isStructural ? [...problemsOf(cyclePermits(cycle.state, 'change-structure'), 'cycle')] : [];
  if (isStructural && change.agreedOn !== null && !isCorrection) problems.push(...lockedProblems(change, cycle));
  return allowUnless(problems, 'structure-locked', { isCorrection });
}

function lockedProblems(change: StructuralChange, cycle: Span): readonly Problem[] {
  const problems: Problem[] = [];
  if ((change.reason ?? '').trim() === '') problems.push(problem('change-needs-a-reason', 'reason', { agreedOn: change.agreedOn }));
  const needsConsent = shareElapsed(cycle, change.today) > CONSENT_FROM;
  if (needsConsent && (change.consentBy === null || change.consentBy === change.proposerId)) {
    problems.push(problem('change-needs-consent', 'consentBy'));
  }
  return problems;
}
