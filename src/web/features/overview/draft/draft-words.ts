import { bodyOfLine, EMPTY_LINE, type KeyResultLine } from '../../key-result/new-key-result.tsx';
import type { ObjectiveDetails } from '../../objective/objective-fields.tsx';

/** What the server knows by now: which thing, which revision, and the words it was last sent. */
export type Sent = { readonly id: string; readonly rev: number; readonly words: string };
export type DraftLine = KeyResultLine & { readonly sent: Sent | null };

/** A new objective under way. Plain values only: it is kept in the browser until it is saved. */
export type NewObjectiveDraft = ObjectiveDetails & {
  readonly title: string;
  readonly sent: Sent | null;
  readonly mayAgree: boolean;
  readonly lines: readonly DraftLine[];
};

export const EMPTY_DRAFT_LINE: DraftLine = { ...EMPTY_LINE, sent: null };

export function emptyObjective(defaults: ObjectiveDetails): NewObjectiveDraft {
  return { ...defaults, title: '', sent: null, mayAgree: false, lines: [EMPTY_DRAFT_LINE] };
}

/** What is sent of the objective itself; null while a title, a team or a cycle is missing. */
export function bodyOf({ title, why, owner, ambition, parent, teamId, cycleId }: NewObjectiveDraft) {
  if (title.trim() === '' || teamId === null || cycleId === null) return null;
  return {
    title: title.trim(),
    why,
    ownerId: owner?.id ?? null,
    ambition,
    parentId: parent?.id ?? null,
    teamId,
    cycleId,
  };
}

/** Whether every word typed so far is on the server. `locale` says how numbers in titles are read. */
export function isSaved(draft: NewObjectiveDraft, locale: string): boolean {
  const body = bodyOf(draft);
  if (body === null || draft.sent?.words !== JSON.stringify(body)) return false;
  return draft.lines.every(
    (line) => line.title.trim() === '' || line.sent?.words === JSON.stringify(bodyOfLine(line, locale)),
  );
}
