import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal, divide, ONE, sum, toText, whole, ZERO } from './decimal.ts';
import { DEFAULT_PARAMETERS } from './parameters.ts';
import { known, unknown, type UnknownReason } from './progress.ts';
import { asProgress, counted, objectiveMean, teamMean, type Part } from './rollup.ts';

const held = { overachievementCounts: false };
const counting = { overachievementCounts: true };

/** A part from its progress in words: a number, or why it is unknown. */
function part(progress: string, weight: string | null = null, id = progress): Part {
  const isNumber = /^-?[\d.]+$/.test(progress);
  return { id, progress: isNumber ? known(decimal(progress)) : unknown(progress as UnknownReason), weight: weight === null ? null : decimal(weight) };
}

describe('the progress of an objective', () => {
  it.each<[string, Part[], string | null, string]>([
    ['equal weights', [part('0.5'), part('0.4'), part('1')], '0.63333333', '3 of 3'],
    ['weights given', [part('0.3', '40'), part('0.3', '20'), part('0.4', '40')], '0.34', '3 of 3'],
    ['one unknown, the others rescale', [part('0.3', '40'), part('blank', '20'), part('0.4', '40')], '0.35', '2 of 3'],
    ['a guarded one is not missing', [part('0.6'), part('guarded'), part('0.8')], '0.7', '2 of 2'],
    ['nothing but unknowns', [part('blank'), part('baseline-missing')], null, '0 of 2'],
    ['only guarded', [part('guarded')], null, '0 of 0'],
    ['no key results', [], null, '0 of 0'],
    ['standing at the baseline counts 0', [part('0'), part('1')], '0.5', '2 of 2'],
    ['over 1 counts 1', [part('1.2'), part('0.5')], '0.75', '2 of 2'],
    ['below 0 counts 0', [part('-0.17'), part('0.5')], '0.25', '2 of 2'],
    ['half-filled weights of a draft count as equal', [part('0.2', '90'), part('0.4')], '0.3', '2 of 2'],
    ['a weight of zero weighs nothing', [part('0.2', '0'), part('0.4', '100')], '0.4', '2 of 2'],
    ['0.7 stays 0.7', [part('0.6'), part('0.7'), part('0.8')], '0.7', '3 of 3'],
  ])('%s', (_name, parts, value, measured) => {
    const mean = objectiveMean(parts, held);
    expect(mean.value === null ? null : toText(mean.value)).toBe(value);
    expect(`${mean.measured} of ${mean.of}`).toBe(measured);
  });

  it('lets overachievement count where the organisation says so, and never what is below 0', () => {
    expect(toText(objectiveMean([part('1.3'), part('0.5')], counting).value!)).toBe('0.9');
    expect([counted(known(decimal('-0.2')), counting), counted(known(decimal('1.3')), DEFAULT_PARAMETERS)]).toEqual([ZERO, ONE]);
    expect(counted(unknown('blank'), counting)).toBeNull();
  });

  it('explains itself: what counted, with which share, and what was left out why', () => {
    const mean = objectiveMean([part('0.3', '40', 'a'), part('blank', '20', 'b'), part('0.4', '40', 'c'), part('guarded', '0', 'd')], held);
    expect(mean.formula).toBe('weighted-mean-of-key-results');
    expect(mean.inputs).toEqual([
      { id: 'a', counted: decimal('0.3'), share: decimal('0.5'), leftOut: null },
      { id: 'b', counted: null, share: ZERO, leftOut: 'blank' },
      { id: 'c', counted: decimal('0.4'), share: decimal('0.5'), leftOut: null },
      { id: 'd', counted: null, share: ZERO, leftOut: 'guarded' },
    ]);
    expect(objectiveMean([part('1')], held).formula).toBe('mean-of-key-results');
    expect(objectiveMean([part('1', '0'), part('0', '100')], held).inputs[0]!.leftOut).toBe('without-weight');
  });
});

describe('the progress of a team', () => {
  it('is the mean of its objectives, by weight where given', () => {
    expect(toText(teamMean([part('0.5'), part('0.7')], held).value!)).toBe('0.6');
    expect(toText(teamMean([part('0.5', '3'), part('0.9', '1')], held).value!)).toBe('0.6');
    expect(teamMean([part('0.5', '3')], held).formula).toBe('weighted-mean-of-objectives');
  });

  it('passes an objective on as a part: unknown stays unknown', () => {
    const objectives = [objectiveMean([part('blank')], held), objectiveMean([part('0.8')], held), objectiveMean([part('guarded')], held)];
    const parts = objectives.map((mean, index) => ({ id: `${index}`, progress: asProgress(mean), weight: null }));
    expect(parts.map(({ progress }) => (progress.known ? toText(progress.held) : progress.reason))).toEqual(['nothing-measured', '0.8', 'guarded']);
    expect(teamMean(parts, held)).toMatchObject({ value: decimal('0.8'), measured: 1, of: 2, guarded: 1 });
  });
});

describe('a mean, whatever goes in', () => {
  const share = fc.integer({ min: -500, max: 1500 }).map((thousandths) => known(divide(whole(thousandths), whole(1000))));
  const progress = fc.oneof(share, fc.constantFrom<UnknownReason>('blank', 'guarded', 'not-applicable').map(unknown));
  const parts = fc.array(fc.record({ id: fc.uuid(), progress, weight: fc.integer({ min: 1, max: 100 }).map(whole) }), { maxLength: 8 });

  it('does not depend on the order', () => {
    fc.assert(fc.property(parts, (given) => objectiveMean(given, held).value === objectiveMean(given.toReversed(), held).value));
  });

  it('stays within 0 and 1, and is known exactly when something is', () => {
    fc.assert(fc.property(parts, (given) => {
      const { value, measured } = objectiveMean(given, held);
      expect(value === null).toBe(measured === 0);
      if (value !== null) expect(value >= ZERO && value <= ONE).toBe(true);
    }));
  });

  it('does not change when every weight is doubled', () => {
    fc.assert(fc.property(parts, (given) => {
      const doubled = given.map((each) => ({ ...each, weight: whole(2 * Number(toText(each.weight))) }));
      return objectiveMean(doubled, held).value === objectiveMean(given, held).value;
    }));
  });

  it('shares out the whole among those that count', () => {
    fc.assert(fc.property(parts, (given) => {
      const { inputs, measured } = objectiveMean(given, held);
      const whole = sum(inputs.map(({ share: each }) => each));
      const gap = whole - (measured === 0 ? ZERO : ONE);
      expect(gap <= 8n && gap >= -8n).toBe(true);
    }));
  });

  it('never rises when a key result falls', () => {
    fc.assert(fc.property(parts, share, (given, other) => {
      const [low, high] = [other.raw - decimal('0.1'), other.raw].map((raw) => known(raw as typeof ONE));
      const withPart = (each: typeof other) => objectiveMean([...given, { id: 'x', progress: each, weight: whole(10) }], held).value!;
      return withPart(low!) <= withPart(high!);
    }));
  });
});
