import { useCallback, useState } from 'react';
import { useSession } from './session.tsx';

/** What a draft hook hands out: the words, a way to change them, a way to forget them, and whether they came from before. */
export type Draft<T> = {
  value: T;
  set: (next: T | ((current: T) => T)) => void;
  /** Saved or given up: begins again from the initial value and forgets what was kept. */
  clear: () => void;
  /** True when this page opened with words kept from an earlier visit. */
  restored: boolean;
  /** True once something was typed that is not saved yet. */
  dirty: boolean;
};

const prefix = 'rooftop.draft';
const keptDays = 30;

/** Where a draft is kept: by person and organisation, so that a shared computer never shows another's words. */
export function draftName(memberId: string, organisationId: string, key: string): string {
  return `${prefix}:${organisationId}:${memberId}:${key}`;
}

/** What was kept under a name, or undefined. Words older than thirty days are let go. */
export function readDraft<T>(name: string, now: number = Date.now()): T | undefined {
  try {
    const kept = JSON.parse(localStorage.getItem(name) ?? 'null') as { at: number; value: T } | null;
    if (kept === null) return undefined;
    if (now - kept.at > keptDays * 86_400_000) localStorage.removeItem(name);
    else return kept.value;
  } catch {
    // Storage is switched off or holds something else: there is no draft.
  }
  return undefined;
}

/** Keeps words, or lets them go when there are none. A full storage is no reason to stop somebody typing. */
export function writeDraft(name: string, value: unknown, now: number = Date.now()): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, JSON.stringify({ at: now, value }));
  } catch {
    // The draft lives as long as the page.
  }
}

/**
 * A form's words that survive errors, reloads and dropped lines until they are saved. `key` names the thing, such as
 * `check-in:<objective id>`. Example: `const draft = useDraft('comment:' + id, ''); … onSaved: draft.clear`.
 */
export function useDraft<T>(key: string, initial: T): Draft<T> {
  const { member, organisation } = useSession();
  const name = draftName(member.id, organisation.id, key);
  const [state, setState] = useState(() => open(name, initial));
  // Another thing on the same page: its own words, in the same render.
  if (state.name !== name) setState(open(name, initial));

  const set = useCallback((next: T | ((current: T) => T)) => setState((before) => changed(before, next)), []);
  const clear = useCallback(() => {
    writeDraft(name, undefined);
    setState((before) => ({ ...before, value: before.initial, restored: false, dirty: false }));
  }, [name]);
  return { value: state.value, restored: state.restored, dirty: state.dirty, set, clear };
}

type Open<T> = { name: string; initial: T; value: T; restored: boolean; dirty: boolean };

function open<T>(name: string, initial: T): Open<T> {
  const kept = readDraft<T>(name);
  return { name, initial, value: kept ?? initial, restored: kept !== undefined, dirty: kept !== undefined };
}

function changed<T>(before: Open<T>, next: T | ((current: T) => T)): Open<T> {
  const value = typeof next === 'function' ? (next as (current: T) => T)(before.value) : next;
  writeDraft(before.name, value);
  return { ...before, value, dirty: true };
}
