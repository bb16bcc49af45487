import { useCallback, useRef, useState } from 'react';
import type { EditEnd } from './cell-editor.tsx';
import type { FlatRow } from './flatten.ts';
import type { Place } from './grid-keys.ts';
import type { Editing } from './tree-row.tsx';
import type { TreeColumn } from './types.ts';

type CellEditing<Row> = {
  flat: readonly FlatRow<Row>[];
  columns: readonly TreeColumn<Row>[];
  at: Place;
  /** Puts the tab stop at a place, with or without the focus. */
  place: (to: Place, takeFocus?: boolean) => void;
  /** Whether the focus is still in the grid: after a press elsewhere it is not taken back. */
  hasFocus: () => boolean;
};

/** Typing in cells: which cell is open, how it begins, and where the focus goes when it ends. */
export function useCellEdit<Row>({ flat, columns, at, place, hasFocus }: CellEditing<Row>) {
  const [editing, setEditing] = useState<Editing | null>(null);

  function readAt(where: Place): string | null {
    const item = flat[where.row];
    return (item && columns[where.column]?.edit?.read(item.row)) ?? null;
  }

  function start(where: Place, typed?: string) {
    const text = readAt(where);
    if (text === null) return;
    place(where, false);
    setEditing({ column: where.column, text: typed ?? text, typedOver: typed !== undefined });
  }

  function end(way: EditEnd) {
    setEditing(null);
    if (way === 'stay' && !hasFocus()) return;
    place(after(way));
  }

  /**
   * Down: the same column of the next row. Next and previous: the nearest cell of the row that can be edited, else the
   * same.
   */
  function after(way: EditEnd): Place {
    if (way === 'down') return { row: Math.min(at.row + 1, flat.length - 1), column: at.column };
    if (way === 'stay') return at;
    const step = way === 'next' ? 1 : -1;
    for (let column = at.column + step; columns[column]; column += step) {
      if (readAt({ row: at.row, column }) !== null) return { row: at.row, column };
    }
    return at;
  }

  // Rows are drawn anew only when their own props change, so what they call must stay the same function.
  const latestEnd = useRef(end);
  latestEnd.current = end;
  const onEditEnd = useCallback((way: EditEnd) => latestEnd.current(way), []);
  return { editing, start, onEditEnd, editable: (where: Place) => readAt(where) !== null };
}
