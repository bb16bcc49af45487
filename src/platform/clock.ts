/** The only place that asks what time it is. Everything else is told: rules, stores and tests take `now` as an argument. */
export interface Clock { readonly now: () => string }

/** The machine's time, ISO 8601 in UTC. */
export const systemClock: Clock = { now: () => new Date().toISOString() };

/** A clock that stands still until it is moved, for tests and for the demo's past. */
export function standingClock(start: string): Clock & { set: (instant: string) => void } {
  let instant = start;
  return { now: () => instant, set: (next) => { instant = next; } };
}
