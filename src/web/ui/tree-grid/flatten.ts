import type { TreeShape } from './types.ts';

/** One visible row of a tree, with what a reader or a screen reader must know about its place. */
export type FlatRow<Row> = {
  row: Row;
  key: string;
  /** 1 for a root. */
  level: number;
  /** `null` for a row without children. */
  open: boolean | null;
  /** Place among its siblings, from 1, and how many they are. */
  position: number;
  siblings: number;
  /** Index of the parent in the flat list; −1 for a root. */
  parent: number;
};

/**
 * The rows that are visible, from top to bottom: each root, and under every open row its children. With `compare`,
 * siblings are put in order; children never leave their parent. `a(b, c(d))` with `a` open gives a, b, c.
 */
export function flatten<Row>(
  roots: readonly Row[],
  shape: TreeShape<Row>,
  open: ReadonlySet<string>,
  compare?: (one: Row, other: Row) => number,
): FlatRow<Row>[] {
  const flat: FlatRow<Row>[] = [];
  add(roots, 1, -1);
  return flat;

  function add(rows: readonly Row[], level: number, parent: number): void {
    const ordered = compare ? rows.toSorted(compare) : rows;
    ordered.forEach((row, index) => {
      const key = shape.keyOf(row);
      const children = shape.childrenOf(row) ?? [];
      const isOpen = children.length === 0 ? null : open.has(key);
      const place =
        flat.push({ row, key, level, open: isOpen, position: index + 1, siblings: ordered.length, parent }) - 1;
      if (isOpen) add(children, level + 1, place);
    });
  }
}

/** Keys of all rows with children down to a level: what "open all" opens. Level 1 opens the roots. */
export function parentKeys<Row>(roots: readonly Row[], shape: TreeShape<Row>, levels = Infinity): Set<string> {
  const keys = new Set<string>();
  const visit = (rows: readonly Row[], level: number) => {
    for (const row of rows) {
      const children = shape.childrenOf(row);
      if (!children?.length) continue;
      keys.add(shape.keyOf(row));
      if (level < levels) visit(children, level + 1);
    }
  };
  visit(roots, 1);
  return keys;
}
