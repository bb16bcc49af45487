import { useLingui } from '@lingui/react/macro';
import { classes } from '../classes.ts';
import { Icon } from '../icon/icon.tsx';
import styles from './tree-grid.module.css';
import type { TreeColumn, TreeGridProps } from './types.ts';

type TreeHeaderProps<Row> = Pick<TreeGridProps<Row>, 'sort' | 'onSort'> & { columns: readonly TreeColumn<Row>[] };

/** The names of the columns; those that sort are buttons. */
export function TreeHeader<Row>({ columns, sort, onSort }: TreeHeaderProps<Row>) {
  const { t } = useLingui();
  return (
    <div role="rowgroup" className={styles.head}>
      <div role="row" aria-rowindex={1} className={styles.headRow}>
        {columns.map((column, place) => {
          const { header } = column;
          const sorted = sort?.column === column.id ? sort.direction : undefined;
          const sorts = column.compare && onSort;
          return (
            <div
              key={column.id}
              role="columnheader"
              className={classes(styles.headCell, column.align === 'end' && styles.end)}
              aria-colindex={place + 1}
              aria-sort={sorts ? (sorted ?? 'none') : undefined}
            >
              {sorts ? (
                <button
                  type="button"
                  className={styles.sort}
                  title={t`Sort by ${header}`}
                  onClick={() =>
                    onSort({ column: column.id, direction: sorted === 'ascending' ? 'descending' : 'ascending' })
                  }
                >
                  {column.header}
                  {sorted && <Icon name={sorted === 'ascending' ? 'chevron-up' : 'chevron-down'} size={12} />}
                </button>
              ) : (
                column.header
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}
