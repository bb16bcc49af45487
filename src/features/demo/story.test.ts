import { describe, expect, it } from 'vitest';
import { agreeObjective } from '#domain/agreement.ts';
import { recordCheckIn } from '#domain/check-in.ts';
import { contains, overlaps, weekOf } from '#domain/cycle.ts';
import { addDays, dayOf } from '#domain/day.ts';
import { decimal, toNumber } from '#domain/decimal.ts';
import { measuredByFinishing } from '#domain/finished.ts';
import type { Measurement } from '#domain/measurement.ts';
import { METRIC_KINDS, type Metric } from '#domain/metric.ts';
import { progressOf } from '#domain/progress.ts';
import { problemsOf } from '#domain/verdict.ts';
import { dayAt } from '#domain/zone.ts';
import { metricOf } from '../key-result/shape-metric.ts';
import { teams } from './content/teams.ts';
import { cyclesOf } from './story/cycles.ts';
import type { Frame, Language } from './story/frame.ts';
import { tellStory, type Story } from './story.ts';

const NOW = '2026-11-21T14:00:00.000Z';
const ZONE = 'America/Sao_Paulo';

function frameAt(given: Partial<Frame> = {}): Frame {
  let count = 0;
  const newId = () => `00000000-0000-7000-8000-${String(count += 1).padStart(12, '0')}`;
  return {
    seed: 'meridian', now: NOW, zone: ZONE, language: 'en', newId, reader: { userId: 'reader', name: 'Ana', email: 'ana@example.org' }, ...given,
  };
}
const told = (given: Partial<Frame> = {}): Story => tellStory(frameAt(given), '00000000-0000-7000-8000-00000000d3e0');

const story = told();
const keyResultsOf = Map.groupBy(story.keyResults, ({ objectiveId }) => objectiveId);
const checkInsOf = Map.groupBy(story.checkIns, (each) => each.objective_id);
const measurementsOf = Map.groupBy(story.measurements.filter((each) => !each.retired_at && each.value !== null), (each) => each.key_result_id);
const running = story.cycles.find(({ kind, state }) => kind === 'quarter' && state === 'running')!;
const closed = story.cycles.filter(({ state }) => state === 'closed');
const cycleOf = new Map(story.cycles.map((cycle) => [cycle.id, cycle]));
const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

describe('the same story', () => {
  it('is told by the same frame, and another by another seed', () => {
    expect(told()).toEqual(story);
    expect(told({ seed: 'another' }).measurements).not.toEqual(story.measurements);
  });

  it('has the same numbers in both languages, and other words', () => {
    const portuguese = told({ language: 'pt-BR' });
    expect(portuguese.measurements.map(({ value, confidence }) => [value, confidence])).toEqual(story.measurements.map(({ value, confidence }) => [value, confidence]));
    const same = story.objectives.filter(({ title }, place) => title === portuguese.objectives[place]!.title);
    expect(same.map(({ title }) => title)).toEqual([]);
    expect(portuguese.organisation.name).toBe('Meridian Mobilidade (demo)');
  });
});

describe('cycles', () => {
  it('lie so that today is in week 7, on every day of two years', () => {
    for (let day = dayOf(2026, 1, 1); day < dayOf(2028, 1, 2); day = addDays(day, 1)) {
      const { of, all } = cyclesOf(day, frameAt().newId);
      const spans = [of.first, of.before, of.now, of.next].map(({ startsOn, endsOn }) => ({ starts: startsOn, ends: endsOn }));
      expect([day, weekOf(spans[2]!, day)]).toEqual([day, 7]);
      spans.slice(1).forEach((span, place) => expect(addDays(spans[place]!.ends, 1)).toBe(span.starts));
      for (const each of all.filter(({ parentId }) => parentId !== null)) {
        const year = all.find(({ id }) => id === each.parentId)!;
        expect(contains({ starts: year.startsOn, ends: year.endsOn }, { starts: each.startsOn, ends: each.endsOn })).toBe(true);
      }
      expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
      const years = all.filter(({ kind }) => kind === 'year').map(({ startsOn, endsOn }) => ({ starts: startsOn, ends: endsOn }));
      expect(years.some((one, place) => years.slice(place + 1).some((other) => overlaps(one, other)))).toBe(false);
      expect([
        of.first.state, of.before.state, of.now.state, of.next.state, of.year.state,
      ]).toEqual(['closed', 'closed', 'running', 'planning', 'running']);
    }
  });

  it('are the calendar quarters where that fits', () => {
    const { of } = cyclesOf('2026-05-15', frameAt().newId);
    expect([of.now.name, of.now.startsOn, of.now.endsOn]).toEqual(['Q2 2026', '2026-04-01', '2026-06-30']);
  });
});

