import { describe, expect, it } from 'vitest';
import { progressDrawing } from './progress-drawing.ts';
import type { ProgressLineProps } from './progress-line.tsx';

const words = { locale: 'en', target: 'Target', expected: 'Expected' };
const quarter: ProgressLineProps = { label: 'Answers', from: '2026-10-01', to: '2026-12-31', points: [], unit: '%' };
const draw = (props: Partial<ProgressLineProps>, width = 600) =>
  progressDrawing({ ...quarter, ...props }, width, 220, words);

describe('progressDrawing', () => {
  it('puts the first day at the left, the last at the right, and higher values higher', () => {
    const { dots, left, right } = draw({
      points: [
        { day: '2026-10-01', value: 0 },
        { day: '2026-12-31', value: 10 },
      ],
    });
    expect(dots.map((dot) => Math.round(dot.x))).toEqual([left + 6, right - 6]);
    expect(dots[0]?.y).toBeGreaterThan(dots[1]?.y ?? Infinity);
  });

  it('draws nothing but axes when nothing is known', () => {
    const { dots, actualPath, last, names, yTicks } = draw({});
    expect({ dots, actualPath, last, names }).toEqual({ dots: [], actualPath: '', last: null, names: [] });
    expect(yTicks.length).toBeGreaterThan(1);
  });

  it('keeps the names of target and expected apart when both lines end at one height', () => {
    const { names } = draw({
      target: 70,
      expected: [
        { day: '2026-10-01', value: 40 },
        { day: '2026-12-31', value: 70 },
      ],
    });
    expect(names.map((name) => name.words)).toEqual(['Target', 'Expected']);
    expect((names[1]?.y ?? 0) - (names[0]?.y ?? 0)).toBe(15);
  });

  it.each([
    ['over a rising line', [10, 20], -9],
    ['over the first value', [10], -9],
    ['under a falling line', [20, 10], 19],
  ])('writes the last value %s', (_name, values, away) => {
    const { dots, last } = draw({ points: values.map((value, index) => ({ day: `2026-10-0${index + 1}`, value })) });
    expect((last?.y ?? 0) - (dots.at(-1)?.y ?? 0)).toBe(away);
  });

  it('names fewer days where there is less room', () => {
    expect(draw({}, 600).xTicks.map((tick) => tick.words)).toEqual(['Oct 1', 'Nov 1', 'Dec 1']);
    expect(draw({}, 250).xTicks.map((tick) => tick.words)).toEqual(['Oct 1']);
  });
});
