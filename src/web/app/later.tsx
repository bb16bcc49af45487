import { type ComponentType, lazy, type ReactElement, Suspense, useEffect, useState } from 'react';

/** Runs once the browser has nothing else to do, at the latest after two seconds. Returns a way to call it off. */
export function whenIdle(work: () => void): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work, 500);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(work, { timeout: 2_000 });
  return () => cancelIdleCallback(handle);
}

/**
 * A part of the frame that nobody needs for the first picture: a stand-in of the same size is drawn, the real thing comes
 * once the browser is idle. Keeps menus and messages out of the first load.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>, StandIn: (props: Props) => ReactElement | null) {
  const Real = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>;
  return function Later(props: Props) {
    const [idle, setIdle] = useState(false);
    useEffect(() => whenIdle(() => setIdle(true)), []);
    const standIn = <StandIn {...props} />;
    return idle ? <Suspense fallback={standIn}><Real {...props} /></Suspense> : standIn;
  };
}