describe('how much there is', () => {
  it('about 120 people in 6 departments and 16 teams', () => {
    expect(story.waves.flatMap(({ members }) => members)).toHaveLength(125);
    expect(story.waves.map((wave) => wave.teams.length)).toEqual([8, 7, 8]);
    const levels = Map.groupBy(story.waves.flatMap((wave) => wave.teams), ({ levelName }) => levelName);
    expect([...levels].map(([name, held]) => [name, held.length])).toEqual([['Company', 1], ['Department', 6], ['Team', 16]]);
    const emails = story.waves.flatMap(({ members }) => members).flatMap(({ email }) => email ?? []);
    expect(new Set(emails).size).toBe(emails.length);
  });

  it('objectives and key results as real organisations write them: about 2.2 a team, 2.8 an objective', () => {
    const perTeam = [...Map.groupBy(story.objectives.filter(({ cycleId, state }) => cycleId === running.id && state !== 'draft'), ({ teamId }) => teamId).values()].map((held) => held.length);
    expect(perTeam).toHaveLength(23);
    expect(mean(perTeam)).toBeCloseTo(2.2, 0);
    expect(mean([...keyResultsOf.values()].map((held) => held.length))).toBeCloseTo(2.8, 0);
    const withDigit = story.keyResults.filter(({ title }) => /\d/.test(title)).length / story.keyResults.length;
    expect(withDigit).toBeGreaterThan(0.4);
    expect(withDigit).toBeLessThan(0.65);
  });

  it('every kind of metric, both ambitions and none, weights, days of their own, links upwards', () => {
    expect(new Set(story.keyResults.map(({ metric }) => metric.kind))).toEqual(new Set(METRIC_KINDS));
    expect(new Set(story.objectives.map(({ ambition }) => ambition))).toEqual(new Set(['committed', 'aspirational', null]));
    expect(new Set(story.objectives.map(({ state }) => state))).toEqual(new Set(['draft', 'agreed', 'closed', 'parked', 'dropped']));
    expect(story.keyResults.filter(({ weight }) => weight !== null).length).toBeGreaterThan(6);
    expect(story.keyResults.some(({ startsOn }) => startsOn !== null)).toBe(true);
    expect(story.keyResults.some(({ metric }) => (metric.intermediate_targets ?? []).length > 0)).toBe(true);
    expect(story.objectives.filter(({ parentId }) => parentId !== null).length / story.objectives.length).toBeGreaterThan(0.5);
  });

  it('check-ins with life: bursts and gaps, values dated back, plans moved on, problems with owners', () => {
    const gaps = [...checkInsOf.values()].flatMap((held) => held.slice(1).map((each, place) => (Date.parse(each.recorded_at) - Date.parse(held[place]!.recorded_at)) / 86_400_000)).sort((a, b) => a - b);
    expect(gaps[Math.floor(gaps.length / 2)]).toBeCloseTo(7, 0);
    expect(gaps.filter((gap) => gap < 2).length).toBeGreaterThan(20);
    expect(gaps.filter((gap) => gap > 13).length).toBeGreaterThan(20);
    expect(story.checkIns.filter((each) => each.day < each.recorded_at.slice(0, 10)).length).toBeGreaterThan(15);
    expect(new Set(story.checkIns.flatMap((each) => each.last_plans.map(({ outcome }) => outcome)))).toEqual(new Set(['done', 'not-done', 'moved']));
    const problems = story.checkIns.flatMap((each) => each.problems);
    const taken = problems.filter(({ ownerId, nextStep }) => ownerId && nextStep).length / problems.length;
    expect(taken).toBeGreaterThan(0.85);
    expect(taken).toBeLessThan(1);
  });

  it('corrections: one amended, one withdrawn, a comment put anew and one taken back', () => {
    const events = new Set(story.lines.map(({ event }) => event));
    for (const event of [
      'check-in.amended', 'check-in.withdrawn', 'check-in.contributed', 'comment.changed', 'comment.removed', 'key-result.changed',
      'key-result.state-set', 'objective.changed',
    ]) expect(events).toContain(event);
    expect(story.measurements.filter((each) => each.retired_at)).toHaveLength(1);
  });
});

