/**
 * What an organisation may set about its method. Where authorities disagree there is a parameter, and its default is
 * the one printed bold in the method. Rules take only the parameters they use, so each rule shows what it depends on.
 */
import { CADENCE_DEFAULTS, type Frequency } from './cadence.ts';
import type { Weekday } from './day.ts';
import { decimal, ONE, type Decimal } from './decimal.ts';

export type Parameters = {
  /** The month (1–12) in which the fiscal year begins. */
  readonly fiscalYearFirstMonth: number;
  /** Whether progress above 1 lifts averages. Below 0 always counts as 0. */
  readonly overachievementCounts: boolean;
  /** Expected progress at the end of the time, 0–1, for committed objectives. */
  readonly expectedCommitted: Decimal;
  /** Expected progress at the end of the time, 0–1, for aspirational objectives [G]. */
  readonly expectedAspirational: Decimal;
  /** On track from this pace (progress minus expected, −1 to 1). */
  readonly paceOnTrackFrom: Decimal;
  /** At risk from this pace, below it off track. */
  readonly paceAtRiskFrom: Decimal;
  /** In this first share of the time pace never suggests worse than at risk. */
  readonly earlyShare: Decimal;
  /** On track from this confidence (0–10). */
  readonly confidenceOnTrackFrom: number;
  /** At risk from this confidence, below it off track. */
  readonly confidenceAtRiskFrom: number;
  /** Aspirational scores: amber from here, red below. */
  readonly aspirationalAmberFrom: Decimal;
  /** Aspirational scores: green from here. */
  readonly aspirationalGreenFrom: Decimal;
  /** Committed scores: amber from here, red below; only 1.0 is met. */
  readonly committedAmberFrom: Decimal;
  /** An agreed score further than this from the suggestion needs a reason. */
  readonly scoreReasonBeyond: Decimal;
  /** How often objectives are checked in, unless a team sets its own. */
  readonly checkInFrequency: Frequency;
  /** The same for cycles of a year and longer. */
  readonly yearCheckInFrequency: Frequency;
  readonly checkInWeekday: Weekday;
  /** The time of the meeting on the team's wall, `HH:MM`. */
  readonly checkInTime: string;
  /** Days after the due day on which a check-in still counts as late rather than missed. */
  readonly checkInGraceDays: number;
  /** Whether members may have objectives of their own, outside their team's. */
  readonly personalObjectives: boolean;
  /** Whether drafts are private to their team. */
  readonly privateDrafts: boolean;
  /** Days after agreement in which structure may be corrected without a reason. */
  readonly correctionDays: number;
  /** Weeks after a cycle's end until which a team may close it. */
  readonly closingWeeks: number;
};

/** The defaults printed bold in the method. */
export const DEFAULT_PARAMETERS: Parameters = {
  fiscalYearFirstMonth: 1,
  overachievementCounts: false,
  expectedCommitted: ONE,
  expectedAspirational: decimal('0.7'),
  paceOnTrackFrom: decimal('-0.1'),
  paceAtRiskFrom: decimal('-0.25'),
  earlyShare: decimal('0.2'),
  confidenceOnTrackFrom: 5,
  confidenceAtRiskFrom: 3,
  aspirationalAmberFrom: decimal('0.4'),
  aspirationalGreenFrom: decimal('0.7'),
  committedAmberFrom: decimal('0.7'),
  scoreReasonBeyond: decimal('0.15'),
  checkInFrequency: CADENCE_DEFAULTS.frequency,
  yearCheckInFrequency: 'monthly',
  checkInWeekday: CADENCE_DEFAULTS.weekday,
  checkInTime: CADENCE_DEFAULTS.time,
  checkInGraceDays: CADENCE_DEFAULTS.graceDays,
  personalObjectives: false,
  privateDrafts: false,
  correctionDays: 7,
  closingWeeks: 3,
};

/** The same as JSON and storage write them: decimals are texts. An organisation stores only what it changed. */
export type ParametersText = {
  readonly [Name in keyof Parameters]: Parameters[Name] extends Decimal ? string : Parameters[Name];
};
