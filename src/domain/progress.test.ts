import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, decimal, ONE, subtract, toText, ZERO, type Decimal } from './decimal.ts';
import type { MetricText } from './metric-text.ts';
import { progressOf, progressAt, type Progress } from './progress.ts';
import { fromTo, measured, metricOf, weekly } from './samples.ts';

const shown = (progress: Progress) => (progress.known ? `${toText(progress.raw)} held ${toText(progress.held)}` : progress.reason);

describe('from–to', () => {
  it.each([
    ['up', '81', '95', '88', '0.5 held 0.5'],
    ['down', '12', '4', '5.2', '0.85 held 0.85'],
    ['from zero', '0', '10', '8', '0.8 held 0.8'],
    ['to zero', '40', '0', '10', '0.75 held 0.75'],
    ['across zero', '-20', '20', '0', '0.5 held 0.5'],
    ['both negative', '-10', '-30', '-15', '0.25 held 0.25'],
    ['at the baseline', '81', '95', '81', '0 held 0'],
    ['at the target', '81', '95', '95', '1 held 1'],
    ['beyond the target', '0', '5', '6', '1.2 held 1'],
    ['beyond, downwards', '12', '4', '2', '1.25 held 1'],
    ['the wrong way', '100', '200', '83', '-0.17 held 0'],
    ['the wrong way, downwards', '12', '4', '14', '-0.25 held 0'],
    ['0.7 reached is 0.7', '0', '3', '2.1', '0.7 held 0.7'],
    ['0.1 + 0.2', '0', '0.3', '0.1', '0.33333333 held 0.33333333'],
    ['very large', '0', '9999999999999999', '4999999999999999.5', '0.5 held 0.5'],
    ['very fine', '0', '0.00000003', '0.00000001', '0.33333333 held 0.33333333'],
  ])('%s: from %s to %s at %s', (_name, baseline, target, value, expected) => {
    expect(shown(progressAt(fromTo(baseline, target), measured(value)))).toBe(expected);
  });

  it.each([
    ['no baseline', fromTo(null, '95'), 'baseline-missing'],
    ['no target', fromTo('81', null), 'target-missing'],
    ['nowhere to go', fromTo('95', '95'), 'target-at-baseline'],
  ])('is unknown with %s', (_name, metric, reason) => {
    expect(shown(progressAt(metric, measured('90')))).toBe(reason);
    expect(shown(progressAt(metric, null))).toBe(reason);
  });

  it('stands at its baseline without a value: 0, not unknown', () => {
    expect(progressOf(fromTo('81', '95'), [])).toEqual({ known: true, raw: ZERO, held: ZERO, standing: true });
    expect(progressOf(fromTo('81', '95'), weekly('81'))).toMatchObject({ raw: ZERO, standing: false });
  });

  it('is bent by no intermediate target', () => {
    const metric = fromTo('0', '100', { intermediateTargets: [{ day: '2026-02-01', value: '10' }] });
    expect(shown(progressAt(metric, measured('10')))).toBe('0.1 held 0.1');
  });

  it.each(['not-applicable', 'not-measurable', 'blank'] as const)('is unknown when set aside as %s', (reason) => {
    expect(progressOf(fromTo('0', '10'), weekly('5'), reason)).toEqual({ known: false, reason });
  });
});

describe('commit, target and stretch [PZ]', () => {
  const up = fromTo('0', '50', { commit: '30', stretch: '100' });
  const down = fromTo('100', '50', { commit: '70', stretch: '0' });

  it.each([
    ['0', '0'], ['15', '0.15'], ['30', '0.3'], ['40', '0.5'], ['50', '0.7'], ['75', '0.85'], ['100', '1'], ['150', '1.3'], ['-10', '-0.1'],
  ])('up at %s is %s', (value, progress) => {
    expect(shown(progressAt(up, measured(value)))).toContain(`${progress} held`);
  });

  it.each([['100', '0'], ['85', '0.15'], ['70', '0.3'], ['60', '0.5'], ['50', '0.7'], ['25', '0.85'], ['0', '1'], ['-50', '1.3'], ['110', '-0.1']])(
    'down at %s is %s', (value, progress) => expect(shown(progressAt(down, measured(value)))).toContain(`${progress} held`),
  );

  it('does without a commit', () => {
    expect(shown(progressAt(fromTo('0', '50', { stretch: '100' }), measured('25')))).toBe('0.35 held 0.35');
  });
});

