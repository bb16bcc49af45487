import { describe, expect, it } from 'vitest';
import { metricProblems } from './metric-agreement.ts';
import type { MetricText } from './metric-text.ts';
import type { Ambition } from './objective.ts';
import { FIRST_QUARTER, metricOf } from './samples.ts';

const found = (text: MetricText, ambition: Ambition = 'aspirational') =>
  metricProblems(metricOf(text), ambition, FIRST_QUARTER).map(({ code, field }) => `${field}: ${code}`);
const way = (baseline: string | null, target: string | null, more: Partial<MetricText> = {}): MetricText => ({ kind: 'from-to', baseline, target, ...more });
const step = (id: string, weight: string | null = null, day: string | null = null) => ({ id, title: id, weight, day });
const zones = { commit: 'a', target: 'b', stretch: 'c' };

describe('agreeing on a from–to', () => {
  it.each<[string, MetricText, string[]]>([
    ['up', way('81', '95'), []],
    ['down', way('12', '4'), []],
    ['through commit and target to a stretch', way('0', '50', { commit: '30', stretch: '100' }), []],
    ['downwards to a stretch', way('100', '50', { commit: '70', stretch: '0' }), []],
    ['a stretch alone', way('0', '50', { stretch: '100' }), []],
    ['nothing at all', way(null, null), ['baseline: baseline-missing', 'target: target-missing']],
    ['baseline equal to target', way('95', '95'), ['target: target-at-baseline']],
    ['95 and 95.0', way('95', '95.0'), ['target: target-at-baseline']],
    ['a stretch back at the baseline', way('10', '20', { stretch: '10' }), ['stretch: stretch-at-baseline']],
    ['a stretch the other way', way('10', '20', { stretch: '5' }), ['target: direction-against-values']],
    ['a stretch before the target', way('0', '50', { stretch: '40' }), ['stretch: direction-against-values']],
    ['a commit beyond the target', way('0', '50', { commit: '60', stretch: '100' }), ['target: direction-against-values']],
    ['a commit at the baseline', way('0', '50', { commit: '0', stretch: '100' }), ['commit: direction-against-values']],
    ['a commit at the baseline, downwards', way('100', '50', { commit: '100', stretch: '0' }), ['commit: direction-against-values']],
    ['a target at the stretch', way('0', '50', { commit: '30', stretch: '50' }), ['stretch: direction-against-values']],
    ['a commit without a stretch', way('0', '50', { commit: '30' }), ['commit: commit-needs-stretch']],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it('keeps stretch and zones for aspirational objectives', () => {
    expect(found(way('0', '50', { stretch: '100' }), 'committed')).toEqual(['stretch: stretch-needs-aspirational']);
    expect(found({ kind: 'zones', zones }, 'committed')).toEqual(['kind: zones-need-aspirational']);
  });

  it.each<[string, string, string, string[]]>([
    ['five stars of five', '/5', '5', []],
    ['no star of five', '/5', '0', []],
    ['six stars of five', '/5', '6', ['target: value-impossible']],
    ['NPS below −100', 'NPS', '-101', ['target: value-impossible']],
    ['NPS of −40', 'nps', '-40', []],
    ['a share of a whole', '0-100 %', '120', ['target: value-impossible']],
    ['retention of 120 %', '%', '120', []],
    ['a loss of 5 %', '%', '-5', []],
  ])('%s', (_name, unit, target, expected) => {
    expect(found(way('1', target, { unit }))).toEqual(expected);
  });

  it('wants intermediate targets inside the time and once a day', () => {
    const on = (day: string) => ({ day, value: '10' });
    expect(found(way('0', '50', { intermediateTargets: [on('2026-02-01'), on('2026-02-01'), on('2026-04-01')] }))).toEqual([
      'intermediateTargets.1.day: intermediate-target-twice', 'intermediateTargets.2.day: day-outside-span',
    ]);
  });
});

describe('agreeing on the other kinds', () => {
  it.each<[string, MetricText, string[]]>([
    ['stay above', { kind: 'stay-above', lower: '95' }, []],
    ['stay above nothing', { kind: 'stay-above' }, ['lower: lower-missing']],
    ['stay below nothing', { kind: 'stay-below' }, ['upper: upper-missing']],
    ['stay between', { kind: 'stay-between', lower: '30', upper: '50' }, []],
    ['bounds reversed', { kind: 'stay-between', lower: '50', upper: '30' }, ['upper: bounds-reversed']],
    ['no room between', { kind: 'stay-between', lower: '50', upper: '50' }, ['upper: bounds-reversed']],
    ['yes or no', { kind: 'yes-no' }, []],
    ['zones', { kind: 'zones', zones }, []],
    ['a zone without words', { kind: 'zones', zones: { ...zones, target: ' ' } }, ['zones.target: zone-text-missing']],
    ['no milestones', { kind: 'milestones' }, ['milestones: milestones-missing']],
    ['milestones without weights', { kind: 'milestones', milestones: [step('a'), step('b'), step('c')] }, []],
    ['milestones of 100', { kind: 'milestones', milestones: [step('a', '30'), step('b', '70')] }, []],
    ['milestones of 90', { kind: 'milestones', milestones: [step('a', '30'), step('b', '60')] }, ['milestones: weights-not-100']],
    ['a weight forgotten', { kind: 'milestones', milestones: [step('a', '100'), step('b')] }, ['milestones: weights-incomplete']],
    ['a milestone too late', { kind: 'milestones', milestones: [step('a', null, '2026-04-01')] }, ['milestones.0.day: day-outside-span']],
    ['a milestone without a title', { kind: 'milestones', milestones: [{ id: 'a', title: ' ' }] }, ['milestones.0.title: title-missing']],
    ['baseline first', { kind: 'baseline-first', measureBy: '2026-01-31' }, []],
    ['a baseline some day', { kind: 'baseline-first', target: '70' }, ['measureBy: measure-by-missing']],
    ['a baseline after the end', { kind: 'baseline-first', measureBy: '2026-05-01' }, ['measureBy: day-outside-span']],
    ['a measured baseline without a target', { kind: 'baseline-first', baseline: '40' }, ['target: target-missing']],
    ['a measured baseline at the target', { kind: 'baseline-first', baseline: '70', target: '70' }, ['target: target-at-baseline']],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
