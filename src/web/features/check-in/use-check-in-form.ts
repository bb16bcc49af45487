import { useMemo, useState } from 'react';
import { useDraft } from '#web/app/drafts.ts';
import type { Schemas } from '#web/client.ts';
import { isProblem } from '#web/problem-error.ts';
import { draftFrom, emptyDraft, isTouched, type CheckInDraft } from './draft.ts';
import { useAmendCheckIn, useRecordCheckIn } from './queries.ts';
import type { CheckInSubject } from './subject.ts';
import { submissionOf, type CheckInBody, type Obstacle } from './submission.ts';
import { liveSuggestion } from './suggestion.ts';

export type CheckIn = Schemas['CheckIn'];

type Given = {
  subject: CheckInSubject;
  /** The check-in to be corrected; without it a new one is made. */
  amending?: CheckIn;
  onSaved: (saved: CheckIn) => void;
};

/**
 * A check-in under way: what is typed (kept in the browser until it is saved), what the numbers suggest meanwhile, what is
 * in the way, and the ways out.
 */
export function useCheckInForm({ subject, amending, onSaved }: Given) {
  const [initial] = useState(() => (amending ? draftFrom(amending) : emptyDraft(subject)));
  const draft = useDraft<CheckInDraft>(
    amending ? `check-in-amendment:${amending.id}` : `check-in:${subject.objectiveId}`,
    initial,
  );
  const [obstacles, setObstacles] = useState<readonly Obstacle[]>([]);
  const [base, setBase] = useState(amending);
  const record = useRecordCheckIn(subject.objectiveId);
  const amend = useAmendCheckIn();
  const write = amending ? amend : record;
  const live = useMemo(() => liveSuggestion(subject, draft.value), [subject, draft.value]);

  function onChange(change: (before: CheckInDraft) => CheckInDraft) {
    if (obstacles.length > 0) setObstacles([]);
    draft.set(change);
  }
  function onSuccess(saved: CheckIn) {
    draft.clear();
    onSaved(saved);
  }
  function send(body: CheckInBody, rev: number | undefined) {
    if (base) amend.mutate({ id: base.id, rev: rev ?? base.rev, body }, { onSuccess });
    else record.mutate(body, { onSuccess });
  }
  function save(rev?: number) {
    if (write.isPending) return;
    const { body, obstacles: found } = submissionOf(subject, draft.value, live.status);
    setObstacles(found);
    if (body) send(body, rev);
  }
  /** Somebody corrected it meanwhile: their version, to compare and to choose. */
  const theirs = isProblem(write.error, 'revision-conflict') ? (write.error.facts.current as CheckIn) : null;
  function takeTheirs() {
    if (!theirs) return;
    setBase(theirs);
    draft.set(draftFrom(theirs));
    write.reset();
  }
  return {
    draft: draft.value,
    onChange,
    live,
    obstacles,
    save,
    theirs,
    takeTheirs,
    restored: draft.restored && isTouched(draft.value),
    discard: draft.clear,
    pending: write.isPending,
    error: theirs ? null : write.error,
  };
}
