import { describe, expect, it } from 'vitest';
import { stepTo, typedOption } from './option-steps.ts';

const options = ['April', 'August', 'May', 'März', 'October'].map((label) => ({
  value: label,
  label,
  disabled: label === 'May',
}));

describe('stepTo', () => {
  it.each([
    [-1, 1, 0],
    [0, 1, 1],
    [1, 1, 3],
    [3, -1, 1],
    [4, 1, 4],
    [0, -1, 0],
    [0, 10, 4],
    [4, -10, 0],
  ])('from %i by %i leads to %i', (from, by, to) => expect(stepTo(options, from, by)).toBe(to));

  it('stays where nothing can be chosen', () => {
    expect(stepTo([], -1, 1)).toBe(-1);
    expect(stepTo([{ value: 'a', label: 'a', disabled: true }], -1, 1)).toBe(-1);
  });
});

describe('typedOption', () => {
  it.each([
    [-1, 'a', 0],
    [0, 'a', 1],
    [1, 'a', 0],
    [0, 'aa', 1],
    [0, 'au', 1],
    [-1, 'MA', 3],
    [-1, 'oct', 4],
    [-1, 'x', -1],
  ])('from %i the letters %s mean %i', (from, letters, to) => expect(typedOption(options, from, letters)).toBe(to));
});
