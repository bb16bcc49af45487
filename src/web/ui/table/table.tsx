import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Icon } from '../icon/icon.tsx';
import styles from './table.module.css';

export type Sort = { column: string; direction: 'ascending' | 'descending' };

export type TableColumn<Row> = {
  id: string;
  header: string;
  render: (row: Row) => ReactNode;
  /** Numbers stand at the end, so that their digits stand under one another. */
  align?: 'start' | 'end';
  sortable?: boolean;
  /** CSS width; without it the column takes what it needs. */
  width?: string;
};

export type TableProps<Row> = {
  /** Spoken name of the table. */
  label: string;
  /** The first column names the row. */
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  sort?: Sort;
  /** The header of a sortable column was pressed; sorting itself is done outside. */
  onSort?: (sort: Sort) => void;
  /** In place of rows when there are none. */
  empty?: ReactNode;
};

/** Some hundred rows at most, with hairlines. It scrolls sideways in itself when the screen is narrow. */
export function Table<Row>({ label, columns, rows, keyOf, sort, onSort, empty }: TableProps<Row>) {
  return (
    <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map((column, index) => {
                const Cell = index === 0 ? 'th' : 'td';
                return (
                  <Cell
                    key={column.id}
                    style={{ minWidth: column.width }}
                    scope={index === 0 ? 'row' : undefined}
                    className={classes(styles.cell, column.align === 'end' && styles.end)}
                  >
                    {column.render(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && empty}
    </div>
  );
}

type HeaderCellProps<Row> = { column: TableColumn<Row> } & Pick<TableProps<Row>, 'sort' | 'onSort'>;

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const { t } = useLingui();
  const { header } = column;
  const sorted = sort?.column === column.id ? sort.direction : undefined;
  const next = sorted === 'ascending' ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      style={{ width: column.width }}
      className={classes(styles.header, column.align === 'end' && styles.end)}
      aria-sort={column.sortable ? (sorted ?? 'none') : undefined}
    >
      {column.sortable && onSort ? (
        <button
          type="button"
          className={styles.sort}
          title={t`Sort by ${header}`}
          onClick={() => onSort({ column: column.id, direction: next })}
        >
          {column.header}
          {sorted && <Icon name={sorted === 'ascending' ? 'chevron-up' : 'chevron-down'} size={12} />}
        </button>
      ) : (
        column.header
      )}
    </th>
  );
}
