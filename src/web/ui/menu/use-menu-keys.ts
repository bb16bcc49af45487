import { type KeyboardEvent, type PointerEvent, type RefObject, type SyntheticEvent, useEffect, useRef } from 'react';
import { stepTo, typedOption } from '../select/option-steps.ts';

/** `back`: the focus returns to the button. `away`: it goes where the person went. */
export type MenuClose = (focus: 'back' | 'away') => void;

/** Letters typed within this many milliseconds belong together. */
const together = 600;

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity };

/**
 * The keys of an open menu: arrows, Home, End and letters go from line to line; Escape goes back, Tab goes on. A press
 * elsewhere closes it. Nothing of it reaches what lies under the menu: a grid has keys of its own.
 */
export function useMenuKeys(
  menu: RefObject<HTMLElement | null>,
  anchor: RefObject<HTMLElement | null>,
  onClose: MenuClose,
) {
  const typed = useRef({ letters: '', when: 0 });
  const close = useRef(onClose);
  close.current = onClose;

  useEffect(() => {
    const away = (event: Event) => {
      const target = event.target as Node;
      if (!menu.current?.contains(target) && !anchor.current?.contains(target)) close.current('away');
    };
    document.addEventListener('pointerdown', away, true);
    return () => document.removeEventListener('pointerdown', away, true);
  }, [menu, anchor]);

  function lines(): HTMLElement[] {
    return [...(menu.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  }

  function hearKey(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault();
      return close.current('back');
    }
    const all = lines();
    const at = all.findIndex((line) => line === document.activeElement);
    const options = all.map((line) => ({
      value: '',
      label: line.textContent ?? '',
      disabled: line.ariaDisabled === 'true',
    }));
    const step = steps[event.key];
    const letter = [...event.key].length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey;
    if (step === undefined && !letter) return;
    event.preventDefault();
    const before = event.timeStamp - typed.current.when < together ? typed.current.letters : '';
    if (letter) typed.current = { letters: before + event.key, when: event.timeStamp };
    const to = step === undefined ? typedOption(options, at, typed.current.letters) : stepTo(options, at, step);
    all[to]?.focus();
  }

  return {
    onKeyDown: hearKey,
    onClick: (event: SyntheticEvent) => event.stopPropagation(),
    onPointerMove: (event: PointerEvent) => {
      const line = (event.target as HTMLElement).closest<HTMLElement>('[role^=menuitem]');
      if (line && line !== document.activeElement) line.focus({ preventScroll: true });
    },
  };
}
