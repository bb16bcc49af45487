import type { Day } from '#domain/day.ts';
import type { ConfirmableStatus } from '#domain/status.ts';
import { ENTRIES_PER_P, prefilledPlans, type PlanOutcome } from '#domain/three-ps.ts';
import type { Schemas } from '#web/client.ts';
import type { CheckInSubject, SubjectKeyResult } from './subject.ts';

/** What is typed for one key result. */
export type DraftValue = {
  /** Decimal text; `''` is nothing typed, `null` is something that is no number. */
  readonly value: string | null;
  /** Milestones ticked; null while nobody touched them. */
  readonly finished: readonly string[] | null;
  readonly confidence: number | null;
  /** Words that came with the value through an import or the API; kept when it is corrected. */
  readonly note?: string;
};

export type DraftProblem = {
  readonly text: string;
  readonly ownerId: string | null;
  /** Shown until the person is looked up; never sent. */
  readonly ownerName: string;
  readonly nextStep: string;
};

/** A check-in under way. Plain values only: it is kept in the browser until it is saved. */
export type CheckInDraft = {
  /** Null means today. */
  readonly day: Day | null;
  readonly values: Readonly<Record<string, DraftValue>>;
  /** Null follows the suggestion. */
  readonly status: ConfirmableStatus | null;
  readonly statusReason: string;
  readonly progress: readonly string[];
  readonly problems: readonly DraftProblem[];
  readonly plans: readonly string[];
  /** What became of each of the last plans, in their order. */
  readonly outcomes: readonly (PlanOutcome | null)[];
};

const NOTHING_TYPED: DraftValue = { value: '', finished: null, confidence: null };
export const NO_PROBLEM: DraftProblem = { text: '', ownerId: null, ownerName: '', nextStep: '' };

/** A check-in before the first key is pressed: each of the three Ps shows one empty line. */
export function emptyDraft(subject: Pick<CheckInSubject, 'lastPlans'>): CheckInDraft {
  return {
    day: null,
    values: {},
    status: null,
    statusReason: '',
    progress: [''],
    problems: [NO_PROBLEM],
    plans: [''],
    outcomes: subject.lastPlans.map(() => null),
  };
}

/** A recorded check-in as a draft to be corrected. */
export function draftFrom(checkIn: Schemas['CheckIn']): CheckInDraft {
  const values = checkIn.measurements.map((each): [string, DraftValue] => [
    each.keyResultId,
    {
      value: each.finished ? '' : (each.value ?? ''),
      finished: each.finished,
      confidence: each.confidence,
      ...(each.note !== '' && { note: each.note }),
    },
  ]);
  return {
    day: checkIn.day,
    values: Object.fromEntries(values),
    status: checkIn.status,
    statusReason: checkIn.statusReason,
    progress: orOneEmpty(checkIn.progress, ''),
    problems: orOneEmpty(
      checkIn.problems.map(({ text, owner, ownerId, nextStep }) => ({
        text,
        ownerId: ownerId ?? null,
        ownerName: owner?.name ?? '',
        nextStep: nextStep ?? '',
      })),
      NO_PROBLEM,
    ),
    plans: orOneEmpty(
      checkIn.plans.map(({ text }) => text),
      '',
    ),
    outcomes: checkIn.lastPlans.map(({ outcome }) => outcome),
  };
}

function orOneEmpty<T>(lines: readonly T[], empty: T): readonly T[] {
  return lines.length === 0 ? [empty] : lines;
}

export function valueOf(draft: Pick<CheckInDraft, 'values'>, keyResultId: string): DraftValue {
  return draft.values[keyResultId] ?? NOTHING_TYPED;
}

/** The draft with something else typed for one key result. */
export function withValue(draft: CheckInDraft, keyResultId: string, change: Partial<DraftValue>): CheckInDraft {
  return { ...draft, values: { ...draft.values, [keyResultId]: { ...valueOf(draft, keyResultId), ...change } } };
}

/** Whether a value of this key result would be recorded. */
export function hasValue({ value, finished }: DraftValue): boolean {
  return finished !== null || (value !== null && value !== '');
}

/** Whether anything is sent about this key result: a value, a confidence, or both. */
export function isSent(draft: Pick<CheckInDraft, 'values'>, keyResultId: string): boolean {
  const typed = valueOf(draft, keyResultId);
  return hasValue(typed) || typed.confidence !== null;
}

/** The milestones as they stand in the draft: ticked here, else as known. */
export function finishedIn(
  draft: Pick<CheckInDraft, 'values'>,
  keyResult: Pick<SubjectKeyResult, 'id' | 'finished'>,
): readonly string[] {
  return valueOf(draft, keyResult.id).finished ?? keyResult.finished ?? [];
}

/**
 * The draft after somebody said what became of a last plan. What is moved stands among this week's plans, what is not any
 * more leaves them, and what the person typed there stays.
 * Example: plans [''] and "Call the bank" moved: plans are ["Call the bank"]; said done after all: [''] again.
 */
export function withOutcome(
  draft: CheckInDraft,
  subject: Pick<CheckInSubject, 'lastPlans'>,
  index: number,
  outcome: PlanOutcome,
): CheckInDraft {
  const outcomes = subject.lastPlans.map((_, place) => (place === index ? outcome : (draft.outcomes[place] ?? null)));
  const before = movedPlans(subject, draft.outcomes);
  const typed = draft.plans.filter((plan) => plan.trim() !== '' && !before.includes(plan));
  const plans = [...movedPlans(subject, outcomes), ...typed].slice(0, ENTRIES_PER_P);
  return { ...draft, outcomes, plans: orOneEmpty(plans, '') };
}

function movedPlans(
  { lastPlans }: Pick<CheckInSubject, 'lastPlans'>,
  outcomes: CheckInDraft['outcomes'],
): readonly string[] {
  return prefilledPlans(lastPlans.map((text, index) => ({ text, outcome: outcomes[index] ?? null }))).map(
    ({ text }) => text,
  );
}

/** Whether anything was typed or chosen: an untouched draft is not worth keeping. */
export function isTouched(draft: CheckInDraft): boolean {
  const written = [...draft.progress, ...draft.problems.map(({ text }) => text), ...draft.plans, draft.statusReason];
  return (
    draft.status !== null ||
    draft.day !== null ||
    draft.outcomes.some(Boolean) ||
    written.some((text) => text.trim() !== '') ||
    Object.values(draft.values).some((each) => each.value !== '' || each.finished !== null || each.confidence !== null)
  );
}
