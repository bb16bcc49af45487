import { useLingui } from '@lingui/react/macro';
import { type FocusEvent, type KeyboardEvent, type MouseEvent, useState } from 'react';
import type { Option } from '../select/option.ts';
import { stepTo } from '../select/option-steps.ts';
import type { ComboBoxProps } from './combo-box.tsx';
import { shownOptions } from './shown-options.ts';

const createValue = '\u0000create';

/**
 * What a combo box hears and shows. The focus never leaves the input; the row the keys stand on is told by
 * `aria-activedescendant`.
 */
export function useComboBox<Value extends string>(props: ComboBoxProps<Value>, id: string) {
  const list = useOptionList(props);
  const { open, active } = list;

  function hearKey(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }[event.key];
    if (step === undefined && !(open && (event.key === 'Enter' || event.key === 'Escape'))) return;
    // Escape closes the list, not the dialog around it; Enter takes a row and does not send the form.
    event.preventDefault();
    event.stopPropagation();
    if (step !== undefined) list.step(step);
    else if (event.key === 'Enter') list.pick(active);
    else list.close();
  }

  function hearText(text: string) {
    list.show(text);
    props.onSearch?.(text);
    if (text === '' && props.value !== null) props.onChange(null);
  }

  function hearLeave(event: FocusEvent) {
    if (!event.currentTarget.contains(event.relatedTarget)) list.close();
  }

  function hearOpener(event: MouseEvent<HTMLElement>) {
    event.preventDefault();
    event.currentTarget.parentElement?.querySelector('input')?.focus();
    if (open) list.close();
    else list.show();
  }

  const input = {
    value: list.text,
    onChange: (event: { target: { value: string } }) => hearText(event.target.value),
    onKeyDown: hearKey,
    onClick: () => !open && !props.disabled && list.show(),
    'aria-expanded': open,
    'aria-controls': open ? `${id}-list` : undefined,
    'aria-activedescendant': open && active >= 0 ? `${id}-${active}` : undefined,
  };
  return { ...list, input, hearLeave, hearOpener };
}

/** The open list: what is typed, what is found, and the row the keys stand on. */
function useOptionList<Value extends string>(props: ComboBoxProps<Value>) {
  const { options, value, onChange, onCreate } = props;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(-1);
  const items = useItems(props, typed);
  const active = Math.min(at, items.length - 1);
  // While nothing is typed the input shows the chosen option and the list shows all.
  const text = typed ?? options.find((option) => option.value === value)?.label ?? '';

  function show(typedNow: string | null = null) {
    setTyped(typedNow);
    setOpen(true);
    setAt(typedNow ? 0 : items.findIndex((item) => item.value === value));
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

  const step = (by: number) => (open ? setAt(stepTo(items, active, by)) : show());
  const row = (index: number) => ({
    active: index === active,
    onPoint: () => setAt(index),
    onPick: () => pick(index),
  });
  return { open, text, items, active, show, close, pick, step, row };
}

/** The rows of the list: what fits what is typed, and the offer to make it. */
function useItems<Value extends string>(props: ComboBoxProps<Value>, typed: string | null): Option[] {
  const { t } = useLingui();
  const { options, onSearch, onCreate } = props;
  const wished = typed?.trim() ?? '';
  const found = shownOptions(options, onSearch ? '' : (typed ?? ''));
  if (!onCreate || wished === '' || options.some((option) => option.label === wished)) return found;
  return [...found, { value: createValue, label: t`Create “${wished}”` }];
}
