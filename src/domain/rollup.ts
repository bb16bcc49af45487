/**
 * From key results to the objective, from objectives to the team: one weighted mean, told with everything that went
 * into it. What is unknown is left out and the others rescale, and the number says so: "2 of 3 measured".
 * Source: method 4; weights as in [V] and [P].
 */
import { divide, max, min, ONE, sum, weightedMean, ZERO, type Decimal } from './decimal.ts';
import type { Parameters } from './parameters.ts';
import { unknown, type Progress, type UnknownReason } from './progress.ts';

/** One thing that goes into a mean: a key result, an objective, a contributor. */
export type Part = {
  readonly id: string;
  readonly progress: Progress;
  /** Percent or any positive proportion; null on every part means equal. */
  readonly weight: Decimal | null;
};

/** How a number came about, in a form that a screen can put into a sentence. */
export const FORMULAS = [
  'mean-of-key-results',
  'weighted-mean-of-key-results',
  'mean-of-objectives',
  'weighted-mean-of-objectives',
  'mean-of-contributors',
  'own-and-contributors',
] as const;
export type Formula = (typeof FORMULAS)[number];

/** One input of a mean: what it counted, with which share of the whole (0–1), or why it was left out. */
export type MeanInput = {
  readonly id: string;
  readonly counted: Decimal | null;
  readonly share: Decimal;
  readonly leftOut: UnknownReason | 'without-weight' | null;
};

/** A mean that explains itself. */
export type Mean = {
  /** 0–1, or more where overachievement counts; null when nothing is measured: unknown, not 0 %. */
  readonly value: Decimal | null;
  /** How many parts went in, of how many that could have; guarded ones (stay-kinds) have no progress by nature. */
  readonly measured: number;
  readonly of: number;
  readonly guarded: number;
  readonly formula: Formula;
  readonly inputs: readonly MeanInput[];
};

/** Whether progress above 1 counts in averages. */
export type Counting = Pick<Parameters, 'overachievementCounts'>;

/**
 * What a progress counts in averages: held to 0–1, or from 0 upwards where overachievement counts (a parameter, off).
 * Example: raw 1.3 counts 1, or 1.3 where it counts; raw −0.2 counts 0 either way.
 */
export function counted(progress: Progress, { overachievementCounts }: Counting): Decimal | null {
  if (!progress.known) return null;
  return overachievementCounts ? max(progress.raw, ZERO) : progress.held;
}

/**
 * The progress of an objective: the weighted mean of its key results.
 * Example: 0.30, 0.30, 0.40 with weights 40, 20, 40 give 0.34; were the second unknown, 0.35 as "2 of 3 measured".
 */
export function objectiveMean(keyResults: readonly Part[], counting: Counting): Mean {
  return mean(keyResults, counting, isWeighted(keyResults) ? 'weighted-mean-of-key-results' : 'mean-of-key-results');
}

/**
 * The progress of a team: the mean of its own agreed objectives in the cycle, by objective weight where given. The
 * organisation is its top team. Example: objectives at 0.5 and 0.7 without weights give 0.6.
 */
export function teamMean(objectives: readonly Part[], counting: Counting): Mean {
  return mean(objectives, counting, isWeighted(objectives) ? 'weighted-mean-of-objectives' : 'mean-of-objectives');
}

/** The weighted mean of any parts, told under the given formula. */
export function mean(parts: readonly Part[], counting: Counting, formula: Formula): Mean {
  const weighted = isWeighted(parts);
  const entries = parts.map((part) => ({
    part,
    value: counted(part.progress, counting),
    weight: weighted ? max(part.weight!, ZERO) : ONE,
  }));
  const weighing = entries.flatMap(({ value, weight }) => (value === null ? [] : [{ value, weight }]));
  const total = sum(weighing.map(({ weight }) => weight));
  const guarded = parts.filter(({ progress }) => !progress.known && progress.reason === 'guarded').length;
  return {
    value: weightedMean(weighing),
    measured: weighing.length,
    of: parts.length - guarded,
    guarded,
    formula,
    inputs: entries.map(({ part, value, weight }) => inputOf(part, value, weight, total)),
  };
}

/** Weights count when every part has one: all equal, or all given. A half-filled draft counts as equal. */
function isWeighted(parts: readonly Part[]): boolean {
  return parts.length > 0 && parts.every(({ weight }) => weight !== null);
}

function inputOf(part: Part, value: Decimal | null, weight: Decimal, total: Decimal): MeanInput {
  const { id, progress } = part;
  if (!progress.known) return { id, counted: null, share: ZERO, leftOut: progress.reason };
  if (weight === ZERO) return { id, counted: value, share: ZERO, leftOut: 'without-weight' };
  return { id, counted: value, share: divide(weight, total), leftOut: null };
}

/** A mean as the progress of a part one level up: an objective in its team. */
export function asProgress(own: Pick<Mean, 'value' | 'of' | 'guarded'>): Progress {
  if (own.value === null) return unknown(own.of === 0 && own.guarded > 0 ? 'guarded' : 'nothing-measured');
  return { known: true, raw: own.value, held: min(own.value, ONE), standing: false };
}
