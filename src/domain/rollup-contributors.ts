/**
 * Objectives that contribute to another one from below. Alignment changes no number unless asked; where it is asked,
 * the objective's own average weighs 1 and each contributor its weight. A contributor that lasts only part of the
 * parent's time counts for that part; time that nobody covers counts 0 and is named, so a finished first quarter does
 * not finish the year. Source: method 4.
 */
import { contains, overlaps, type Span } from './cycle.ts';
import { addDays, earlier, later, lengthInDays } from './day.ts';
import { add, divide, ONE, weightedMean, whole, ZERO, type Decimal } from './decimal.ts';
import type { Progress } from './progress.ts';
import { counted, type Counting } from './rollup.ts';

export type Contributor = {
  readonly id: string;
  readonly progress: Progress;
  /** 1 unless the link says otherwise. */
  readonly weight: Decimal;
  /** The contributor's cycle; null lasts as long as the parent. */
  readonly span: Span | null;
};

export type ContributedProgress = {
  /** 0–1, null when nothing is measured. */
  readonly value: Decimal | null;
  /** The share of the parent's time (0–1) in which nobody contributes and which counts 0. */
  readonly uncovered: Decimal;
  readonly measured: number;
  readonly of: number;
};

/**
 * The progress of an objective from its own key results (null when it has none or they do not count) and from its
 * contributors. Examples: own 0.34 with contributors at 0.50 and 0.75 gives (0.34 + 0.50 + 0.75) ÷ 3 = 0.53; a year
 * whose only contributor is a finished first quarter stands at 90 ÷ 365 = 0.25, with 0.75 uncovered.
 */
export function contributedProgress(
  own: Progress | null,
  contributors: readonly Contributor[],
  parent: Span,
  counting: Counting,
): ContributedProgress {
  const all = own ? [{ id: 'own', progress: own, weight: ONE, span: null }, ...contributors] : contributors;
  const measured = all.filter(({ progress }) => progress.known).length;
  const slices = slicesOf(parent, all).map((slice) => valueOfSlice(slice, parent, all, counting));
  const covered = weightedMean(slices.filter(({ value }) => value !== null) as { value: Decimal; weight: Decimal }[]);
  const uncovered = slices.filter(({ isCovered }) => !isCovered).reduce((share, { weight }) => add(share, weight), ZERO);
  return { value: measured === 0 ? null : covered, uncovered, measured, of: all.length };
}

/** The parent's time cut wherever a contributor begins or ends; inside a slice nobody comes or goes. */
function slicesOf(parent: Span, contributors: readonly Contributor[]): readonly Span[] {
  const within = contributors.flatMap(({ span }) => (span && overlaps(parent, span) ? [span] : []));
  const cuts = within.flatMap((span) => [later(span.starts, parent.starts), addDays(earlier(span.ends, parent.ends), 1)]);
  const starts = [...new Set([parent.starts, ...cuts])].sort().filter((day) => day <= parent.ends);
  return starts.map((day, index) => {
    const next = starts[index + 1];
    return { starts: day, ends: next ? addDays(next, -1) : parent.ends };
  });
}

/** The mean of those who cover the slice, 0 when nobody does, null when all who do are unknown. */
function valueOfSlice(slice: Span, parent: Span, all: readonly Contributor[], counting: Counting) {
  const covering = all.filter(({ span }) => span === null || contains(span, slice));
  const known = covering.flatMap(({ progress, weight }) => {
    const value = counted(progress, counting);
    return value === null ? [] : [{ value, weight }];
  });
  const weight = divide(whole(lengthInDays(slice.starts, slice.ends)), whole(lengthInDays(parent.starts, parent.ends)));
  return { value: covering.length === 0 ? ZERO : weightedMean(known), weight, isCovered: covering.length > 0 };
}
