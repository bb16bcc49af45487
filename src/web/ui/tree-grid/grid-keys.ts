/** Where the focus is: a row and a column of it; column −1 is the row as a whole. */
export type Place = { row: number; column: number };

/** What a key does in the grid. */
export type GridStep =
  | { kind: 'move'; to: Place }
  | { kind: 'open' | 'close' | 'enter'; row: number }
  | { kind: 'edit'; at: Place; text?: string };

export type GridView = {
  rows: readonly { open: boolean | null; parent: number }[];
  columns: number;
  /** Rows that fit in the window: a page up or down. */
  page: number;
  editable: (place: Place) => boolean;
};

type Pressed = { key: string; ctrl: boolean };

/**
 * The keys of a tree grid, as WAI-ARIA describes them. On a row: Right opens it, then goes into its cells; Left closes
 * it, then goes to its parent; Enter goes to its page. In a cell: arrows move from cell to cell, Left from the first
 * returns to the row, Enter or F2 edits, typing edits with what was typed, Escape returns to the row. `null`: the key
 * is not the grid's.
 */
export function gridStep(view: GridView, at: Place, pressed: Pressed): GridStep | null {
  const row = view.rows[at.row];
  if (!row) return null;
  const to = target(view, at, pressed);
  if (to) return { kind: 'move', to: { row: clamp(to.row, view.rows.length), column: to.column } };
  const inCell = at.column >= 0;
  switch (pressed.key) {
    case 'ArrowRight':
      return row.open === false ? { kind: 'open', row: at.row } : null;
    case 'ArrowLeft':
      return row.open === true ? { kind: 'close', row: at.row } : null;
    case 'Enter':
    case 'F2':
      return inCell && view.editable(at) ? { kind: 'edit', at } : { kind: 'enter', row: at.row };
    case ' ':
      if (row.open !== null && (at.column <= 0 || !view.editable(at)))
        return { kind: row.open ? 'close' : 'open', row: at.row };
  }
  const types = inCell && !pressed.ctrl && [...pressed.key].length === 1 && pressed.key !== ' ' && view.editable(at);
  return types ? { kind: 'edit', at, text: pressed.key } : null;
}

/** Where a moving key leads, or `null` when it does not move. */
function target(view: GridView, at: Place, { key, ctrl }: Pressed): Place | null {
  const { row, column } = at;
  const last = view.rows.length - 1;
  const inCell = column >= 0;
  switch (key) {
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'PageDown':
      return { row: row + view.page, column };
    case 'PageUp':
      return { row: row - view.page, column };
    case 'Home':
      return inCell && !ctrl ? { row, column: 0 } : { row: 0, column };
    case 'End':
      return inCell && !ctrl ? { row, column: view.columns - 1 } : { row: last, column };
    case 'ArrowRight':
      if (inCell) return { row, column: Math.min(column + 1, view.columns - 1) };
      return view.rows[row]?.open === false ? null : { row, column: 0 };
    case 'ArrowLeft':
      if (inCell) return { row, column: column - 1 };
      return view.rows[row]?.open === true ? null : { row: view.rows[row]?.parent ?? -1, column };
    case 'Escape':
      return inCell ? { row, column: -1 } : null;
    default:
      return null;
  }
}

function clamp(row: number, rows: number): number {
  return Math.min(Math.max(row, 0), rows - 1);
}
