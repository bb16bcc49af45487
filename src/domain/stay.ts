/**
 * Stay-kinds guard a value: stay above, below or between. They have no progress while running; they show inside or
 * outside, and "held 7 of 9 measurements". Source: method 4, [P].
 */
import { divide, ONE, whole, ZERO, type Decimal } from './decimal.ts';
import { latest, type Measurement } from './measurement.ts';
import type { Stay } from './metric.ts';

/** How well a guarded value was held. */
export type Held = {
  /** Whether the latest measurement is inside; null before the first. */
  readonly isInside: boolean | null;
  /** Measurements inside, of all. Example: 7 of 9. */
  readonly inside: number;
  readonly of: number;
};

/** Whether a value is inside its bounds; standing on a bound is inside. Example: 95 with "stay above 95" is inside. */
export function isInside(metric: Stay, value: Decimal): boolean {
  const lower = 'lower' in metric ? metric.lower : null;
  const upper = 'upper' in metric ? metric.upper : null;
  return (lower === null || value >= lower) && (upper === null || value <= upper);
}

/** How well the value was held over all measurements. Example: 9 measurements, 7 of them inside: held 7 of 9. */
export function heldOver(metric: Stay, measurements: readonly Measurement[]): Held {
  const last = latest(measurements);
  return {
    isInside: last ? isInside(metric, last.value) : null,
    inside: measurements.filter(({ value }) => isInside(metric, value)).length,
    of: measurements.length,
  };
}

/**
 * The score a stay-kind suggests, 0–1; null without a measurement. By its own choice the share of measurements inside,
 * or inside at the end. Example: held 7 of 9 and now outside: 0.777… by share, 0 by the end.
 */
export function stayScore(metric: Stay, measurements: readonly Measurement[]): Decimal | null {
  const held = heldOver(metric, measurements);
  if (held.isInside === null) return null;
  if (metric.heldBy === 'inside-at-end') return held.isInside ? ONE : ZERO;
  return divide(whole(held.inside), whole(held.of));
}
