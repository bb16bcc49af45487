/**
 * Once agreed, the structure of an objective is locked: changing what counts as success needs a reason and is kept with
 * old, new and effect. Wording and initiatives stay free; a change of owner is logged. Source: method 5.
 */
import { shareElapsed, type Span } from './cycle.ts';
import { cyclePermits, type CycleState } from './cycle-state.ts';
import { addDays, type Day } from './day.ts';
import { divide, whole } from './decimal.ts';
import type { Parameters } from './parameters.ts';
import { allow, refuse, type Verdict } from './verdict.ts';

/** What counts as structure. `adding` and `dropping` concern key results. */
export const STRUCTURAL_FIELDS = [
  'kind', 'unit', 'currency', 'baseline', 'target', 'commit', 'stretch', 'lower', 'upper', 'heldBy', 'measureBy',
  'intermediateTargets', 'milestones', 'zones', 'weight', 'starts', 'ends', 'ambition', 'adding', 'dropping',
] as const;
export type StructuralField = (typeof STRUCTURAL_FIELDS)[number];

/** From this share of the cycle on, a change needs consent: the last third. */
const CONSENT_FROM = divide(whole(2), whole(3));

export type StructuralChange = {
  readonly fields: readonly string[];
  /** The day of agreement; null while a draft: then everything is free. */
  readonly agreedOn: Day | null;
  readonly today: Day;
  readonly reason: string | null;
  readonly proposerId: string;
  /** The OKR master or sponsor who consents. */
  readonly consentBy: string | null;
};

/**
 * Whether a change of structure may be made. Within 7 days of agreement (parameter) it is a correction and needs no
 * reason; later a reason (`reason-needed`); in the last third of the cycle also the consent of another person, an OKR
 * master or sponsor (`consent-needed`). A refusal tells both needs at once.
 * Example: a new target in week 12 of 13 without either gives `reason-needed` with `needsConsent: true`.
 */
export function changeStructure(
  change: StructuralChange,
  cycle: Span & { readonly state: CycleState },
  parameters: Pick<Parameters, 'correctionDays'>,
): Verdict<{ readonly isCorrection: boolean }> {
  if (!change.fields.some(isStructural)) return allow({ isCorrection: false });
  const permitted = cyclePermits(cycle.state, 'change-structure');
  if (!permitted.allowed) return permitted;
  if (change.agreedOn === null) return allow({ isCorrection: false });
  if (change.today <= addDays(change.agreedOn, parameters.correctionDays)) return allow({ isCorrection: true });
  const needsConsent = shareElapsed(cycle, change.today) > CONSENT_FROM && !isConsented(change);
  if ((change.reason ?? '').trim() === '') return refuse('reason-needed', { agreedOn: change.agreedOn, needsConsent });
  return needsConsent ? refuse('consent-needed', { of: ['okr-master', 'sponsor'] }) : allow({ isCorrection: false });
}

/** Whether a field is part of the structure, and so locked by agreement. Example: `target` is, `title` is not. */
export function isStructural(field: string): field is StructuralField {
  return (STRUCTURAL_FIELDS as readonly string[]).includes(field);
}

function isConsented({ consentBy, proposerId }: StructuralChange): boolean {
  return consentBy !== null && consentBy !== proposerId;
}
