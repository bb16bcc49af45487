/**
 * What the demo tells, before anybody lives through it: objectives and key results as they were written, and where each is
 * heading. The numbers of every week follow from these in `story-*.ts`.
 */

/** The same text in both languages, side by side so that they stay in step. */
export type Text = readonly [english: string, portuguese: string];

/** How a value gets where it is heading. `fall` rises first and drops; `leap` waits and then jumps; `flat` never moves. */
export type Shape = 'steady' | 'slow' | 'quick' | 'leap' | 'stall' | 'fall' | 'flat';

/** A unit that is written the same everywhere (`%`, `/5`), or differs by language. */
export type Unit = string | Text | null;

export interface StepPlot { readonly title: Text; readonly weight?: number; readonly week?: number }

export type MetricPlot =
  | {
    readonly kind: 'from-to'; readonly from: string; readonly to: string; readonly unit: Unit; readonly currency?: string; readonly commit?: string;
    readonly stretch?: string; readonly bends?: readonly (readonly [week: number, value: string])[];
  }
  | { readonly kind: 'baseline-first'; readonly to: string; readonly unit: Unit; readonly week: number; readonly measured: string }
  | { readonly kind: 'stay-above'; readonly lower: string; readonly unit: Unit }
  | { readonly kind: 'stay-below'; readonly upper: string; readonly unit: Unit }
  | { readonly kind: 'stay-between'; readonly lower: string; readonly upper: string; readonly unit: Unit }
  | { readonly kind: 'milestones'; readonly steps: readonly StepPlot[] }
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'zones'; readonly zones: readonly [commit: Text, target: Text, stretch: Text] };

export interface KeyResultPlot {
  /** What is measured, without its numbers: the title adds them where the people wrote them into it. */
  readonly measure: Text;
  readonly metric: MetricPlot;
  /** The share of the way at the end of the cycle; below 0 and above 1 happen. Of guarded values the share of weeks inside. */
  readonly end: number;
  readonly shape?: Shape;
  /** Percent of the objective; all key results of it or none. */
  readonly weight?: number;
  /** Weeks of the cycle it runs in, when it does not take the whole. */
  readonly weeks?: readonly [first: number, last: number];
  /** Measured once a month; between that only confidence is told. */
  readonly monthly?: boolean;
  /** Whoever loads the demo owns it, and others wait for the value. */
  readonly mine?: boolean;
  /** Dropped, or its target moved, in this week and for this reason. */
  readonly dropped?: { readonly week: number; readonly because: Text };
  readonly moved?: { readonly week: number; readonly before: string; readonly because: Text };
}

export type Fate = { readonly state: 'parked' | 'dropped'; readonly week: number; readonly because: Text };

export interface ObjectivePlot {
  readonly key: string;
  readonly title: Text;
  readonly why?: Text;
  /** Absent: nobody marked it. */
  readonly ambition?: 'committed' | 'aspirational';
  /** The key of the objective it supports. */
  readonly supports?: string;
  /** Percent of its team's progress; all objectives of the team or none. */
  readonly weight?: number;
  /** Not agreed (yet). `flawed` says that it could not be agreed as it stands. */
  readonly draft?: 'ready' | 'flawed' | 'ownerless';
  readonly fate?: Fate;
  /** Whoever loads the demo owns it; its last check-in is due or already late. */
  readonly mine?: 'due' | 'late' | 'draft';
  /** The wording it was drafted with, before it was talked over. */
  readonly drafted?: Text;
  readonly keyResults: readonly KeyResultPlot[];
}

type More<T> = Omit<T, 'key' | 'title' | 'keyResults'>;

export const objective = (key: string, title: Text, more: More<ObjectivePlot>, ...keyResults: KeyResultPlot[]): ObjectivePlot => ({ key, title, ...more, keyResults });

export const keyResult = (measure: Text, metric: MetricPlot, end: number, more: Omit<KeyResultPlot, 'measure' | 'metric' | 'end'> = {}): KeyResultPlot => ({ measure, metric, end, ...more });

type FromTo = Extract<MetricPlot, { kind: 'from-to' }>;
export const fromTo = (from: string, to: string, unit: Unit, more: Partial<Omit<FromTo, 'kind' | 'from' | 'to' | 'unit'>> = {}): MetricPlot => ({ kind: 'from-to', from, to, unit, ...more });
/** `measured` is what the baseline turns out to be. */
export const baselineFirst = (to: string, unit: Unit, week: number, measured: string): MetricPlot => ({
  kind: 'baseline-first', to, unit, week, measured,
});
export const above = (lower: string, unit: Unit): MetricPlot => ({ kind: 'stay-above', lower, unit });
export const below = (upper: string, unit: Unit): MetricPlot => ({ kind: 'stay-below', upper, unit });
export const between = (lower: string, upper: string, unit: Unit): MetricPlot => ({ kind: 'stay-between', lower, upper, unit });
export const steps = (...given: StepPlot[]): MetricPlot => ({ kind: 'milestones', steps: given });
export const step = (title: Text, more: Omit<StepPlot, 'title'> = {}): StepPlot => ({ title, ...more });
export const zones = (commit: Text, target: Text, stretch: Text): MetricPlot => ({ kind: 'zones', zones: [commit, target, stretch] });
export const yesNo: MetricPlot = { kind: 'yes-no' };
