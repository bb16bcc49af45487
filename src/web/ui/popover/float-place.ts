export type Side = 'above' | 'below';

/**
 * `start`: a list under its field. `end`: a menu under the button at the end of a row. `centre`: a tip over its
 * button.
 */
export type Align = 'start' | 'end' | 'centre';

export type Size = { width: number; height: number };
export type Box = { left: number; top: number; bottom: number; width: number };

const gap = 6;
const edge = 8;
const highest = 380;

/**
 * Where something of a size floats beside a box, in pixels of the window: on the wished side when it fits there or when
 * there is more room than on the other, never over the window's edge, and never higher than the room there is.
 */
export function floatPlace(box: Box, size: Size, window: Size, side: Side, align: Align) {
  const room = { above: box.top - gap - edge, below: window.height - box.bottom - gap - edge };
  const other = side === 'below' ? 'above' : 'below';
  const taken = size.height <= room[side] || room[side] >= room[other] ? side : other;
  const maxHeight = Math.max(40, Math.min(room[taken], highest));
  const height = Math.min(size.height, maxHeight);
  const over = box.width - size.width;
  const wished = box.left + { start: 0, centre: over / 2, end: over }[align];
  const left = Math.max(edge, Math.min(wished, window.width - size.width - edge));
  return { left, top: taken === 'below' ? box.bottom + gap : box.top - gap - height, maxHeight };
}
