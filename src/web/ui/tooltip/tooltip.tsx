import { type ReactElement, useEffect, useId, useRef, useState } from 'react';
import { DescribedBy } from '../button/described-by.ts';
import { Kbd } from '../kbd/kbd.tsx';
import { useFloat } from '../popover/use-float.ts';
import styles from './tooltip.module.css';

export type TooltipProps = {
  text: string;
  /** Key that does the same. */
  keys?: string;
  /** A button of the kit. */
  children: ReactElement;
};

const wait = { before: 500, after: 100 };

/**
 * Says what a drawing means when pointed at for half a second or reached by the keyboard; Escape takes it away. A
 * finger never sees it, so it never holds the only word of a fact.
 */
export function Tooltip({ text, keys, children }: TooltipProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const timer = useRef<number>(undefined);
  const place = useRef<HTMLSpanElement>(null);
  const float = useFloat({ open, anchor: place, side: 'above', align: 'centre' });

  const turn = (next: boolean, delay: number) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOpen(next), delay);
  };
  useEffect(() => () => clearTimeout(timer.current), []);

  return (
    <span
      ref={place}
      className={styles.place}
      onPointerEnter={(event) => event.pointerType === 'mouse' && turn(true, wait.before)}
      onPointerLeave={() => turn(false, wait.after)}
      onPointerDown={() => turn(false, 0)}
      onFocus={(event) => event.target.matches(':focus-visible') && turn(true, 0)}
      onBlur={() => turn(false, 0)}
      onKeyDown={(event) => event.key === 'Escape' && turn(false, 0)}
    >
      <DescribedBy value={open ? id : undefined}>{children}</DescribedBy>
      {open && (
        <span ref={float} id={id} role="tooltip" popover="manual" className={styles.tip}>
          {text}
          {keys && <Kbd keys={keys} />}
        </span>
      )}
    </span>
  );
}
