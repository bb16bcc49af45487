import { useRef, useState } from 'react';

/**
 * Writes that go one after the other, each with what the one before brought. What went wrong stays until the next write
 * succeeds. Example: `if (!(await writes.enqueue(saveTitle))) return;`
 */
export function useWrites() {
  const [error, setError] = useState<unknown>(null);
  const [waiting, setWaiting] = useState(0);
  const last = useRef<Promise<unknown>>(Promise.resolve());

  /** Waits for its turn and writes; false when it failed. */
  function enqueue(write: () => Promise<void>): Promise<boolean> {
    setWaiting((count) => count + 1);
    const done = last.current
      .then(write)
      .then(
        () => true,
        (failure: unknown) => {
          setError(failure);
          return false;
        },
      )
      .then((worked) => {
        if (worked) setError(null);
        setWaiting((count) => count - 1);
        return worked;
      });
    last.current = done;
    return done;
  }
  return { enqueue, error, pending: waiting > 0 };
}
