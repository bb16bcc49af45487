import { useLingui } from '@lingui/react/macro';
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { Option } from '../select/option.ts';
import type { ComboBoxProps } from './combo-box.tsx';
import { shownOptions } from './shown-options.ts';

const createValue = '\u0000create';

/**
 * What is typed, what is found, and which row the keys stand on. The focus never leaves the input; the row is told by
 * `aria-activedescendant`. While nothing is typed the input shows the chosen option and the list shows all.
 */
export function useComboBox<Value extends string>(props: ComboBoxProps<Value>, id: string) {
  const { options, value, onChange, onSearch, onCreate, disabled } = props;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(-1);
  const chosen = options.find((option) => option.value === value)?.label ?? '';
  const items = useItems(props, typed);
  const active = Math.min(at, items.length - 1);

  function show(text: string | null = null) {
    setTyped(text);
    setOpen(true);
    setAt(text ? 0 : items.findIndex((item) => item.value === value));
  }

  function close() {
    setOpen(false);
    setTyped(null);
  }

  function pick(index: number) {
    const item = items[index];
    if (!item || item.disabled) return;
    close();
    if (item.value === createValue) onCreate?.(typed?.trim() ?? '');
    else onChange(item.value as Value);
  }

  function hearKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (!open) show();
      else setAt(stepTo(items, active, step));
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      if (active >= 0) pick(active);
    } else if (event.key === 'Escape' && open) {
      // The dialog around stays open: this key closed the list.
      event.stopPropagation();
      close();
    }
  }

  function hearText(text: string) {
    show(text);
    onSearch?.(text);
    if (text === '' && value !== null) onChange(null);
  }

  function hearLeave(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) close();
  }

  function hearOpener(event: MouseEvent<HTMLElement>) {
    event.preventDefault();
    event.currentTarget.parentElement?.querySelector('input')?.focus();
    if (open) close();
    else show();
  }

  const input = {
    value: typed ?? chosen,
    onChange: (event: { target: { value: string } }) => hearText(event.target.value),
    onKeyDown: hearKey,
    onClick: () => !open && !disabled && show(),
    'aria-expanded': open,
    'aria-controls': open ? `${id}-list` : undefined,
    'aria-activedescendant': open && active >= 0 ? `${id}-${active}` : undefined,
  };
  const row = (index: number) => ({ active: index === active, onPoint: () => setAt(index), onPick: () => pick(index) });
  return { open, items, input, row, hearLeave, hearOpener };
}

/** The rows of the list: what fits what is typed, and the offer to make it. */
function useItems<Value extends string>({ options, onSearch, onCreate }: ComboBoxProps<Value>, typed: string | null): Option[] {
  const { t } = useLingui();
  const wished = typed?.trim() ?? '';
  const found = shownOptions(options, onSearch ? '' : (typed ?? ''));
  if (!onCreate || wished === '' || options.some((option) => option.label === wished)) return found;
  return [...found, { value: createValue, label: t`Create “${wished}”` }];
}

/** The next row that can be chosen, held to the ends of the list. */
function stepTo(items: readonly Option[], from: number, step: number): number {
  const way = Math.sign(step);
  let to = Math.min(items.length - 1, Math.max(0, from + step));
  while (items[to]?.disabled && items[to + way]) to += way;
  return items[to]?.disabled ? from : to;
}
