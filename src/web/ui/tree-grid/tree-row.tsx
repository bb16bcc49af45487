import { useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import { classes } from '../classes.ts';
import { Icon } from '../icon/icon.tsx';
import { Link } from '../link/link.tsx';
import { CellEditor, type EditEnd } from './cell-editor.tsx';
import type { FlatRow } from './flatten.ts';
import styles from './tree-grid.module.css';
import type { TreeColumn, TreeGridProps } from './types.ts';

/** What a cell being edited starts with. */
export type Editing = { column: number; text: string; typedOver: boolean };

type TreeRowProps<Row> = Pick<TreeGridProps<Row>, 'nameOf' | 'hrefOf' | 'onRowOpen'> & {
  item: FlatRow<Row>;
  index: number;
  /** Pixels from the top of the list; `null` when all rows stand in their natural place (print). */
  top: number | null;
  columns: readonly TreeColumn<Row>[];
  /** Column that holds the grid's one tab stop: −1 the row, `null` another row has it. */
  tabStop: number | null;
  editing: Editing | null;
  onToggle: (index: number) => void;
  onEditEnd: (end: EditEnd) => void;
};

/** One row of the tree grid. It is drawn anew only when something of its own changes. */
export const TreeRow = memo(function TreeRow<Row>(props: TreeRowProps<Row>) {
  const { item, index, top, columns, tabStop, editing } = props;
  return (
    <div
      role="row"
      className={styles.row}
      style={top === null ? undefined : { transform: `translateY(${top}px)`, position: 'absolute' }}
      data-row={index}
      tabIndex={tabStop === -1 ? 0 : -1}
      aria-rowindex={index + 2}
      aria-level={item.level}
      aria-posinset={item.position}
      aria-setsize={item.siblings}
      aria-expanded={item.open ?? undefined}
    >
      {columns.map((column, place) => (
        <div
          key={column.id}
          role={place === 0 ? 'rowheader' : 'gridcell'}
          className={classes(
            styles.cell,
            column.align === 'end' && styles.end,
            editing?.column === place && styles.editing,
          )}
          data-column={place}
          tabIndex={tabStop === place ? 0 : -1}
          aria-colindex={place + 1}
          aria-readonly={(column.edit?.read(item.row) ?? null) === null || undefined}
        >
          {place === 0 && <Twig {...props} />}
          {editing?.column === place && column.edit ? (
            <CellEditor
              label={`${column.header}, ${props.nameOf(item.row)}`}
              text={editing.text}
              typedOver={editing.typedOver}
              inputMode={column.edit.inputMode}
              commit={(text) => column.edit?.commit(item.row, text)}
              onEnd={props.onEditEnd}
            />
          ) : (
            <CellContent {...props} column={column} named={place === 0} />
          )}
        </div>
      ))}
    </div>
  );
}) as <Row>(props: TreeRowProps<Row>) => React.ReactElement;

function CellContent<Row>({
  item,
  column,
  named,
  hrefOf,
  onRowOpen,
}: TreeRowProps<Row> & { column: TreeColumn<Row>; named: boolean }) {
  const content = column.render(item.row);
  const href = named ? hrefOf?.(item.row) : undefined;
  if (href) {
    return (
      <span className={styles.name}>
        <Link href={href} tone="plain">
          {content}
        </Link>
      </span>
    );
  }
  if (!named) return content;
  return (
    <span
      className={styles.name}
      onClick={onRowOpen && (() => onRowOpen(item.row))}
      data-opens={onRowOpen ? true : undefined}
    >
      {content}
    </span>
  );
}

/** The indent and, where there are children, the button that shows and hides them. */
function Twig<Row>({ item, index, nameOf, onToggle }: TreeRowProps<Row>) {
  const { t } = useLingui();
  const name = nameOf(item.row);
  return (
    <span className={styles.twig} style={{ paddingInlineStart: `calc(${item.level - 1} * var(--indent))` }}>
      {item.open !== null && (
        <button
          type="button"
          tabIndex={-1}
          className={styles.toggle}
          aria-label={item.open ? t`Close ${name}` : t`Open ${name}`}
          onClick={() => onToggle(index)}
        >
          <Icon name={item.open ? 'chevron-down' : 'chevron-right'} />
        </button>
      )}
    </span>
  );
}
