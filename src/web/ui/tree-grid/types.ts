import type { ReactNode } from 'react';
import type { Sort } from '../table/table.tsx';

export type TreeColumn<Row> = {
  id: string;
  header: string;
  render: (row: Row) => ReactNode;
  /** Width in pixels at the usual text size; the first column takes what is left over. */
  width: number;
  /** Numbers stand at the end. */
  align?: 'start' | 'end';
  /** Orders two rows, ascending; with it the column sorts. Only rows of the same parent are put in order. */
  compare?: (one: Row, other: Row) => number;
  edit?: CellEdit<Row>;
};

export type CellEdit<Row> = {
  /** What the field starts with; `null` where this row has nothing to edit in the column. */
  read: (row: Row) => string | null;
  /** Takes what was typed. A sentence in return refuses it: the text stays and the sentence is shown. */
  commit: (row: Row, text: string) => string | undefined;
  inputMode?: 'text' | 'decimal';
};

export type TreeShape<Row> = {
  keyOf: (row: Row) => string;
  childrenOf: (row: Row) => readonly Row[] | undefined;
};

export type TreeGridProps<Row> = TreeShape<Row> & {
  /** Spoken name of the grid. */
  label: string;
  roots: readonly Row[];
  /** The first column names the row, carries the tree and is always shown. */
  columns: readonly TreeColumn<Row>[];
  /** Ids of the columns shown; without it all. */
  visible?: readonly string[];
  /** What a row is called, for labels that are spoken. */
  nameOf: (row: Row) => string;
  /** Page of a row: its name becomes a link, Enter follows it. */
  hrefOf?: (row: Row) => string | undefined;
  /** Enter on a row without a page, or a press on its name. */
  onRowOpen?: (row: Row) => void;
  /** Keys of the rows whose children are shown. */
  open: ReadonlySet<string>;
  onOpenChange: (open: ReadonlySet<string>) => void;
  sort?: Sort;
  onSort?: (sort: Sort) => void;
  /** In place of rows when there are none. */
  empty?: ReactNode;
  /** CSS height at most; it is lower with few rows. */
  maxHeight?: string;
};
