import { lazy, type ReactElement, Suspense, useMemo, useRef, useState } from 'react';
import { Trigger } from '../button/trigger.ts';
import type { IconName } from '../icon/icon.tsx';
import { overlays } from '../provider/warm-overlays.ts';

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

const List = lazy(async () => ({ default: (await overlays.menu()).MenuList }));

/**
 * Acts behind a button. What is done often stands on the page itself. The list is fetched when the button is
 * approached.
 */
export function Menu({ trigger, ...list }: MenuProps) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const [used, setUsed] = useState(false);
  const act = useMemo(() => {
    const show = (next: boolean) => {
      setUsed(true);
      setOpen(next);
    };
    return {
      ref: anchor,
      open,
      toggle: () => show(!open),
      hearKey: (event: { key: string; preventDefault: () => void }) => {
        if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
        event.preventDefault();
        show(true);
      },
      near: () => void overlays.menu().catch(() => undefined),
    };
  }, [open]);
  return (
    <>
      <Trigger value={act}>{trigger}</Trigger>
      {used && (
        <Suspense fallback={null}>
          <List {...list} anchor={anchor} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
