import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Which rows are drawn: those in sight and a few around, and always the one with the focus. On paper: all. */
export function useRowWindow(rows: number, scroller: RefObject<HTMLElement | null>, kept: number) {
  const height = useRowHeight(scroller);
  const printing = usePrinting();
  const virtual = useVirtualizer({
    count: rows,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
    // The header lies over the first row's height.
    scrollPaddingStart: height,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      if (kept < 0 || kept >= rows || shown.includes(kept)) return shown;
      return [...shown, kept].sort((one, other) => one - other);
    },
  });
  useLayoutEffect(() => virtual.measure(), [virtual, height]);
  const shown = printing
    ? Array.from({ length: rows }, (_, index) => index)
    : virtual.getVirtualItems().map(({ index }) => index);
  return {
    shown,
    printing,
    height,
    page: Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / height) - 2),
    reveal: (index: number) => virtual.scrollToIndex(index),
  };
}

/** Height of a row in pixels: it depends on the reader's text size and on the pointer. */
function useRowHeight(scroller: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(36);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const probe = element.appendChild(document.createElement('div'));
    probe.style.cssText = 'position:absolute;visibility:hidden;height:var(--row)';
    setHeight(probe.offsetHeight || 36);
    probe.remove();
  }, [scroller]);
  return height;
}

function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true));
    const after = () => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return printing;
}
