import { useEffect, useSyncExternalStore } from 'react';

const storageKey = 'rooftop.letter-keys';
const watchers = new Set<() => void>();
const chordMs = 1_500;

function read(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off';
  } catch {
    return true;
  }
}

/**
 * Whether single letters do something on this device. A person who dictates, or whose hand shakes, can switch them off
 * (WCAG 2.1.4).
 */
export function useLetterKeysOn(): boolean {
  return useSyncExternalStore((watcher) => {
    watchers.add(watcher);
    return () => watchers.delete(watcher);
  }, read);
}

export function setLetterKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, 'off');
  } catch {
    // Storage may be switched off: the choice cannot be kept.
  }
  for (const watcher of watchers) watcher();
}

/** Keys and what they do: `{ '?': showKeys, 'g t': goToTeams }`. Two letters are pressed one after the other. */
export type LetterKeys = Readonly<Record<string, () => void>>;

/** Listens for letters while nobody is typing and nothing lies over the page. Any page may add its own. */
export function useLetterKeys(bindings: LetterKeys): void {
  const on = useLetterKeysOn();
  useEffect(() => {
    if (!on) return;
    let first = '';
    let at = 0;
    const hear = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isBusy(event.target)) return;
      const second = first !== '' && event.timeStamp - at < chordMs;
      const act = (second && bindings[`${first} ${event.key}`]) || bindings[event.key];
      first = event.key;
      at = event.timeStamp;
      if (!act) return;
      event.preventDefault();
      first = '';
      act();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, [bindings, on]);
}

/** Somebody is typing, choosing in a list, or looking at something over the page. */
function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"], [role="alertdialog"]')) return true;
  if (!(target instanceof Element)) return false;
  const field = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable="true"]';
  return target.closest(`${field}, [role="menu"], [role="listbox"], [role="treegrid"]`) !== null;
}
