/**
 * The check-in: on one objective, by its owner, once per occurrence: a value and a confidence per key result, one
 * status, and the three Ps. This is the rule for what may be recorded. Source: method 5, [S0], [S3].
 */
import { cyclePermits, type CycleState } from './cycle-state.ts';
import type { Span } from './cycle.ts';
import { isBetween, isDay, type Day } from './day.ts';
import { fitsMetric, type MeasuredValue } from './measurement.ts';
import type { Metric } from './metric.ts';
import type { KeyResultState } from './key-result.ts';
import type { ObjectiveState } from './objective.ts';
import { CONFIRMABLE_STATUSES, type ConfirmableStatus } from './status.ts';
import { threePsProblems, type ThreePs } from './three-ps.ts';
import { allow, allowUnless, andThen, problem, problemsOf, refuse, type Problem, type Verdict } from './verdict.ts';

export const LOWEST_CONFIDENCE = 0;
export const HIGHEST_CONFIDENCE = 10;

/** What one key result contributes. Between measurements only confidence is asked, so either may be missing. */
export type KeyResultEntry = {
  readonly keyResultId: string;
  readonly measured: MeasuredValue | null;
  /** 0–10, whole: how sure the person is that the target will be reached; starts near 5 [W]. */
  readonly confidence: number | null;
};

/** A check-in as a person hands it in. */
export type CheckInDraft = ThreePs & {
  /** The day the values are for. */
  readonly day: Day;
  readonly entries: readonly KeyResultEntry[];
  /** The status the person chose; null follows the suggestion. */
  readonly status: ConfirmableStatus | null;
  /** A word why, needed where the status differs from the suggestion. */
  readonly statusReason: string | null;
};

/** What the rule must know around it. */
export type CheckInScene = {
  readonly cycle: Span & { readonly state: CycleState };
  readonly objectiveState: ObjectiveState;
  readonly keyResults: readonly { readonly id: string; readonly metric: Metric; readonly state: KeyResultState }[];
  /** Today in the team's zone. */
  readonly today: Day;
  /** What the rule suggests with these values; null when it has nothing to go by. */
  readonly suggested: ConfirmableStatus | null;
};

/** A check-in that may be recorded, its status settled. `wasChanged` is true where the person overruled the suggestion. */
export type RecordableCheckIn = CheckInDraft & { readonly settled: ConfirmableStatus | null; readonly wasChanged: boolean };

/**
 * Whether a check-in may be recorded. Its cycle takes check-ins (`cycle-not-running`), its objective is agreed
 * (`objective-not-agreed`: drafts take none), and what was typed fits; `check-in-not-valid` carries all problems.
 * Example: on 8 April for 2 April in a cycle that ended on 31 March: `day-outside-cycle` at `day`; a confidence of 11
 * for the second key result adds `confidence-out-of-range` at `entries.1.confidence`.
 */
export function recordCheckIn(draft: CheckInDraft, scene: CheckInScene): Verdict<RecordableCheckIn> {
  return andThen(takesCheckIns(scene), () => {
    const problems = [
      ...dayProblems(draft.day, scene),
      ...entriesProblems(draft.entries, scene),
      ...threePsProblems(draft),
      ...statusProblems(draft, scene.suggested),
    ];
    const wasChanged = draft.status !== null && draft.status !== scene.suggested;
    return allowUnless(problems, 'check-in-not-valid', { ...draft, settled: draft.status ?? scene.suggested, wasChanged });
  });
}

/**
 * Whether the owner of a key result may hand in a value for it between check-ins. It fulfils no occurrence and sets no
 * status; the same states, days and values hold.
 */
export function contribute(
  entry: KeyResultEntry,
  day: Day,
  scene: Omit<CheckInScene, 'suggested'>,
): Verdict<KeyResultEntry> {
  return andThen(takesCheckIns(scene), () =>
    allowUnless([...dayProblems(day, scene), ...entriesProblems([entry], scene)], 'check-in-not-valid', entry),
  );
}

/**
 * Whether a recorded check-in may still be amended or withdrawn: as long as its cycle takes check-ins. Who may is a
 * question for `access.ts`; what was there before is kept. Example: in a closed cycle it is refused with `cycle-frozen`.
 */
export function mayStillChange(cycle: { readonly state: CycleState }, isWithdrawn: boolean): Verdict<true> {
  if (!cyclePermits(cycle.state, 'check-in').allowed) return refuse('cycle-frozen', { state: cycle.state });
  return isWithdrawn ? refuse('check-in-withdrawn') : allow(true);
}

function takesCheckIns({ cycle, objectiveState }: Pick<CheckInScene, 'cycle' | 'objectiveState'>): Verdict<true> {
  if (objectiveState !== 'agreed') return refuse('objective-not-agreed', { state: objectiveState });
  return cyclePermits(cycle.state, 'check-in');
}

/** The day lies inside the cycle, back-dated as far as its start, and not in the future. */
function dayProblems(day: Day, { cycle, today }: Pick<CheckInScene, 'cycle' | 'today'>): readonly Problem[] {
  if (!isDay(day)) return [problem('day-not-valid', 'day', { value: day })];
  if (!isBetween(day, cycle.starts, cycle.ends)) {
    return [problem('day-outside-cycle', 'day', { day, starts: cycle.starts, ends: cycle.ends })];
  }
  return day > today ? [problem('day-in-the-future', 'day', { day, today })] : [];
}

function entriesProblems(
  entries: readonly KeyResultEntry[],
  { keyResults }: Pick<CheckInScene, 'keyResults'>,
): readonly Problem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ keyResultId, measured, confidence }, index) => {
    const place = `entries.${index}`;
    const field = `${place}.keyResultId`;
    const keyResult = keyResults.find(({ id }) => id === keyResultId);
    if (!keyResult) return [problem('key-result-not-found', field, { keyResultId })];
    if (seen.has(keyResultId)) return [problem('key-result-twice', field, { keyResultId })];
    seen.add(keyResultId);
    if (keyResult.state !== 'open') return [problem('key-result-not-open', field, { state: keyResult.state })];
    const misfits = measured ? problemsOf(fitsMetric(keyResult.metric, measured), `${place}.value`) : [];
    return [...misfits, ...confidenceProblems(confidence, `${place}.confidence`)];
  });
}

function confidenceProblems(confidence: number | null, field: string): readonly Problem[] {
  if (confidence === null) return [];
  const range = { lowest: LOWEST_CONFIDENCE, highest: HIGHEST_CONFIDENCE };
  const fits = Number.isInteger(confidence) && confidence >= range.lowest && confidence <= range.highest;
  return fits ? [] : [problem('confidence-out-of-range', field, range)];
}

/** A status that differs from the suggestion needs a word why; a status without any suggestion is simply the person's. */
function statusProblems({ status, statusReason }: CheckInDraft, suggested: ConfirmableStatus | null): readonly Problem[] {
  if (status === null) return suggested === null ? [problem('status-missing', 'status')] : [];
  if (!CONFIRMABLE_STATUSES.includes(status)) {
    return [problem('status-unknown', 'status', { known: CONFIRMABLE_STATUSES })];
  }
  const isExplained = suggested === null || status === suggested || (statusReason ?? '').trim() !== '';
  return isExplained ? [] : [problem('status-needs-a-reason', 'statusReason', { suggested })];
}
