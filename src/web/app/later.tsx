import { type ComponentType, lazy, type ReactElement, Suspense, useEffect, useRef, useState } from 'react';

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
 * once the browser is idle. Keeps menus and messages out of the first load. Whoever presses the stand-in gets the real
 * thing at once, and the press counts.
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>, StandIn: (props: Props) => ReactElement | null) {
  const Real = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>;
  return function Later(props: Props) {
    const [wanted, setWanted] = useState(false);
    const place = useRef<HTMLSpanElement>(null);
    const isPressed = useRef(false);
    useEffect(() => whenIdle(() => setWanted(true)), []);

    function hearPress() {
      isPressed.current = true;
      setWanted(true);
    }
    function arrive() {
      if (isPressed.current) place.current?.querySelector('button')?.click();
      isPressed.current = false;
    }
    const standIn = <span style={{ display: 'contents' }} onClick={hearPress}><StandIn {...props} /></span>;
    if (!wanted) return standIn;
    return (
      <span ref={place} style={{ display: 'contents' }}>
        <Suspense fallback={standIn}>
          <Real {...props} />
          <Arrival onArrive={arrive} />
        </Suspense>
      </span>
    );
  };
}

/** Calls once, when what stands beside it is there. */
function Arrival({ onArrive }: { onArrive: () => void }) {
  useEffect(onArrive, []);
  return null;
}