describe('it obeys the rule book', () => {
  it('whatever was agreed can be agreed; of the drafts, the flawed ones cannot', () => {
    const verdicts = story.objectives.map((objective) => {
      const cycle = cycleOf.get(objective.cycleId)!;
      const keyResults = keyResultsOf.get(objective.id)!.map((each) => ({
        ...each, metric: metricOf(each.metric), weight: each.weight === null ? null : decimal(each.weight), starts: each.startsOn, ends: each.endsOn,
      }));
      return {
        objective,
        verdict: agreeObjective({ ...objective, state: 'draft', keyResults }, { starts: cycle.startsOn, ends: cycle.endsOn, state: 'running' }),
      };
    });
    const refused = verdicts.filter(({ verdict }) => !verdict.allowed);
    expect(refused.map(({ objective, verdict }) => [objective.title, objective.state, problemsOf(verdict).map(({ code }) => code)])).toEqual([
      ['Nobody steals our bikes', 'draft', ['target-at-baseline']], ['Closing a month takes three days', 'draft', ['owner-missing']],
    ]);
  });

  it('every check-in could have been recorded on its day, with the status it has', () => {
    const refused = story.checkIns.flatMap((checkIn) => {
      const objective = story.objectives.find(({ id }) => id === checkIn.objective_id)!;
      const cycle = cycleOf.get(objective.cycleId)!;
      const keyResults = keyResultsOf.get(objective.id)!.map(({ id, metric }) => ({ id, metric: metricOf(metric), state: 'open' as const }));
      const entries = story.measurements.filter((each) => each.check_in_id === checkIn.id && !each.retired_at).map((each) => ({
        keyResultId: each.key_result_id, measured: measuredIn(each, keyResults), confidence: each.confidence,
      }));
      const scene = {
        cycle: { starts: cycle.startsOn, ends: cycle.endsOn, state: 'running' as const }, objectiveState: 'agreed' as const, keyResults,
        today: dayAt(checkIn.recorded_at, 'Asia/Kolkata'), suggested: checkIn.suggested_status,
      };
      const verdict = recordCheckIn({ ...checkIn, entries, statusReason: checkIn.status_reason }, scene);
      return verdict.allowed ? [] : [[objective.title, checkIn.day, problemsOf(verdict)]];
    });
    expect(refused).toEqual([]);
  });

  it('what became of last week’s plans speaks of last week’s plans', () => {
    for (const held of checkInsOf.values()) {
      const counted = held.filter((each) => !each.withdrawn_at);
      counted.slice(1).forEach((each, place) => expect(each.last_plans.map(({ text }) => text)).toEqual(counted[place]!.plans.map(({ text }) => text)));
    }
  });

  it('nothing happens after now, before its organisation, or out of order', () => {
    const begins = story.organisation.createdAt;
    for (const { at } of [...story.lines, ...Object.values(story.versions).flat()]) expect(at >= begins && at <= NOW).toBe(true);
    for (const versions of Object.values(story.versions)) {
      for (const held of Map.groupBy(versions, ({ id }) => id).values()) expect(held.map(({ at }) => at)).toEqual(held.map(({ at }) => at).sort());
    }
  });
});