describe('the other kinds', () => {
  const ladder: MetricText = {
    kind: 'milestones',
    milestones: [
      { id: 'a', title: 'analysis', weight: '20' }, { id: 'b', title: 'plan', weight: '20' },
      { id: 'c', title: 'sign-off', weight: '20' }, { id: 'd', title: 'done', weight: '40' },
    ],
  };

  it.each([
    [[], '0'], [['a'], '0.2'], [['b', 'a'], '0.4'], [['d'], '0.4'], [['a', 'b', 'c', 'd'], '1'], [['a', 'a'], '0.2'], [['gone'], '0'],
  ])('milestones %j finished are %s', (finished, progress) => {
    const at = { ...measured('0'), finished };
    expect(shown(progressAt(metricOf(ladder), at))).toContain(`${progress} held`);
  });

  it('weighs milestones equally when none has a weight, and thirds make a whole', () => {
    const three = metricOf({ kind: 'milestones', milestones: ['a', 'b', 'c'].map((id) => ({ id, title: id })) });
    expect(shown(progressAt(three, { ...measured('0'), finished: ['b'] }))).toBe('0.33333333 held 0.33333333');
    expect(progressAt(three, { ...measured('0'), finished: ['c', 'a', 'b'] })).toMatchObject({ raw: ONE });
  });

  it.each([['20', '0.2'], ['40', '0.4'], ['60', '0.6'], ['100', '1']])('a ladder read as %s %% is %s', (percent, progress) => {
    expect(shown(progressAt(metricOf(ladder), measured(percent)))).toContain(`${progress} held`);
  });

  it.each<[string, MetricText, string | null, string]>([
    ['yes', { kind: 'yes-no' }, '1', '1 held 1'],
    ['no', { kind: 'yes-no' }, '0', '0 held 0'],
    ['not asked yet', { kind: 'yes-no' }, null, '0 held 0'],
    ['commit zone', { kind: 'zones' }, '0.3', '0.3 held 0.3'],
    ['target zone', { kind: 'zones' }, '0.7', '0.7 held 0.7'],
    ['stretch zone', { kind: 'zones' }, '1', '1 held 1'],
    ['no milestone', ladder, null, '0 held 0'],
    ['stay above', { kind: 'stay-above', lower: '95' }, '96', 'guarded'],
    ['stay below', { kind: 'stay-below', upper: '5' }, '9', 'guarded'],
    ['stay between', { kind: 'stay-between', lower: '30', upper: '50' }, null, 'guarded'],
  ])('%s', (_name, metric, value, expected) => {
    expect(shown(progressAt(metricOf(metric), value === null ? null : measured(value)))).toBe(expected);
  });

  it('baseline first is unknown until the first value, which is the baseline', () => {
    const metric = metricOf({ kind: 'baseline-first', target: '70', measureBy: '2026-01-31' });
    expect(shown(progressOf(metric, []))).toBe('baseline-missing');
    expect(shown(progressOf(metric, weekly('40')))).toBe('0 held 0');
    expect(shown(progressOf(metric, weekly('40', '55')))).toBe('0.5 held 0.5');
    const written = metricOf({ kind: 'baseline-first', baseline: '20', target: '70' });
    expect(shown(progressOf(written, weekly('40', '45')))).toBe('0.5 held 0.5');
  });
});

describe('progress, whatever the numbers', () => {
  const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => toText((BigInt(cents) * 10n ** 16n) as Decimal));
  const way = fc.tuple(number, number, number).filter(([baseline, target]) => baseline !== target);
  const rawOf = (baseline: string, target: string, value: string) => {
    const progress = progressAt(fromTo(baseline, target), measured(value));
    return progress.known ? progress : null;
  };

  it('is 0 at the baseline and 1 at the target', () => {
    fc.assert(fc.property(way, ([baseline, target]) => {
      expect(rawOf(baseline, target, baseline)!.raw).toBe(ZERO);
      expect(rawOf(baseline, target, target)!.raw).toBe(ONE);
    }));
  });

  it('is held within 0 and 1', () => {
    fc.assert(fc.property(way, ([baseline, target, value]) => {
      const { held, raw } = rawOf(baseline, target, value)!;
      expect(held >= ZERO && held <= ONE).toBe(true);
      if (raw >= ZERO && raw <= ONE) expect(held).toBe(raw);
    }));
  });

  it('is the same mirrored: up from 2 to 5 is down from −2 to −5', () => {
    const mirror = (text: string) => toText(subtract(ZERO, decimal(text)));
    fc.assert(fc.property(way, ([baseline, target, value]) =>
      rawOf(baseline, target, value)!.raw === rawOf(mirror(baseline), mirror(target), mirror(value))!.raw));
  });

  it('leaves, with what remains, exactly 1', () => {
    fc.assert(fc.property(way, ([baseline, target, value]) => {
      const there = add(rawOf(baseline, target, value)!.raw, rawOf(target, baseline, value)!.raw);
      expect(subtract(there, ONE) <= 1n && subtract(there, ONE) >= -1n).toBe(true);
    }));
  });

  it('grows with the value towards a stretch, piece after piece', () => {
    const metric = fromTo('0', '50', { commit: '30', stretch: '100' });
    fc.assert(fc.property(fc.integer({ min: -50, max: 200 }), (value) => {
      const [here, further] = [value, value + 1].map((at) => progressAt(metric, measured(String(at))));
      expect(here!.known && further!.known && further!.raw > here!.raw).toBe(true);
    }));
  });

  it('computes 60,000 key results fast enough for a whole organisation', () => {
    const metrics = Array.from({ length: 60_000 }, (_, index) => [fromTo(`${index % 90}.5`, '100'), measured(`${index % 100}.25`)] as const);
    metrics.forEach(([metric, value]) => progressAt(metric, value));
    const starts = performance.now();
    for (const [metric, value] of metrics) progressAt(metric, value);
    expect(performance.now() - starts).toBeLessThan(10_000);
  });
});
