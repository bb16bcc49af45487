import { describe, expect, it } from 'vitest';
import type { Metric } from './metric.ts';
import { fromTo, metricOf, weekly } from './samples.ts';
import { signalsOf } from './signals.ts';
import type { ConfirmableStatus } from './status.ts';

const up = fromTo('0', '1000');

describe('signals', () => {
  it.each<[string, Metric, string[], ConfirmableStatus | null, string[]]>([
    ['steps of 400, 200, 100', up, ['0', '400', '600', '700'], 'on-track', ['steps-shrinking']],
    ['steps of 400, 200, 200', up, ['0', '400', '600', '800'], 'on-track', []],
    ['only two steps', up, ['0', '400', '600'], 'on-track', []],
    ['steps of 300, 100, −50: turning back', up, ['0', '300', '400', '350'], null, ['steps-shrinking']],
    ['shrinking on the way down', fromTo('1000', '0'), ['1000', '600', '400', '300'], null, ['steps-shrinking']],
    ['shrinking because it arrived', up, ['400', '800', '950', '1000'], 'on-track', []],
    ['only the last three steps', up, ['0', '10', '400', '600', '700'], 'on-track', ['steps-shrinking']],
    ['three unchanged while green', up, ['300', '300', '300'], 'on-track', ['unchanged-while-green']],
    ['three unchanged while amber', up, ['300', '300', '300'], 'at-risk', []],
    ['two unchanged', up, ['200', '300', '300'], 'on-track', []],
    ['unchanged at the target', up, ['1000', '1000', '1000'], 'on-track', []],
    ['yes or no waits for its day', metricOf({ kind: 'yes-no' }), ['0', '0', '0'], 'on-track', []],
    ['nothing measured', up, [], 'on-track', []],
  ])('%s', (_name, metric, values, status, signals) => {
    expect(signalsOf(metric, weekly(...values), status)).toEqual(signals);
  });
});
