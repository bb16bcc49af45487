/**
 * The three Ps of a check-in: progress (what changed?), problems (each with an owner and a next step), plans (the
 * week's priorities). One line is enough; at most five entries each, so that it stays under a minute. Last week's plans
 * stand on top as done, not done or moved. Source: method 5, [S3].
 */
import { lengthProblems } from './objective.ts';
import { problem, type Problem } from './verdict.ts';

export const ENTRIES_PER_P = 5;
export const ENTRY_LENGTH = 500;

export type ProblemEntry = { readonly text: string; readonly ownerId: string | null; readonly nextStep: string | null };

/** A plan: a line of text, or a chosen initiative; `id` names it when it comes back next week. */
export type PlanEntry = { readonly id: string; readonly text: string; readonly initiativeId?: string | null };

export const PLAN_OUTCOMES = ['done', 'not-done', 'moved'] as const;
export type PlanOutcome = (typeof PLAN_OUTCOMES)[number];

export type ThreePs = {
  readonly progress: readonly string[];
  readonly problems: readonly ProblemEntry[];
  readonly plans: readonly PlanEntry[];
};

/** What is wrong with the three Ps: too many entries, empty ones, too long ones. None at all is fine. */
export function threePsProblems({ progress, problems, plans }: ThreePs): readonly Problem[] {
  return [
    ...entriesProblems('progress', progress),
    ...entriesProblems('problems', problems.map(({ text }) => text)),
    ...problems.flatMap(({ nextStep }, index) => lengthProblems(`problems.${index}.nextStep`, nextStep ?? '', ENTRY_LENGTH)),
    ...entriesProblems('plans', plans.map(({ text, initiativeId }) => (initiativeId ? text || '·' : text))),
  ];
}

function entriesProblems(field: keyof ThreePs, texts: readonly string[]): readonly Problem[] {
  const many = texts.length > ENTRIES_PER_P ? [problem('too-many', field, { most: ENTRIES_PER_P, given: texts.length })] : [];
  const each = texts.flatMap((text, index) =>
    text.trim() === '' ? [problem('entry-empty', `${field}.${index}`)] : lengthProblems(`${field}.${index}`, text, ENTRY_LENGTH),
  );
  return [...many, ...each];
}

/** A plan of last week with what became of it; null while nobody has said. */
export type CarriedPlan = PlanEntry & { readonly outcome: PlanOutcome | null };

/**
 * Last week's plans as they stand on top of this week's check-in, each with what became of it.
 * Example: plans a and b, said so far: a done. Gives a (done) and b (not said yet).
 */
export function carriedPlans(last: readonly PlanEntry[], said: ReadonlyMap<string, PlanOutcome>): readonly CarriedPlan[] {
  return last.map((plan) => ({ ...plan, outcome: said.get(plan.id) ?? null }));
}

/**
 * The plans a new check-in is filled with: what was moved from last week, at most five.
 * Example: of a (done), b (moved), c (not done), only b comes along; c is gone unless the person writes it again.
 */
export function prefilledPlans(carried: readonly CarriedPlan[]): readonly PlanEntry[] {
  return carried
    .filter(({ outcome }) => outcome === 'moved')
    .slice(0, ENTRIES_PER_P)
    .map(({ outcome: _outcome, ...plan }) => plan);
}
