import { useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import { useDraft } from '#web/app/drafts.ts';
import { useMakeStale } from '#web/app/make-stale.ts';
import { bodyOfLine } from '../../key-result/new-key-result.tsx';
import { changeKeyResult, createKeyResult, type MetricBody, removeKeyResult } from '../../key-result/queries.ts';
import type { ObjectiveDetails } from '../../objective/objective-fields.tsx';
import { changeObjective, createObjective } from '../../objective/queries.ts';
import {
  bodyOf,
  type DraftLine,
  EMPTY_DRAFT_LINE,
  emptyObjective,
  isSaved,
  type NewObjectiveDraft,
} from './draft-words.ts';
import { useWrites } from './use-writes.ts';

/** What the parts of the page share. */
export type NewObjective = ReturnType<typeof useNewObjective>;

/**
 * An objective being written with its key results. From the title on it is saved as a draft on the server, line by line,
 * one write after the other; until a write is answered the words are kept in the browser too.
 */
export function useNewObjective(defaults: ObjectiveDetails) {
  const { i18n } = useLingui();
  const words = useWords(defaults);
  const { enqueue, error, pending } = useWrites();
  const { writeObjective, writeLine } = useSending(words);
  const { value, latest, change } = words;

  async function removeLine(index: number) {
    const removed = latest.current.lines[index];
    const rest = latest.current.lines.filter((_, place) => place !== index);
    change({ lines: rest.length > 0 ? rest : [EMPTY_DRAFT_LINE] });
    const { sent } = removed ?? {};
    if (sent) await enqueue(() => removeKeyResult(sent.id));
  }
  /** Waits until everything typed is on the server; the draft, or null when something could not be saved. */
  async function saveAll(): Promise<{ id: string; rev: number } | null> {
    if (!(await enqueue(writeObjective))) return null;
    for (const index of latest.current.lines.keys()) if (!(await enqueue(() => writeLine(index)))) return null;
    return latest.current.sent;
  }
  return {
    value,
    restored: words.restored,
    clear: words.clear,
    change,
    changeLine: words.changeLine,
    removeLine,
    error,
    pending,
    isSaved: isSaved(value, i18n.locale),
    saveObjective: () => enqueue(writeObjective),
    saveLine: (index: number) => enqueue(() => writeLine(index)),
    addLine: () => change({ lines: [...latest.current.lines, EMPTY_DRAFT_LINE] }),
    saveAll,
  };
}

/** The words, as drawn and as they are at this very moment: a write that waited for its turn sends the newest. */
function useWords(defaults: ObjectiveDetails) {
  const draft = useDraft<NewObjectiveDraft>('new-objective', emptyObjective(defaults));
  const latest = useRef(draft.value);
  latest.current = draft.value;

  function change(next: Partial<NewObjectiveDraft>) {
    latest.current = { ...latest.current, ...next };
    draft.set((before) => ({ ...before, ...next }));
  }
  function changeLine(index: number, next: Partial<DraftLine>) {
    change({ lines: latest.current.lines.map((each, place) => (place === index ? { ...each, ...next } : each)) });
  }
  return { value: draft.value, restored: draft.restored, clear: draft.clear, latest, change, changeLine };
}

/** Sends what the server does not know yet: a new thing is created, a known one changed, the same words are not sent twice. */
function useSending({ latest, change, changeLine }: ReturnType<typeof useWords>) {
  const { i18n } = useLingui();
  const makeStale = useMakeStale();

  async function writeObjective() {
    const { sent } = latest.current;
    const body = bodyOf(latest.current);
    const words = JSON.stringify(body);
    if (body === null || sent?.words === words) return;
    const saved = sent ? await changeObjective(sent.id, sent.rev, body) : await createObjective(body);
    change({ sent: { id: saved.id, rev: saved.rev, words }, mayAgree: saved.may['objective.agree'] === true });
    makeStale({ kind: 'objective', objectiveId: saved.id });
  }
  async function writeLine(index: number) {
    await writeObjective();
    const { sent: objective, lines } = latest.current;
    const typed = lines[index];
    if (!objective || !typed || typed.title.trim() === '') return;
    const body = bodyOfLine(typed, i18n.locale);
    const words = JSON.stringify(body);
    if (typed.sent?.words === words) return;
    const { metric, ...rest } = body;
    const change = { ...rest, ...(metric && { metric: metric as MetricBody }) };
    const saved = typed.sent
      ? await changeKeyResult(typed.sent.id, typed.sent.rev, change)
      : await createKeyResult(objective.id, body);
    changeLine(index, { sent: { id: saved.id, rev: saved.rev, words } });
    makeStale({ kind: 'key-result', objectiveId: objective.id });
  }
  return { writeObjective, writeLine };
}
