import { shareElapsed, type Span } from '#domain/cycle.ts';
import type { Day } from '#domain/day.ts';
import { decimal, toNumber } from '#domain/decimal.ts';
import { expectedAtEnd } from '#domain/expected.ts';
import { latest, inOrder, type Measurement } from '#domain/measurement.ts';
import { isStay, type Metric } from '#domain/metric.ts';
import { ambitionOf, type Ambition } from '#domain/objective.ts';
import { DEFAULT_PARAMETERS } from '#domain/parameters.ts';
import { standingOf, type Standing } from '#domain/standing.ts';
import { isInside } from '#domain/stay.ts';
import type { Instant } from '#domain/zone.ts';
import type { KeyResultPlot } from '../content/plot.ts';
import type { Chance } from './chance.ts';
import type { Path } from './path.ts';
import type { Told } from './values.ts';

/** A key result while its weeks go by: what was measured so far, and how sure people were last. */
export interface Lived {
  readonly id: string;
  readonly plot: KeyResultPlot;
  readonly metric: Metric;
  readonly span: Span;
  readonly path: Path;
  readonly chance: Chance;
  readonly ownerId: string | null;
  /** From this day on it takes no values: it was dropped. */
  readonly droppedOn: Day | null;
  /** How much more, or less, sure its people are than others. */
  readonly mood: number;
  readonly measurements: Measurement[];
  before: Told | null;
  confidence: number | null;
  confidenceDay: Day | null;
}

export const isOpenOn = ({ span, droppedOn }: Lived, day: Day): boolean => day >= span.starts && (droppedOn === null || day < droppedOn);

/** The share of its time that has passed, 0–1. */
export const timeAt = ({ span }: Lived, day: Day): number => toNumber(shareElapsed(span, day));

/** Keeps a value, as the history does. */
export function remember(lived: Lived, told: Told, day: Day, recordedAt: Instant): void {
  lived.measurements.push({ day, recordedAt, value: decimal(told.value), ...(told.finished && { finished: told.finished }) });
  lived.before = told;
}

export function standingAt(lived: Lived, ambition: Ambition | null, day: Day): Standing {
  const known = { measured: latest(lived.measurements), confidence: lived.confidence, firstValue: inOrder(lived.measurements)[0]?.value ?? null };
  return standingOf(lived.metric, known, { ambition: ambitionOf(ambition), span: lived.span, day, parameters: DEFAULT_PARAMETERS });
}

/** People feel where it is going before the numbers show it: confidence looks this share of the time ahead. */
const FORESIGHT = 0.17;
const FURTHEST_STEP_UP = 2;
const FURTHEST_STEP_DOWN = 3;

/** How sure people are, 0–10: near 5 to begin with, then after what they see coming, by steps. */
export function confidenceAt(lived: Lived, ambition: Ambition | null, time: number): number {
  const felt = held(6.5 + lived.mood + feltGap(lived, ambition, time) + (lived.chance.share() - 0.5) * 1.4);
  if (lived.confidence === null) return Math.min(7, Math.max(4, felt));
  return held(Math.min(lived.confidence + FURTHEST_STEP_UP, Math.max(lived.confidence - FURTHEST_STEP_DOWN, felt)));
}

function feltGap({ metric, path, measurements }: Lived, ambition: Ambition | null, time: number): number {
  const last = latest(measurements);
  if (isStay(metric)) return last === null || isInside(metric, last.value) ? 1.5 : -2.5;
  const ahead = Math.min(1, time + FORESIGHT);
  const wished = toNumber(expectedAtEnd(ambitionOf(ambition), DEFAULT_PARAMETERS)) * ahead;
  const seen = path(ahead);
  return seen >= 0.97 ? 3.5 : (seen < wished ? 7.5 : 9) * (seen - wished);
}

const held = (felt: number): number => Math.min(10, Math.max(0, Math.round(felt)));
