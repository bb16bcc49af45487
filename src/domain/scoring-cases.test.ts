/**
 * Published examples of progress, averages, grades and thresholds, from outside this house. Each is adopted (our rules
 * give the published answer) or not adopted with a reason; a case that is neither fails. The file lies beside the
 * repository; without it there is nothing to compare and the cases are skipped.
 */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordCheckIn } from './check-in.ts';
import { addDays } from './day.ts';
import { decimal, divide, HUNDRED, multiply, ONE, round, subtract, toNumber, toText, type Decimal } from './decimal.ts';
import { expectedAt, expectedAtEnd } from './expected.ts';
import { latest } from './measurement.ts';
import { metricProblems } from './metric-agreement.ts';
import { METRIC_KINDS, type Metric } from './metric.ts';
import type { Ambition } from './objective.ts';
import { paceOf, statusFromPace } from './pace.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { known, progressAt, unknown } from './progress.ts';
import { contributedProgress } from './rollup-contributors.ts';
import { objectiveMean } from './rollup.ts';
import { FIRST_QUARTER, fromTo, measured, metricOf, weekly } from './samples.ts';
import { bandOf, suggestScore } from './scoring.ts';
import { signalsOf } from './signals.ts';
import { weakest } from './status.ts';

type Case = { id: string; inputs: Readonly<Record<string, unknown>>; expected: Readonly<Record<string, unknown>> };
type Check = (inputs: Case['inputs'], expected: Case['expected']) => void;

const CASES = new URL('../../../shared/data/scoring-cases.open.jsonl', import.meta.url);
const cases: readonly Case[] = existsSync(CASES)
  ? readFileSync(CASES, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Case)
  : [];

const number = (value: unknown): Decimal => decimal(String(value));
const percent = (value: unknown): Decimal => divide(number(value), HUNDRED);
const even = (values: readonly (Decimal | null)[]) =>
  objectiveMean(values.map((value, index) => ({ id: `${index}`, progress: value === null ? unknown('blank') : known(value), weight: null })), DEFAULT_PARAMETERS);

/** The published score in whatever scale the source used. */
function published(expected: Case['expected']): Decimal {
  if ('score' in expected) return number(expected.score);
  if ('score_0_10' in expected) return divide(number(expected.score_0_10), decimal('10'));
  return percent(expected.achievement_pct ?? expected.progress_pct);
}

/** Sources print two digits, some cut and some rounded: our exact value is less than a hundredth away. */
function expectAbout(ours: Decimal | null, theirs: Decimal): void {
  expect(ours).not.toBeNull();
  expect(Math.abs(toNumber(subtract(ours!, theirs)))).toBeLessThan(0.01);
}

const done: Check = ({ launched, done: isDone }, expected) => {
  const answer = (launched ?? isDone) === true ? '1' : '0';
  expect(suggestScore(metricOf({ kind: 'yes-no' }), weekly(answer))).toBe(published(expected));
};

const metOrNot: Check = ({ krs }, expected) => {
  const answers = (krs as { met: boolean }[]).map(({ met }) => progressAt(metricOf({ kind: 'yes-no' }), measured(met ? '1' : '0')));
  expect(answers.map((each) => (each.known && each.raw === ONE ? 'yes' : 'no'))).toEqual(expected.krs);
};

const fromZero: Check = ({ target, actual, value }, expected) => {
  const reached = toText(number(actual ?? value));
  if ('met' in expected) {
    const progress = progressAt(fromTo('0', String(target)), measured(reached));
    expect(progress.known && progress.held === ONE).toBe(expected.met);
  } else expectAbout(suggestScore(fromTo('0', String(target)), weekly(reached)), published(expected));
};

const ratioOfInconsistentSource: Check = ({ target, actual }, expected) =>
  expect(suggestScore(fromTo('0', String(target)), weekly(String(actual)))).toBe(number(expected.score_ratio));

const rawBeyondTarget: Check = ({ target, value }, expected) => {
  const progress = progressAt(fromTo('0', String(target)), measured(String(value)));
  expect(progress.known && [progress.raw, progress.held]).toEqual([percent(expected.progress_pct), ONE]);
};

const linear: Check = ({ start, target, value }, expected) => {
  const progress = progressAt(fromTo(String(start), String(target)), measured(String(value)));
  expect(progress.known && progress.raw).toBe('score_linear' in expected ? number(expected.score_linear) : percent(expected.progress_pct));
};

