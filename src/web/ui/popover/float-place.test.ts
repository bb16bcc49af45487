import { expect, it } from 'vitest';
import { floatPlace } from './float-place.ts';

const screen = { width: 1000, height: 600 };
const box = (left: number, top: number) => ({ left, top, bottom: top + 36, width: 200 });

it.each([
  [
    'a list under its field',
    box(100, 100),
    { width: 200, height: 150 },
    'below',
    true,
    { left: 100, top: 142, maxHeight: 380 },
  ],
  [
    'over it when there is no room under',
    box(100, 500),
    { width: 200, height: 150 },
    'below',
    true,
    { left: 100, top: 344, maxHeight: 380 },
  ],
  [
    'lower where it fits nowhere',
    box(100, 280),
    { width: 200, height: 900 },
    'below',
    true,
    { left: 100, top: 322, maxHeight: 270 },
  ],
  [
    'not over the right edge',
    box(900, 100),
    { width: 300, height: 50 },
    'below',
    true,
    { left: 692, top: 142, maxHeight: 380 },
  ],
  [
    'a tip centred over its button',
    box(100, 100),
    { width: 60, height: 26 },
    'above',
    false,
    { left: 170, top: 68, maxHeight: 86 },
  ],
  [
    'not over the left edge',
    box(-90, 100),
    { width: 120, height: 26 },
    'above',
    false,
    { left: 8, top: 68, maxHeight: 86 },
  ],
] as const)('%s', (_name, anchor, size, side, asWide, place) => {
  expect(floatPlace(anchor, size, screen, side, asWide)).toEqual(place);
});
