import { type MouseEvent, useContext } from 'react';
import { DescribedBy } from './described-by.ts';
import { OutOfTabOrder } from './tab-order.ts';
import { Trigger } from './trigger.ts';

/** `primary` is the one next action of a page; `danger` takes something away. */
export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger';

/** What all buttons know. */
export type Act = {
  onPress?: () => void;
  tone?: ButtonTone;
  size?: 'normal' | 'compact';
  type?: 'button' | 'submit';
  /** The act is under way: the button keeps its width and its focus, and does nothing until it is over. */
  pending?: boolean;
  disabled?: boolean;
  autoFocus?: boolean;
  /** For a button that opens or closes something drawn elsewhere. */
  expanded?: boolean;
  controls?: string;
};

/** The attributes of a native button for an act, and for the menu, the tooltip or the grid around it. */
export function useAct({ onPress, type = 'button', pending, disabled, autoFocus, expanded, controls }: Act) {
  const trigger = useContext(Trigger);
  const outOfTabOrder = useContext(OutOfTabOrder);

  function press(event: MouseEvent<HTMLButtonElement>) {
    // A pending button stays in reach, so that the focus is not lost; but it neither acts nor sends its form.
    if (pending) return event.preventDefault();
    // Safari leaves the focus where it was; what opens here must know where to give it back.
    event.currentTarget.focus({ preventScroll: true });
    trigger?.toggle();
    onPress?.();
  }

  return {
    ref: trigger?.ref,
    type,
    disabled,
    autoFocus,
    tabIndex: outOfTabOrder ? -1 : undefined,
    'aria-busy': pending || undefined,
    'aria-disabled': pending || undefined,
    'aria-describedby': useContext(DescribedBy),
    'aria-expanded': trigger?.open ?? expanded,
    'aria-haspopup': trigger ? ('menu' as const) : undefined,
    'aria-controls': controls,
    onClick: press,
    onKeyDown: trigger?.hearKey,
  };
}
