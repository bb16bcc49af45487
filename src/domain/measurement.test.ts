import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, toText } from './decimal.ts';
import { fitsMetric, inOrder, latest, until } from './measurement.ts';
import type { MetricText } from './metric-text.ts';
import { fromTo, measured, metricOf, weekly } from './samples.ts';

const value = (text: string) => ({ value: decimal(text) });
const steps: MetricText = { kind: 'milestones', milestones: [{ id: 'a', title: 'a', weight: '40' }, { id: 'b', title: 'b', weight: '60' }] };

describe('the latest measurement', () => {
  it.each([
    ['none', [], null],
    ['by day, not by entry', [measured('70', '2026-03-06', '2026-03-06T09:00:00Z'), measured('65', '2026-02-27', '2026-03-09T09:00:00Z')], '70'],
    ['of one day, the one entered last', [measured('70', '2026-03-06', '2026-03-06T09:00:00Z'), measured('71', '2026-03-06', '2026-03-07T09:00:00Z')], '71'],
    ['a fall counts too', weekly('0.7', '0.2'), '0.2'],
  ])('%s', (_name, measurements, expected) => {
    const last = latest(measurements);
    expect(last ? toText(last.value) : null).toBe(expected);
  });

  it('does not depend on the order they come in, and is the last in order', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 0, max: 999 })), { minLength: 1, maxLength: 12 });
    fc.assert(fc.property(some, (pairs) => {
      const all = pairs.map(([date, entry], index) =>
        measured(String(index), `2026-02-${String(date).padStart(2, '0')}`, `2026-03-01T00:00:00.${String(entry).padStart(3, '0')}Z`));
      const last = latest(all)!;
      const other = latest(all.toReversed())!;
      expect([other.day, other.recordedAt]).toEqual([last.day, last.recordedAt]);
      expect(inOrder(all).at(-1)!.recordedAt).toBe(last.recordedAt);
    }));
  });

  it('can be asked as of a day', () => {
    expect(until(weekly('1', '2', '3'), '2026-01-09').map((each) => toText(each.value))).toEqual(['1', '2']);
  });
});

describe('a value fits its metric', () => {
  it.each([
    ['any number of a from–to', fromTo('0', '10'), value('-3'), null],
    ['yes', metricOf({ kind: 'yes-no' }), value('1'), null],
    ['no', metricOf({ kind: 'yes-no' }), value('0'), null],
    ['half a yes', metricOf({ kind: 'yes-no' }), value('0.5'), 'value-not-yes-or-no'],
    ['no zone reached', metricOf({ kind: 'zones' }), value('0'), null],
    ['the target zone', metricOf({ kind: 'zones' }), value('0.7'), null],
    ['between zones', metricOf({ kind: 'zones' }), value('0.5'), 'value-not-a-zone'],
    ['a rung of a ladder', metricOf(steps), value('60'), null],
    ['both ends of the ladder', metricOf(steps), value('100'), null],
    ['the foot of the ladder', metricOf(steps), value('0'), null],
    ['below the ladder', metricOf(steps), value('-1'), 'value-not-a-percent'],
    ['beyond the ladder', metricOf(steps), value('101'), 'value-not-a-percent'],
    ['a milestone of another key result', metricOf(steps), { ...value('40'), finished: ['z'] }, 'milestone-not-found'],
    ['milestones where there are none', fromTo('0', '10'), { ...value('5'), finished: ['a'] }, 'finished-needs-milestones'],
  ])('%s', (_name, metric, given, code) => {
    const verdict = fitsMetric(metric, given);
    expect(verdict.allowed ? null : verdict.code).toBe(code);
  });
});
