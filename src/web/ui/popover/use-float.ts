import { type RefObject, useLayoutEffect, useRef } from 'react';
import { type Align, floatPlace, type Side } from './float-place.ts';

type Float = {
  open: boolean;
  anchor: RefObject<HTMLElement | null>;
  side: Side;
  /** `start` is also at least as wide as the anchor. */
  align: Align;
};

/**
 * Lays an element over everything, beside its anchor, without moving it in the document: it stays in its landmark, in
 * its dialog and in the reading order. Give the returned ref to an element with `popover="manual"`.
 */
export function useFloat({ open, anchor, side, align }: Float) {
  const float = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = float.current;
    if (!open || !element || !anchor.current) return;
    const lay = () => anchor.current && layBeside(element, anchor.current.getBoundingClientRect(), side, align);
    element.showPopover();
    lay();
    const follow = new ResizeObserver(lay);
    follow.observe(element);
    addEventListener('scroll', lay, { capture: true, passive: true });
    addEventListener('resize', lay);
    return () => {
      follow.disconnect();
      removeEventListener('scroll', lay, { capture: true });
      removeEventListener('resize', lay);
      if (element.isConnected) element.hidePopover();
    };
  }, [open, anchor, side, align]);
  return float;
}

function layBeside(element: HTMLElement, box: DOMRect, side: Side, align: Align): void {
  if (align === 'start') element.style.minWidth = `${box.width}px`;
  // Its own height first: the room of the last time must not count.
  element.style.maxHeight = '';
  const size = { width: element.offsetWidth, height: element.scrollHeight + 2 };
  const { left, top, maxHeight } = floatPlace(box, size, { width: innerWidth, height: innerHeight }, side, align);
  Object.assign(element.style, { left: `${left}px`, top: `${top}px`, maxHeight: `${maxHeight}px` });
}
