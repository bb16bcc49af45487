import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { FlatRow } from './flatten.ts';
import type { Place } from './grid-keys.ts';

/**
 * Where the grid's one tab stop is. It is kept by the key of its row, so that it stays with the row when others come
 * and go above; when the row itself is gone the first row has it.
 */
export function useGridFocus<Row>(
  flat: readonly FlatRow<Row>[],
  columns: number,
  scroller: RefObject<HTMLElement | null>,
) {
  const [focus, setFocus] = useState<{ key: string; column: number }>({ key: '', column: -1 });
  const wanted = useRef(false);
  const row = Math.max(
    0,
    flat.findIndex(({ key }) => key === focus.key),
  );
  const at: Place = { row, column: Math.min(focus.column, columns - 1) };

  // After every drawing: the row asked for may only just have come into the window.
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const element = scroller.current && placeElement(scroller.current, at);
    if (!element) return;
    wanted.current = false;
    element.focus({ preventScroll: true });
    if (at.column >= 0) element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  /** Puts the tab stop at a place, and the focus too unless something in the cell takes it. */
  function place(to: Place, takeFocus = true) {
    const item = flat[to.row];
    if (!item) return;
    wanted.current = takeFocus;
    setFocus({ key: item.key, column: to.column });
  }

  return { at, place };
}

/** The element of a row or a cell, when it is drawn. */
export function placeElement(grid: HTMLElement, { row, column }: Place): HTMLElement | null {
  const element = grid.querySelector<HTMLElement>(`[data-row="${row}"]`);
  return column < 0 ? element : (element?.querySelector<HTMLElement>(`[data-column="${column}"]`) ?? null);
}

/** The place that was pressed, or `null` outside the rows. */
export function placeOf(target: HTMLElement): Place | null {
  const row = target.closest<HTMLElement>('[data-row]')?.dataset.row;
  const column = target.closest<HTMLElement>('[data-column]')?.dataset.column;
  return row === undefined ? null : { row: Number(row), column: Number(column ?? -1) };
}
