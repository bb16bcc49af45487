import type { Draft, Placing, SourceRow } from './draft.ts';
import type { HierarchyWay } from '../mapping.ts';
import { placeByColumns } from './place-by-columns.ts';
import { placeByIndentation, placeByLevels, placeByOrder } from './place-by-order.ts';
import { placeByNumbering, placeByParent } from './place-by-tree.ts';

const PLACERS: Readonly<Record<HierarchyWay, (rows: SourceRow[], placing: Placing) => Draft[]>> = {
  columns: placeByColumns,
  levels: placeByLevels,
  indentation: placeByIndentation,
  numbering: placeByNumbering,
  parent: placeByParent,
  order: placeByOrder,
};

/** Finds for every row what it is and what it hangs below, in the chosen way. Rows that cannot be placed are told. */
export function placeRows(rows: SourceRow[], placing: Placing): Draft[] {
  return PLACERS[placing.mapping.hierarchy](rows, placing);
}