/** A ladder: each rung adds the difference to the one below. Reached are all rungs up to the given one. */
function ladder(rungs: readonly (readonly [string, Decimal])[], reached: readonly string[]): Decimal {
  const steps = rungs.map(([id, upTo], index) => ({ id, title: id, weight: toText(multiply(subtract(upTo, rungs[index - 1]?.[1] ?? decimal('0')), HUNDRED)) }));
  const metric = metricOf({ kind: 'milestones', milestones: steps });
  const progress = progressAt(metric, { ...measured('0'), finished: reached });
  expect(metricProblems(metric, 'committed', FIRST_QUARTER)).toEqual([]);
  return progress.known ? progress.raw : decimal('-1');
}

const lastRung: Check = ({ milestones, last_reached: last }, expected) => {
  const rungs = (milestones as [string, number][]).map(([title, score]) => [title, number(score)] as const);
  const reached = rungs.slice(0, rungs.findIndex(([title]) => title === last) + 1).map(([title]) => title);
  expect(ladder(rungs, reached)).toBe(published(expected));
};

const highestBand: Check = ({ bands, progress }, expected) => {
  const rungs = Object.keys(bands as object).sort().map((upTo) => [upTo, number(upTo)] as const);
  const reached = rungs.filter(([, upTo]) => upTo <= number(progress)).map(([id]) => id);
  expect(ladder(rungs, reached)).toBe(number(expected.band ?? expected.band_by_rule));
};

const withContributors: Check = ({ krs, contributors }, expected) => {
  const parts = (krs as { progress: number; weight: number }[]).map(({ progress, weight }, index) => ({ id: `${index}`, progress: known(percent(progress)), weight: number(weight) }));
  const own = known(objectiveMean(parts, DEFAULT_PARAMETERS).value!);
  const others = (contributors as number[]).map((value) => ({ id: `${value}`, progress: known(percent(value)), weight: ONE, span: null }));
  expect(contributedProgress(own, others, FIRST_QUARTER, DEFAULT_PARAMETERS).value).toBe(percent(expected.objective_progress_pct));
};

const roundedMean: Check = ({ on_track_targets: values }, expected) =>
  expect(toText(multiply(even((values as number[]).map(percent)).value!, HUNDRED), 0)).toBe(String(expected.average_pct));

const meanIgnoringBlanks: Check = ({ scores }, expected) => {
  const given = scores as (number | null)[];
  const mean = even(given.map((score) => (score === null ? null : number(score))));
  expect(round(mean.value!, 1)).toBe(number(expected.average_rounded_1));
  expect([mean.measured, mean.of]).toEqual([given.filter((score) => score !== null).length, given.length]);
};

const aheadOrBehind: Check = ({ progress, expected: line }, { status }) => {
  const pace = paceOf(percent(progress), percent(line));
  expect(statusFromPace(pace, decimal('0.5'), DEFAULT_PARAMETERS) === 'on-track' ? 'ahead' : 'behind').toBe(status);
};

const gapToTheLine: Check = ({ elapsed_pct: elapsed, progress_pct: progress }, expected) => {
  const span = { starts: '2026-01-01', ends: addDays('2026-01-01', 99) };
  const line = expectedAt(fromTo('0', '1'), 'committed', span, addDays(span.starts, Number(elapsed) - 1), DEFAULT_PARAMETERS)!;
  expect([line, paceOf(percent(progress), line)]).toEqual([percent(expected.expected_progress_pct), percent(-Number(expected.gap_pct))]);
};

const valueOnTheLine: Check = ({ min, max, days_passed: passed, total_days: days }, expected) => {
  const span = { starts: '2026-01-01', ends: addDays('2026-01-01', Number(days) - 1) };
  const line = expectedAt(fromTo(String(min), String(max)), 'committed', span, addDays(span.starts, Number(passed) - 1), DEFAULT_PARAMETERS)!;
  expect(multiply(line, number(Number(max) - Number(min)))).toBe(number(expected.expected_value));
};

const expectation: Check = ({ type }, expected) =>
  expect(expectedAtEnd(type as Ambition, DEFAULT_PARAMETERS)).toBe(number(expected.expected_score ?? expected.expected_average));

