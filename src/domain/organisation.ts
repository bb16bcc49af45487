/**
 * What an organisation begins with: a short name for addresses, and the cycles of the year it is founded in, so that
 * the first objective can be written in the first minute. Source: method 2, 5.
 */
import { fiscalYearOf, quarterCycles, yearCycle, type CycleDraft } from './cycle.ts';
import type { CycleState } from './cycle-state.ts';
import { isBetween, type Day } from './day.ts';

const SLUG_LENGTH = 60;
const NUMBERED_SLUGS = 9;

/**
 * The name as it stands in addresses: small letters, digits and dashes. A name without any Latin letter or digit is
 * called `organisation`. Example: `Cedar Works – São Paulo` becomes `cedar-works-sao-paulo`.
 */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, SLUG_LENGTH).replace(/^-+|-+$/g, '') || 'organisation';
}

/**
 * The slugs to try, best first; the first free one is taken. The last ends in the organisation's own id, so one is
 * always free. Example: `cedar-works`, `cedar-works-2`, … `cedar-works-9`, `cedar-works-0f3a9c1b22de`.
 */
export function slugsToTry(name: string, organisationId: string): readonly string[] {
  const slug = slugOf(name);
  const numbered = Array.from({ length: NUMBERED_SLUGS - 1 }, (_, index) => `${slug}-${index + 2}`);
  return [slug, ...numbered, `${slug}-${organisationId.replaceAll('-', '').slice(-12)}`];
}

/** A cycle an organisation is founded with. */
export type FoundingCycle = CycleDraft & { readonly state: CycleState };

/**
 * The fiscal year of a day and its four quarters, the year first. Year and current quarter run; the next quarter is
 * being planned; the others wait in draft, a past one for what an import may bring.
 * Example: on 12 May 2026, 2026 and Q2 run, Q3 is in planning, Q1 and Q4 are drafts.
 */
export function foundingCycles(today: Day, firstMonth = 1): readonly [FoundingCycle, ...FoundingCycle[]] {
  const year = fiscalYearOf(today, firstMonth);
  const quarters = quarterCycles(year, firstMonth);
  const current = quarters.findIndex(({ starts, ends }) => isBetween(today, starts, ends));
  return [{ ...yearCycle(year, firstMonth), state: 'running' }, ...quarters.map((quarter, index) => ({ ...quarter, state: stateAfter(index - current) }))];
}

function stateAfter(quartersFromNow: number): CycleState {
  if (quartersFromNow === 0) return 'running';
  return quartersFromNow === 1 ? 'planning' : 'draft';
}
