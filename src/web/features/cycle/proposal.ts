import { contains, type CycleDraft, type CycleKind, fiscalYearOf, halfCycles, quarterCycles, type Span, yearCycle } from '#domain/cycle.ts';
import { addDays, addMonths, dayOf, partsOf } from '#domain/day.ts';

/** A cycle that exists already, as far as a proposal cares. */
export type Known = { id: string; kind: CycleKind; startsOn: string; endsOn: string };

export type Proposal = { name: string; startsOn: string; endsOn: string; parentId: string | null };

const yearsAhead = 6;
const customWeeks = 6;

/**
 * What a new cycle of a kind is filled with: the next one of its kind that is not over and does not exist yet, inside the
 * shortest longer cycle that holds it. Example: on 2026-05-20 with Q2 2026 there, a quarter is Q3 2026 inside 2026.
 */
export function proposal(kind: CycleKind, today: string, firstMonth: number, known: readonly Known[], locale: string): Proposal {
  const isNew = (draft: Span) => !known.some((cycle) => cycle.kind === kind && cycle.startsOn === draft.starts);
  const all = candidates(kind, today, firstMonth, locale);
  const draft = all.find((each) => each.ends >= today && isNew(each)) ?? all.at(-1)!;
  return { name: draft.name, startsOn: draft.starts, endsOn: draft.ends, parentId: homeOf(draft, known) };
}

/** The shortest of the longer cycles that hold these days. */
export function homeOf(span: Span, known: readonly Known[]): string | null {
  const asSpan = ({ startsOn, endsOn }: Known): Span => ({ starts: startsOn, ends: endsOn });
  const same = ({ startsOn, endsOn }: Known) => startsOn === span.starts && endsOn === span.ends;
  const homes = known.filter((cycle) => !same(cycle) && contains(asSpan(cycle), span));
  const shortest = homes.sort((a, b) => lengthOf(a) - lengthOf(b))[0];
  return shortest?.id ?? null;
}

const lengthOf = ({ startsOn, endsOn }: Known) => Date.parse(endsOn) - Date.parse(startsOn);

function candidates(kind: CycleKind, today: string, firstMonth: number, locale: string): readonly CycleDraft[] {
  if (kind === 'custom') return [{ name: '', kind, starts: today, ends: addDays(today, customWeeks * 7 - 1) }];
  if (kind === 'month') return months(today, locale);
  const first = fiscalYearOf(today, firstMonth);
  const years = Array.from({ length: yearsAhead }, (_, ahead) => first + ahead);
  if (kind === 'year') return years.map((year) => yearCycle(year, firstMonth));
  return years.flatMap((year) => (kind === 'half' ? halfCycles(year, firstMonth) : quarterCycles(year, firstMonth)));
}

function months(today: string, locale: string): readonly CycleDraft[] {
  const { year, month } = partsOf(today);
  const name = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return Array.from({ length: 12 * yearsAhead }, (_, ahead) => {
    const starts = addMonths(dayOf(year, month, 1), ahead);
    const ends = addDays(addMonths(starts, 1), -1);
    return { name: name.format(Date.parse(starts)), kind: 'month', starts, ends };
  });
}
