import type { ConfirmableStatus } from '#domain/status.ts';
import type { PlanOutcome } from '#domain/three-ps.ts';
import type { Schemas } from '#web/client.ts';
import { isSent, valueOf, type CheckInDraft } from './draft.ts';
import type { CheckInSubject } from './subject.ts';

/** The body of a check-in as the API takes it. */
export type CheckInBody = {
  day?: string;
  measurements: Schemas['MeasurementIn'][];
  status: ConfirmableStatus;
  statusReason?: string;
  progress: string[];
  problems: { text: string; ownerId?: string | null; nextStep?: string }[];
  plans: { text: string }[];
  lastPlans: { text: string; outcome: PlanOutcome }[];
};

/** What keeps a draft from being saved. `place` is a key-result id, or the part of the form. */
export type Obstacle = {
  readonly code: 'not-a-number' | 'status-missing' | 'status-needs-a-reason';
  readonly place: string;
};

export type Submission =
  | { readonly body: CheckInBody; readonly obstacles: readonly [] }
  | { readonly body: null; readonly obstacles: readonly Obstacle[] };

/**
 * The draft as it would be sent, or everything that keeps it from being sent. Empty lines are left out; a status nobody
 * chose is the suggested one, because saving it confirms it.
 */
export function submissionOf(
  subject: CheckInSubject,
  draft: CheckInDraft,
  suggested: ConfirmableStatus | null,
): Submission {
  const status = draft.status ?? suggested;
  const obstacles = obstaclesIn(subject, draft, suggested);
  if (obstacles.length > 0 || status === null) return { body: null, obstacles };
  const reason = draft.statusReason.trim();
  const body: CheckInBody = {
    measurements: subject.keyResults.flatMap(({ id }) => measurementIn(id, draft)),
    status,
    progress: written(draft.progress),
    problems: draft.problems.filter(({ text }) => text.trim() !== '').map(problemIn),
    plans: written(draft.plans).map((text) => ({ text })),
    lastPlans: subject.lastPlans.flatMap((text, index) =>
      draft.outcomes[index] ? [{ text, outcome: draft.outcomes[index] }] : [],
    ),
  };
  if (draft.day !== null) body.day = draft.day;
  if (reason !== '') body.statusReason = reason;
  return { body, obstacles: [] };
}

/** Whether the person chose another status than the numbers suggest. */
export function needsReason(draft: Pick<CheckInDraft, 'status'>, suggested: ConfirmableStatus | null): boolean {
  return draft.status !== null && suggested !== null && draft.status !== suggested;
}

function obstaclesIn(
  subject: CheckInSubject,
  draft: CheckInDraft,
  suggested: ConfirmableStatus | null,
): readonly Obstacle[] {
  const obstacles: Obstacle[] = subject.keyResults
    .filter(({ id }) => valueOf(draft, id).value === null)
    .map(({ id }) => ({ code: 'not-a-number', place: id }));
  if (draft.status === null && suggested === null) obstacles.push({ code: 'status-missing', place: 'status' });
  if (needsReason(draft, suggested) && draft.statusReason.trim() === '')
    obstacles.push({ code: 'status-needs-a-reason', place: 'statusReason' });
  return obstacles;
}

function measurementIn(keyResultId: string, draft: CheckInDraft): Schemas['MeasurementIn'][] {
  const typed = valueOf(draft, keyResultId);
  if (!isSent(draft, keyResultId)) return [];
  const measurement: Schemas['MeasurementIn'] = { keyResultId };
  if (typed.finished !== null) measurement.finished = [...typed.finished];
  else if (typed.value) measurement.value = typed.value;
  if (typed.confidence !== null) measurement.confidence = typed.confidence;
  if (typed.note) measurement.note = typed.note;
  return [measurement];
}

/** One problem without the fields nobody filled. */
function problemIn({ text, ownerId, nextStep }: CheckInDraft['problems'][number]) {
  const step = nextStep.trim();
  return { text: text.trim(), ...(ownerId !== null && { ownerId }), ...(step !== '' && { nextStep: step }) };
}

function written(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}
