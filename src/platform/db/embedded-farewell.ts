/** A server that must not outlive this process. */
export type Companion = {
  /** Tells it to stop, without waiting: all that is possible at the very end of a process. */
  interrupt(): void;
  stop(): Promise<void>;
};

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const companions = new Set<Companion>();

/**
 * Ends the companion with this process: at a normal end, and at an ending signal that nobody else handles. A process
 * that handles the signal itself finishes its requests first and stops the companion in its turn. Answers how to undo.
 */
export function endWithProcess(companion: Companion): () => void {
  if (companions.size === 0) listen();
  companions.add(companion);
  return () => {
    companions.delete(companion);
    if (companions.size === 0) stopListening();
  };
}

function listen(): void {
  process.on('exit', interruptAll);
  for (const signal of SIGNALS) process.on(signal, stopAll);
}

function stopListening(): void {
  process.off('exit', interruptAll);
  for (const signal of SIGNALS) process.off(signal, stopAll);
}

function interruptAll(): void {
  for (const companion of companions) companion.interrupt();
}

/** With our own listener gone the signal does what it does to any process. */
function stopAll(signal: NodeJS.Signals): void {
  if (process.listenerCount(signal) > 1) return;
  void Promise.allSettled([...companions].map((companion) => companion.stop())).then(() => process.kill(process.pid, signal));
}
