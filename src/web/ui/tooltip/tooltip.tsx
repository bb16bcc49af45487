import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';
import { Kbd } from '../kbd/kbd.tsx';
import styles from './tooltip.module.css';

export type TooltipProps = {
  text: string;
  /** Key that does the same. */
  keys?: string;
  /** A button or link of the kit. */
  children: ReactElement;
};

/** Says what a drawing means when pointed at or focused. A finger never sees it, so it never holds the only word of a fact. */
export function Tooltip({ text, keys, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      {children}
      <AriaTooltip className={styles.root} offset={6}>
        {text}
        {keys && <Kbd keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
