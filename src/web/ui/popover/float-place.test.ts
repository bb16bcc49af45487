import { expect, it } from 'vitest';
import { floatPlace } from './float-place.ts';

const screen = { width: 1000, height: 600 };
const box = (left: number, top: number) => ({ left, top, bottom: top + 36, width: 200 });
const size = (width: number, height: number) => ({ width, height });

it.each([
  ['a list under its field', box(100, 100), size(200, 150), 'below', 'start', [100, 142, 380]],
  ['over it when there is no room under', box(100, 500), size(200, 150), 'below', 'start', [100, 344, 380]],
  ['lower where it fits nowhere', box(100, 280), size(200, 900), 'below', 'start', [100, 322, 270]],
  ['not over the right edge', box(900, 100), size(300, 50), 'below', 'start', [692, 142, 380]],
  ['a menu that ends where its button ends', box(700, 100), size(300, 50), 'below', 'end', [600, 142, 380]],
  ['a tip centred over its button', box(100, 100), size(60, 26), 'above', 'centre', [170, 68, 86]],
  ['not over the left edge', box(-90, 100), size(120, 26), 'above', 'centre', [8, 68, 86]],
] as const)('%s', (_name, anchor, float, side, align, place) => {
  const { left, top, maxHeight } = floatPlace(anchor, float, screen, side, align);
  expect([left, top, maxHeight]).toEqual(place);
});