describe('the numbers', () => {
  const scores = story.objectives.filter(({ cycleId, state }) => state === 'closed' && closed.some(({ id }) => id === cycleId)).flatMap(({ id }) => keyResultsOf.get(id)!)
    .flatMap(({ id, metric, state }) => {
      const progress = state === 'dropped' ? null : progressOf(metricOf(metric), historyOf(id));
      return progress?.known ? [toNumber(progress.raw)] : [];
    });
  const share = (fits: (score: number) => boolean) => scores.filter(fits).length / scores.length;

  it('of closed quarters have two peaks, at 0 and at 1, as real scores do', () => {
    expect(scores.length).toBeGreaterThan(90);
    expect(share((score) => score === 0)).toBeGreaterThan(0.08);
    expect(share((score) => score === 1)).toBeGreaterThan(0.25);
    expect(share((score) => score > 0.4 && score < 0.6)).toBeLessThan(0.2);
    expect(share((score) => score > 1)).toBeGreaterThan(0);
    expect(share((score) => score < 0)).toBeGreaterThan(0);
    expect(mean(scores)).toBeGreaterThan(0.55);
    expect(mean(scores)).toBeLessThan(0.8);
  });

  it('rarely fall, and where they do a story falls with them', () => {
    const steps = [...measurementsOf.values()].flatMap((held) => held.slice(1).map((each, place) => [
      Number(held[place]!.value), Number(each.value), each.key_result_id,
    ] as const));
    const back = steps.filter(([before, after, id]) => {
      const metric = metricOf(story.keyResults.find((each) => each.id === id)!.metric);
      return metric.kind === 'from-to' && (toNumber(metric.target!) > toNumber(metric.baseline!) ? after < before : after > before);
    });
    expect(back.length / steps.length).toBeLessThan(0.05);
    expect(back.length).toBeGreaterThan(10);
  });

  it('of confidence fall before the status does', () => {
    const charge = story.objectives.find(({ title }) => title === 'Every electric bus leaves full in the morning')!;
    const full = keyResultsOf.get(charge.id)![0]!;
    const sure = story.measurements.filter((each) => each.key_result_id === full.id && each.confidence !== null).map((each) => ({
      confidence: each.confidence!, value: Number(each.value ?? NaN),
    }));
    const highest = Math.max(...sure.map(({ confidence }) => confidence));
    const peak = sure.findIndex(({ confidence }) => confidence === highest);
    expect(sure.at(-1)!.confidence).toBeLessThanOrEqual(highest - 3);
    expect(peak).toBeLessThan(sure.length - 2);
    expect(checkInsOf.get(charge.id)!.at(-1)!.status).not.toBe('on-track');
  });

  it('of today leave a quarter to two fifths of the running objectives without a fresh check-in, and every status in use', () => {
    const weekAgo = `${addDays(NOW.slice(0, 10), -9)}T00:00:00.000Z`;
    const agreed = story.objectives.filter(({ cycleId, state }) => cycleId === running.id && state === 'agreed');
    const last = agreed.map(({ id }) => checkInsOf.get(id)?.at(-1));
    const stale = last.filter((each) => !each || each.recorded_at < weekAgo).length / agreed.length;
    expect(stale).toBeGreaterThan(0.2);
    expect(stale).toBeLessThan(0.4);
    const fresh = last.filter((each) => each && each.recorded_at >= weekAgo);
    for (const status of ['on-track', 'at-risk', 'off-track']) expect(fresh.filter((each) => each!.status === status).length / agreed.length).toBeGreaterThan(0.04);
  });
});

describe('the texts', () => {
  it.each<Language>(['en', 'pt-BR'])('fit where they are stored, in %s', (language) => {
    const { objectives, keyResults, checkIns, comments } = told({ language });
    expect(Math.max(...[...objectives, ...keyResults].map(({ title }) => title.length))).toBeLessThanOrEqual(300);
    expect(Math.max(...checkIns.flatMap((each) => [
      ...each.progress, ...each.problems.map(({ text }) => text), ...each.plans.map(({ text }) => text),
    ].map((text) => text.length)))).toBeLessThan(250);
    expect(comments.every(({ body }) => body.length > 0 && body.length < 300)).toBe(true);
    const all = JSON.stringify([objectives, keyResults, checkIns, comments]);
    expect(all).not.toMatch(/undefined|NaN|\[object/);
  });

  it('are written in both languages, and every link leads to an objective', () => {
    const plots = teams.flatMap(({ objectives }) => Object.values(objectives).flat());
    const keys = plots.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(plots.flatMap(({ supports }) => supports ?? []).filter((key) => !keys.includes(key))).toEqual([]);
    for (const [english, portuguese] of plots.flatMap((plot) => [
      plot.title, ...(plot.why ? [plot.why] : []), ...plot.keyResults.map(({ measure }) => measure),
    ])) {
      expect(english.trim()).not.toBe('');
      expect(portuguese.trim()).not.toBe('');
    }
  });
});

function historyOf(keyResultId: string): Measurement[] {
  return (measurementsOf.get(keyResultId) ?? []).map((each) => ({
    day: each.day, recordedAt: each.recorded_at, value: decimal(each.value!), ...(each.finished && { finished: each.finished }),
  }));
}

function measuredIn(each: Story['measurements'][number], keyResults: readonly { id: string; metric: Metric }[]) {
  const metric = keyResults.find(({ id }) => id === each.key_result_id)!.metric;
  if (each.finished) return metric.kind === 'milestones' ? measuredByFinishing(metric, each.finished) : null;
  return each.value === null ? null : { value: decimal(each.value) };
}
