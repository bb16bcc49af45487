import { type KeyboardEvent, useRef, useState } from 'react';
import { stepTo, typedOption } from './option-steps.ts';
import type { SelectProps } from './select.tsx';

/** Letters typed within this many milliseconds belong together. */
const together = 600;

const steps: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Keys and presses of a select. The focus stays on its button; the row the keys stand on is told by
 * `aria-activedescendant`.
 */
export function useSelect<Value extends string>(
  { options, value, onChange, disabled }: SelectProps<Value>,
  id: string,
) {
  const [at, setAt] = useState<number | null>(null);
  const typed = useRef({ letters: '', when: 0 });
  const open = at !== null;
  const chosen = options.findIndex((option) => option.value === value);
  const close = () => setAt(null);

  function pick(index: number) {
    const option = options[index];
    if (option?.disabled) return;
    close();
    if (option && option.value !== value) onChange(option.value);
  }

  function hearKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Tab') return at === null ? undefined : pick(at);
    const step = steps[event.key];
    const letter = [...event.key].length === 1 && event.key !== ' ';
    const takes = event.key === 'Enter' || event.key === ' ';
    if (step === undefined && !letter && !(open && (takes || event.key === 'Escape'))) return;
    // Escape closes the list, not the dialog around it; Enter takes a row and does not send the form.
    event.preventDefault();
    event.stopPropagation();
    if (letter) hearLetter(event);
    else if (step !== undefined) setAt(open ? stepTo(options, at, step) : Math.max(chosen, 0));
    else if (open && takes) pick(at);
    else close();
  }

  function hearLetter(event: KeyboardEvent) {
    const before = event.timeStamp - typed.current.when < together ? typed.current.letters : '';
    typed.current = { letters: before + event.key, when: event.timeStamp };
    const found = typedOption(options, at ?? chosen, typed.current.letters);
    if (found >= 0) setAt(found);
  }

  const button = {
    disabled,
    onClick: () => (open ? close() : setAt(Math.max(chosen, 0))),
    onKeyDown: hearKey,
    onBlur: close,
    'aria-haspopup': 'listbox' as const,
    'aria-expanded': open,
    'aria-controls': open ? `${id}-list` : undefined,
    'aria-activedescendant': open && at >= 0 ? `${id}-${at}` : undefined,
  };
  const row = (index: number) => ({
    active: index === at,
    onPoint: () => setAt(index),
    onPick: () => pick(index),
  });
  return { open, button, row };
}
