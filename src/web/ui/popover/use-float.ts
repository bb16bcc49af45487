import { type RefObject, useLayoutEffect, useRef } from 'react';
import { floatPlace, type Side } from './float-place.ts';

type Float = {
  open: boolean;
  anchor: RefObject<HTMLElement | null>;
  side: Side;
  /** At least as wide as the anchor: for lists. Else centred on it. */
  asWide?: boolean;
};

/**
 * Lays an element over everything, beside its anchor, without moving it in the document: it stays in its landmark, in
 * its dialog and in the reading order. Give the returned ref to an element with `popover="manual"`.
 */
export function useFloat({ open, anchor, side, asWide = false }: Float) {
  const float = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = float.current;
    if (!open || !element || !anchor.current) return;
    const lay = () => {
      const box = anchor.current?.getBoundingClientRect();
      if (!box) return;
      if (asWide) element.style.minWidth = `${box.width}px`;
      element.style.maxHeight = '';
      const place = floatPlace(
        box,
        { width: element.offsetWidth, height: element.scrollHeight + 2 },
        { width: innerWidth, height: innerHeight },
        side,
        asWide,
      );
      Object.assign(element.style, {
        left: `${place.left}px`,
        top: `${place.top}px`,
        maxHeight: `${place.maxHeight}px`,
      });
    };
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
  }, [open, anchor, side, asWide]);
  return float;
}
