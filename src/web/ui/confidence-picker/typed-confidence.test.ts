import { expect, it } from 'vitest';
import { typedConfidence } from './typed-confidence.ts';

it.each([
  [null, '7', 0, 7],
  [null, '0', 0, 0],
  [{ digit: '1', at: 1000 }, '0', 1500, 10],
  [{ digit: '1', at: 1000 }, '0', 1801, 0],
  [{ digit: '2', at: 1000 }, '0', 1100, 0],
  [{ digit: '1', at: 1000 }, '1', 1100, 1],
])('after %j the digit %s at %i means %i', (before, digit, at, confidence) => {
  expect(typedConfidence(before, digit, at)).toBe(confidence);
});