const band: Check = ({ score_range: range }, { color }) =>
  expect((range as number[]).map((score) => bandOf(number(score), 'aspirational', DEFAULT_PARAMETERS))).toEqual([color, color]);

const atMost: Check = ({ limit, actual }, expected) => {
  const metric = metricOf({ kind: 'stay-below', upper: String(limit), heldBy: 'inside-at-end' });
  expect(suggestScore(metric, weekly(String(actual)))).toBe(published(expected));
};

const shrinkingSteps: Check = ({ last_three_weekly_deltas: steps }) => {
  const values = (steps as number[]).reduce<number[]>((all, step) => [...all, all.at(-1)! + step], [0]);
  expect(signalsOf(fromTo('0', '1000'), weekly(...values.map(String)), null)).toEqual(['steps-shrinking']);
};

const handOverrules: Check = () => {
  const draft = { day: '2026-02-01', entries: [], status: 'at-risk', statusReason: 'supplier', progress: [], problems: [], plans: [] } as const;
  const scene = { cycle: { ...FIRST_QUARTER, state: 'running' }, objectiveState: 'agreed', keyResults: [], today: '2026-02-01', suggested: 'on-track' } as const;
  expect(recordCheckIn(draft, scene)).toMatchObject({ value: { settled: 'at-risk', wasChanged: true } });
};

/** The source calls our "off track" at risk, and our "at risk" behind; a closed one says nothing. */
const weakestOfAll: Check = ({ kr_statuses: statuses }, { objective_status: status }) => {
  const ours = { 'At Risk': 'off-track', Behind: 'at-risk', 'On Track': 'on-track' } as const;
  expect(weakest((statuses as string[]).map((each) => ours[each as keyof typeof ours] ?? null))).toBe(ours[status as keyof typeof ours]);
};

const latestMayFall: Check = ({ mid, final }, expected) => {
  const last = latest(weekly(String(mid), String(final)))!;
  expect(last.value < number(mid)).toBe(expected.final_below_mid);
};

const apart: Check = ({ parts }, expected) =>
  expect((parts as { target: number; actual: number }[]).map(({ target, actual }) => suggestScore(fromTo('0', `${target}`), weekly(`${actual}`))))
    .toEqual((expected.part_scores as number[]).map(number));

const belowZero: Check = (_inputs, expected) => {
  const progress = progressAt(fromTo('0', '100'), measured('-17'));
  expect(progress.known && [progress.raw, progress.held]).toEqual([number(expected.score), decimal('0')]);
};

/** A target that already holds is no way to go: agreement refuses it as from–to, and staying above it works. */
const flatTarget: Check = ({ start, target }) => {
  expect(metricProblems(fromTo(`${start}`, `${target}`), 'committed', FIRST_QUARTER).map(({ code }) => code)).toEqual(['target-at-baseline']);
  expect(suggestScore(metricOf({ kind: 'stay-above', lower: `${target}` }), weekly('100', '100'))).toBe(ONE);
};

const areaTarget: Check = ({ low, high }) => {
  const metric: Metric = metricOf({ kind: 'stay-between', lower: `${low}`, upper: `${high}` });
  expect([metricProblems(metric, 'committed', FIRST_QUARTER), suggestScore(metric, weekly('40', '55'))]).toEqual([[], decimal('0.5')]);
};

const kindsOfTarget: Check = ({ types }) => {
  const ours = ['from-to', 'from-to', 'yes-no', 'stay-below', 'stay-above', 'milestones'];
  expect([(types as string[]).length, ours.every((kind) => (METRIC_KINDS as readonly string[]).includes(kind))]).toEqual([ours.length, true]);
};

/** Rules told without numbers, tried on numbers of our own. */
const meanInWords: Check = () => expect(even([decimal('0.3'), decimal('0.9')]).value).toBe(decimal('0.6'));
const equalShares: Check = () => expect(even([ONE, ONE, ONE, ONE]).inputs.map(({ share }) => share)).toEqual(Array(4).fill(decimal('0.25')));
const percentComplete: Check = ({ target }) => expect(suggestScore(fromTo('0', `${target}`), weekly('3'))).toBe(divide(decimal('3'), number(target)));
const flooredAtZero: Check = () => expect(suggestScore(fromTo('10', '20'), weekly('5'))).toBe(decimal('0'));

