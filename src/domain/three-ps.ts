/**
 * The three Ps of a check-in: progress (what changed?), problems (each with an owner and a next step), plans (the
 * week's priorities). One line is enough; at most five entries each, so that it stays under a minute. Last week's plans
 * stand on top as done, not done or moved. Source: method 5, [S3].
 */
import { lengthProblems } from './objective.ts';
import { problem, type Problem } from './verdict.ts';

export const ENTRIES_PER_P = 5;
export const ENTRY_LENGTH = 500;

export type ProblemEntry = { readonly text: string; readonly ownerId?: string | null; readonly nextStep?: string | null };

/** A plan: a line of text; later also a chosen initiative. */
export type PlanEntry = { readonly text: string };

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
    ...problems.flatMap(({ nextStep }, index) =>
      lengthProblems(`problems.${index}.nextStep`, nextStep ?? '', ENTRY_LENGTH),
    ),
    ...entriesProblems('plans', plans.map(({ text }) => text)),
  ];
}

function entriesProblems(field: keyof ThreePs, texts: readonly string[]): readonly Problem[] {
  const tooMany = texts.length > ENTRIES_PER_P;
  const each = texts.flatMap((text, index) => {
    const place = `${field}.${index}`;
    return text.trim() === '' ? [problem('entry-empty', place)] : lengthProblems(place, text, ENTRY_LENGTH);
  });
  return tooMany ? [problem('too-many', field, { most: ENTRIES_PER_P, given: texts.length }), ...each] : each;
}

/** A plan of last week with what became of it; null while nobody has said. */
export type CarriedPlan = PlanEntry & { readonly outcome: PlanOutcome | null };

/**
 * Last week's plans as they stand on top of this week's check-in: what was said about each, in the order planned.
 * Example: planned "call Ana" and "fix the form", and only the first was said to be done: the second stands open.
 */
export function carriedPlans(planned: readonly PlanEntry[], said: readonly CarriedPlan[] = []): readonly CarriedPlan[] {
  return planned.map(({ text }) => ({ text, outcome: said.find((each) => each.text === text)?.outcome ?? null }));
}

/**
 * The plans a new check-in is filled with: what was moved from last week, at most five.
 * Example: of a (done), b (moved), c (not done), only b comes along; c is gone unless the person writes it again.
 */
export function prefilledPlans(carried: readonly CarriedPlan[]): readonly PlanEntry[] {
  return carried.filter(({ outcome }) => outcome === 'moved').slice(0, ENTRIES_PER_P).map(({ text }) => ({ text }));
}
