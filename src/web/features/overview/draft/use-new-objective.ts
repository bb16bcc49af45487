import { useLingui } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { useDraft } from '#web/app/drafts.ts';
import { useMakeStale } from '#web/app/make-stale.ts';
import { api, call } from '#web/client.ts';
import { bodyOfLine, EMPTY_LINE, type KeyResultLine } from '../../key-result/new-key-result.tsx';
import { changeKeyResult, createKeyResult, type MetricBody } from '../../key-result/queries.ts';
import type { ObjectiveDetails } from '../../objective/objective-fields.tsx';
import { changeObjective, createObjective } from '../../objective/queries.ts';

/** What the server knows by now: which thing, which revision, and the words it was last sent. */
type Sent = { readonly id: string; readonly rev: number; readonly words: string };
export type DraftLine = KeyResultLine & { readonly sent: Sent | null };
export type NewObjectiveDraft = ObjectiveDetails & {
  readonly title: string;
  readonly sent: Sent | null;
  readonly mayAgree: boolean;
  readonly lines: readonly DraftLine[];
};

const EMPTY_DRAFT_LINE: DraftLine = { ...EMPTY_LINE, sent: null };

/**
 * An objective being written with its key results. From the title on it is saved as a draft on the server, line by line, one
 * write after the other; until a write is answered the words are kept in the browser too.
 */
export function useNewObjective(defaults: ObjectiveDetails) {
  const { i18n } = useLingui();
  const makeStale = useMakeStale();
  const draft = useDraft<NewObjectiveDraft>('new-objective', {
    ...defaults,
    title: '',
    sent: null,
    mayAgree: false,
    lines: [EMPTY_DRAFT_LINE],
  });
  const latest = useRef(draft.value);
  latest.current = draft.value;
  const { enqueue, error, pending } = useQueue();

  function change(next: Partial<NewObjectiveDraft>) {
    latest.current = { ...latest.current, ...next };
    draft.set((before) => ({ ...before, ...next }));
  }
  function changeLine(index: number, next: Partial<DraftLine>) {
    change({ lines: latest.current.lines.map((each, place) => (place === index ? { ...each, ...next } : each)) });
  }
  async function writeObjective() {
    const { sent, title, cycleId, teamId } = latest.current;
    const body = bodyOf(latest.current);
    const words = JSON.stringify(body);
    if (title.trim() === '' || cycleId === null || teamId === null || sent?.words === words) return;
    const saved = sent
      ? await changeObjective(sent.id, sent.rev, body)
      : await createObjective({ ...body, cycleId, teamId });
    change({ sent: { id: saved.id, rev: saved.rev, words }, mayAgree: saved.may['objective.agree'] === true });
    makeStale({ kind: 'objective', objectiveId: saved.id });
  }
  async function writeLine(index: number) {
    await writeObjective();
    const objective = latest.current.sent;
    const typed = latest.current.lines[index];
    if (!objective || !typed || typed.title.trim() === '') return;
    const body = bodyOfLine(typed, i18n.locale);
    const words = JSON.stringify(body);
    if (typed.sent?.words === words) return;
    const { metric, ...rest } = body;
    const saved = typed.sent
      ? await changeKeyResult(typed.sent.id, typed.sent.rev, {
          ...rest,
          ...(metric && { metric: metric as MetricBody }),
        })
      : await createKeyResult(objective.id, body);
    changeLine(index, { sent: { id: saved.id, rev: saved.rev, words } });
    makeStale({ kind: 'key-result', objectiveId: objective.id });
  }
  async function removeLine(index: number) {
    const removed = latest.current.lines[index];
    const rest = latest.current.lines.filter((_, place) => place !== index);
    change({ lines: rest.length > 0 ? rest : [EMPTY_DRAFT_LINE] });
    if (removed?.sent)
      await enqueue(() =>
        call(api.DELETE('/api/v1/key-results/{id}', { params: { path: { id: removed.sent!.id } } })).then(() => {}),
      );
  }
  return {
    value: draft.value,
    restored: draft.restored,
    clear: draft.clear,
    change,
    changeLine,
    removeLine,
    error,
    pending,
    saveObjective: () => enqueue(writeObjective),
    saveLine: (index: number) => enqueue(() => writeLine(index)),
    addLine: () => change({ lines: [...latest.current.lines, EMPTY_DRAFT_LINE] }),
    /** Waits until everything typed is on the server; the id of the draft, or null when it could not be saved. */
    saveAll: async (): Promise<{ id: string; rev: number } | null> => {
      for (const index of latest.current.lines.keys()) await enqueue(() => writeLine(index));
      await enqueue(writeObjective);
      return latest.current.sent;
    },
  };
}

/** Writes go one after the other, each with the revision that the one before brought. */
function useQueue() {
  const [error, setError] = useState<unknown>(null);
  const [waiting, setWaiting] = useState(0);
  const line = useRef<Promise<void>>(Promise.resolve());
  function enqueue(write: () => Promise<void>): Promise<void> {
    setWaiting((count) => count + 1);
    line.current = line.current
      .then(write)
      .then(() => setError(null), setError)
      .finally(() => setWaiting((count) => count - 1));
    return line.current;
  }
  return { enqueue, error, pending: waiting > 0 };
}

/** What is sent of the objective itself. */
function bodyOf({ title, why, owner, ambition, parent, teamId, cycleId }: NewObjectiveDraft) {
  return {
    title: title.trim(),
    why,
    ownerId: owner?.id ?? null,
    ambition,
    parentId: parent?.id ?? null,
    ...(teamId !== null && { teamId }),
    ...(cycleId !== null && { cycleId }),
  };
}
