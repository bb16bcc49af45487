import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * The width of an element in pixels, as it changes. Charts are drawn in pixels, so that their words keep their size.
 */
export function useWidth(element: RefObject<HTMLElement | null>, first = 600): number {
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    if (!element.current) return;
    setWidth(element.current.clientWidth || first);
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width) || first));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, first]);
  return width;
}
