import { useEffect, useState } from 'react';

/** A value that follows after a pause: what was typed, once the fingers rest. `useSettled(text, 150)`. */
export function useSettled<T>(value: T, pauseMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value, pauseMs]);
  return settled;
}
