/**
 * Pace: progress minus expected. It says how far ahead of or behind its own plan a key result or objective is, and what
 * status that suggests. Source: method 4; thresholds are parameters.
 */
import { settle, subtract, type Decimal } from './decimal.ts';
import type { Parameters } from './parameters.ts';
import type { ConfirmableStatus } from './status.ts';

/** Progress (held to 0–1, as shown) minus expected, −1 to 1. Example: 0.34 where 0.5 was expected is −0.16. */
export function paceOf(progress: Decimal, expected: Decimal): Decimal {
  return settle(subtract(progress, expected));
}

/**
 * What pace suggests: on track from −0.10, at risk from −0.25, else off track. In the first fifth of the time never
 * worse than at risk, because nothing has had time to happen.
 * Example: −0.30 after half of the time is off track; after a tenth of it, at risk.
 */
export function statusFromPace(
  pace: Decimal,
  elapsed: Decimal,
  parameters: Pick<Parameters, 'paceOnTrackFrom' | 'paceAtRiskFrom' | 'earlyShare'>,
): ConfirmableStatus {
  if (pace >= parameters.paceOnTrackFrom) return 'on-track';
  if (pace >= parameters.paceAtRiskFrom || settle(elapsed) <= parameters.earlyShare) return 'at-risk';
  return 'off-track';
}
