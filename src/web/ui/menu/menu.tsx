import { type ReactElement, useMemo, useRef, useState } from 'react';
import { Trigger } from '../button/trigger.ts';
import type { IconName } from '../icon/icon.tsx';
import { MenuList } from './menu-list.tsx';

export type MenuAct = {
  id: string;
  label: string;
  icon?: IconName;
  /** Key that does the same: "E". */
  keys?: string;
  /** Goes to a page instead of calling `onAction`. */
  href?: string;
  /** Takes something away. */
  danger?: boolean;
  disabled?: boolean;
};

export type MenuEntry = MenuAct | { heading: string; items: readonly MenuAct[] };

export type MenuProps = {
  /** A button of the kit. */
  trigger: ReactElement;
  /** Spoken name of the list. */
  label: string;
  items: readonly MenuEntry[];
  onAction: (id: string) => void;
  /** Ids with a tick: the menu turns things on and off, tells each turn to `onAction`, and stays open. */
  chosen?: readonly string[];
};

/** Acts behind a button. What is done often stands on the page itself. */
export function Menu({ trigger, ...list }: MenuProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const act = useMemo(
    () => ({
      ref: anchor,
      open,
      toggle: () => setOpen(!open),
      hearKey: (event: { key: string; preventDefault: () => void }) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        setOpen(true);
      },
    }),
    [open],
  );
  return (
    <>
      <Trigger value={act}>{trigger}</Trigger>
      {open && (
        <MenuList
          {...list}
          anchor={anchor}
          onClose={(focus) => {
            setOpen(false);
            if (focus === 'back') anchor.current?.focus({ preventScroll: true });
          }}
        />
      )}
    </>
  );
}
