export type Side = 'above' | 'below';

type Size = { width: number; height: number };
type Box = { left: number; top: number; bottom: number; width: number };

const gap = 6;
const edge = 8;

/**
 * Where something of a size floats beside a box, in pixels of the window: on the wished side when it fits there or
 * when there is more room than on the other, never over the window's edge, and never higher than the room there is.
 * Lists begin where the box begins; anything else is centred on it.
 */
export function floatPlace(
  box: Box,
  size: Size,
  window: Size,
  side: Side,
  asWide: boolean,
): { left: number; top: number; maxHeight: number } {
  const room = { above: box.top - gap - edge, below: window.height - box.bottom - gap - edge };
  const other = side === 'below' ? 'above' : 'below';
  const taken = size.height <= room[side] || room[side] >= room[other] ? side : other;
  const maxHeight = Math.max(40, Math.min(room[taken], 380));
  const height = Math.min(size.height, maxHeight);
  const wished = asWide ? box.left : box.left + box.width / 2 - size.width / 2;
  const left = Math.max(edge, Math.min(wished, window.width - size.width - edge));
  return { left, top: taken === 'below' ? box.bottom + gap : box.top - gap - height, maxHeight };
}
