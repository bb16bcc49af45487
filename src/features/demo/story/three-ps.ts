import type { PlanOutcome } from '#domain/three-ps.ts';
import type { ConfirmableStatus } from '#domain/status.ts';
import type { Phrases, Trouble } from '../content/said/phrases.ts';
import { reviewPlan } from '../content/said/phrases.ts';
import type { Page } from '../content/said/tale.ts';
import { talesOfScreens } from '../content/said/tales-screens.ts';
import { talesOfStreets } from '../content/said/tales-streets.ts';
import type { Text } from '../content/plot.ts';
import { deckOf, type Chance } from './chance.ts';
import { say, sayAmount, unitIn, type Frame } from './frame.ts';
import type { Lived } from './lived.ts';
import type { Told } from './values.ts';

/** What one check-in says beside its numbers, as it is stored. */
export interface Said {
  readonly progress: string[];
  readonly problems: { text: string; ownerId?: string; nextStep?: string }[];
  readonly plans: { text: string }[];
  readonly last_plans: { text: string; outcome: PlanOutcome }[];
}

/** Where the words of a department come from: each phrase once before any comes again. */
export interface Voice { readonly progress: () => Text; readonly problem: () => Trouble; readonly plan: () => Text }
export const voiceOf = (phrases: Phrases, chance: Chance): Voice =>
  ({ progress: deckOf(phrases.progress, chance), problem: deckOf(phrases.problems, chance), plan: deckOf(phrases.plans, chance) });

export interface Moment {
  readonly frame: Frame;
  readonly voice: Voice;
  readonly chance: Chance;
  readonly status: ConfirmableStatus;
  /** Values that moved in this check-in, with what stood before. */
  readonly moved: readonly { lived: Lived; told: Told; before: Told }[];
  readonly lastPlans: readonly { text: string }[];
  readonly colleagues: readonly string[];
  /** The middle of the cycle: people prepare the review. */
  readonly isMiddle: boolean;
  readonly page: Page | null;
}

const tales = { ...talesOfStreets, ...talesOfScreens };

/** The page of a tale for this check-in; the last page belongs to the latest one. */
export const pageOf = (key: string, place: number, count: number): Page | null => tales[key]?.at(place - count) ?? null;

/** Progress, problems and plans; last week's plans stand on top with what became of them. */
export function saidAt(moment: Moment): Said {
  const { frame, page, chance } = moment;
  const last_plans = moment.lastPlans.map(({ text }) => ({ text, outcome: outcomeOf(text, moment) }));
  if (page) return {
    last_plans, progress: page.progress.map((text) => say(frame, text)),
    problems: (page.problems ?? []).map((trouble) => problemOf(trouble, moment)), plans: page.plans.map((text) => ({ text: say(frame, text) })),
  };
  const troubles = Array.from({ length: troubleCount(moment.status, chance) }, () => moment.voice.problem());
  return {
    last_plans, progress: progressOf(moment), problems: troubles.map((trouble) => problemOf(trouble, moment)), plans: plansOf(moment, last_plans),
  };
}

/** A plan that stands on the next page of a tale was moved there. */
function outcomeOf(text: string, { page, frame, chance }: Moment): PlanOutcome {
  if (page?.plans.some((plan) => say(frame, plan) === text)) return 'moved';
  if (page) return chance.is(0.85) ? 'done' : 'not-done';
  const dice = chance.share();
  return dice < 0.64 ? 'done' : dice < 0.82 ? 'moved' : 'not-done';
}

function progressOf({ frame, moved, voice, chance }: Moment): string[] {
  const [first] = [...moved].sort((a, b) => Math.abs(Number(b.told.value) - Number(b.before.value)) - Math.abs(Number(a.told.value) - Number(a.before.value)));
  const lines = first && chance.is(0.7) ? [valueLine(frame, first)] : [];
  return lines.length === 0 || chance.is(0.4) ? [...lines, say(frame, voice.progress())] : lines;
}

function valueLine(frame: Frame, { lived, told, before }: Moment['moved'][number]): string {
  const { measure, metric } = lived.plot;
  const unit = 'unit' in metric ? unitIn(frame, metric.unit) : null;
  const amount = (value: string): string => sayAmount(frame, value, unit, 'currency' in metric ? (metric.currency ?? null) : null);
  return `${say(frame, measure)}: ${amount(told.value)} (${say(frame, ['was', 'antes'])} ${amount(before.value)})`;
}

function troubleCount(status: ConfirmableStatus, chance: Chance): number {
  if (status === 'off-track') return chance.is(0.25) ? 2 : 1;
  return chance.is(status === 'at-risk' ? 0.7 : 0.2) ? 1 : 0;
}

/** Nearly every problem has somebody who takes it and a next step; a few were written in a hurry. */
function problemOf([text, nextStep]: Trouble, { frame, chance, colleagues, page }: Moment): Said['problems'][number] {
  const said = { text: say(frame, text) };
  return page === null && chance.is(0.08) ? said : { ...said, ownerId: chance.one(colleagues), nextStep: say(frame, nextStep) };
}

function plansOf({ frame, voice, chance, isMiddle }: Moment, lastPlans: Said['last_plans']): Said['plans'] {
  if (chance.is(0.15)) return [];
  const moved = lastPlans.filter(({ outcome }) => outcome === 'moved').map(({ text }) => text);
  const fresh = Array.from({ length: chance.whole(1, 2) }, () => say(frame, voice.plan()));
  const review = isMiddle && chance.is(0.35) ? [say(frame, reviewPlan)] : [];
  return [...new Set([...moved, ...fresh, ...review])].slice(0, 4).map((text) => ({ text }));
}
