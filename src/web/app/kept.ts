import { useCallback, useState } from 'react';

/** A small choice kept in this browser, such as a list that was put away. Not for what people write: that is a draft. */
export function useKept<T>(name: string, initial: T): [T, (next: T) => void] {
  const [value, setValue] = useState<T>(() => read(name) ?? initial);
  const keep = useCallback(
    (next: T) => {
      setValue(next);
      try {
        localStorage.setItem(`rooftop.${name}`, JSON.stringify(next));
      } catch {
        // Storage may be switched off: the choice lasts as long as the page.
      }
    },
    [name],
  );
  return [value, keep];
}

function read<T>(name: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(`rooftop.${name}`) ?? 'null') as T | null;
  } catch {
    return null;
  }
}