const ADOPTED: readonly (readonly [Check, ...string[]])[] = [
  [done, 's-ada4696901a3', 's-ef6f56b7e486', 's-48c99fc9dd18'],
  [metOrNot, 's-1684077b6636'],
  [fromZero, 's-6528067d14e0', 's-43238e25127c', 's-7e7dabb78574', 's-d22f7f932c6b', 's-8d22966ddb00', 's-7c4820057059', 's-22e65bcb87f6',
    's-785c744dc32e', 's-de80ae7bc6b0', 's-af243b35c835', 's-fe79745f07a3', 's-8742b01fd2ed', 's-dd5f454f2d05', 's-8860e2bb9e84', 's-3b83c81f6518'],
  [ratioOfInconsistentSource, 's-e0304541cc45'],
  [rawBeyondTarget, 's-baf75f21807c'],
  [linear, 's-fb78bd97c4dc', 's-418308f9d330'],
  [lastRung, 's-5d1f9d5f8eda', 's-07fa848dbb00', 's-1d76235ddc43'],
  [highestBand, 's-db3c4de3e67e', 's-651111f9f7a5', 's-bf20f147055e', 's-2c0b5ffb6cd6', 's-22182a8f007e', 's-49912881cc26', 's-46757273dce6',
    's-f6f72f37079f', 's-8d833d7f1c7b', 's-471bcbddb6ea', 's-093351798325', 's-4fa740df6991', 's-0c4c012d2db5'],
  [withContributors, 's-0fdfbfcb2a78'],
  [roundedMean, 's-f877cba3c4a6'],
  [meanIgnoringBlanks, 's-7394fddff11d', 's-b0a1b9532ca1', 's-7f4d2217fe24'],
  [aheadOrBehind, 's-cace9c8d18ed', 's-1c63071d47d6'],
  [gapToTheLine, 's-a6f7b9fdb0fb'],
  [valueOnTheLine, 's-cff88a0bc44e'],
  [expectation, 's-d1ac090117b9', 's-5ee88f935052'],
  [band, 's-4d164c7b7f4b', 's-3c932fc3e365'],
  [atMost, 's-00068ec533f0', 's-ebeea7df9dab'],
  [shrinkingSteps, 's-5dc597199a72'],
  [handOverrules, 's-6acc0107047c'],
  [weakestOfAll, 's-46db7701398c'],
  [latestMayFall, 's-695d363f4de7'],
  [apart, 's-ac8ffb71a288'],
  [belowZero, 's-d21a22579e81'],
  [flatTarget, 's-b120877d66da'],
  [areaTarget, 's-69a30d1bfddf'],
  [kindsOfTarget, 's-69a5c86fd2fa'],
  [meanInWords, 's-e81104fdba55', 's-c57dd78179c9'],
  [equalShares, 's-cb16c8ed3cb5'],
  [percentComplete, 's-9844487d2454'],
  [flooredAtZero, 's-6695246d00f9'],
];

const NOT_ADOPTED: Readonly<Record<string, string>> = {
  's-972df19726bd': 'judges progress ÷ expected; our pace is progress − expected, which does not explode early in a cycle',
  's-e30bc6c1f6c4': 'judges progress ÷ expected, as above',
  's-f81464d3d249': 'calls anything below the line behind; ours is on track from −0.10',
  's-3d6c80f7d583': 'bands of achieved ÷ target in place of pace',
  's-beff8ced974f': 'bands of achieved ÷ target in place of pace',
  's-8f77d98d3275': 'bands of achieved ÷ target in place of pace',
  's-f7cb1159f500': 'takes points off per week late; lateness is discipline, not progress',
};

describe.skipIf(cases.length === 0)('published scoring cases', () => {
  const adopted = new Map(ADOPTED.flatMap(([check, ...ids]) => ids.map((id) => [id, check] as const)));

  it('are all adopted, or not adopted for a reason', () => {
    expect(cases.map(({ id }) => id).filter((id) => !adopted.has(id) && !(id in NOT_ADOPTED))).toEqual([]);
    expect([...adopted.keys()].filter((id) => id in NOT_ADOPTED)).toEqual([]);
  });

  it.each(cases.filter(({ id }) => adopted.has(id)).map((each) => [each.id, each] as const))('%s', (id, { inputs, expected }) => {
    expect.hasAssertions();
    adopted.get(id)!(inputs, expected);
  });
});
