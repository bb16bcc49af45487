import { type CSSProperties, type KeyboardEvent, type MouseEvent, useCallback, useMemo, useRef } from 'react';
import { OutOfTabOrder } from '../button/tab-order.ts';
import { flatten } from './flatten.ts';
import { gridStep, type Place } from './grid-keys.ts';
import { TreeHeader } from './tree-header.tsx';
import styles from './tree-grid.module.css';
import { TreeRow } from './tree-row.tsx';
import type { TreeColumn, TreeGridProps } from './types.ts';
import { useCellEdit } from './use-cell-edit.ts';
import { placeElement, placeOf, useGridFocus } from './use-grid-focus.ts';
import { useRowWindow } from './use-row-window.ts';

/**
 * A table that is a tree: goals under goals, quick with ten thousand rows, because only those in sight are drawn. One
 * tab stop; the keys are in `grid-keys.ts`. It holds where the focus is and what is being typed; open rows, columns
 * and order come from outside, so that they can live in the URL.
 */
export function TreeGrid<Row>(props: TreeGridProps<Row>) {
  const grid = useTreeGrid(props);
  const { flat, columns, at, rows } = grid;
  const { nameOf, hrefOf, onRowOpen } = props;
  const limit = rows.printing ? undefined : (props.maxHeight ?? '70dvh');
  return (
    <OutOfTabOrder value={true}>
      <div
        ref={grid.scroller}
        role="treegrid"
        aria-label={props.label}
        aria-rowcount={flat.length + 1}
        aria-colcount={columns.length}
        className={styles.root}
        style={{ maxHeight: limit, ...tracks(columns) }}
        onKeyDown={grid.hearKey}
        onClick={grid.hearPress}
      >
        <TreeHeader columns={columns} sort={props.sort} onSort={props.onSort} />
        <div
          role="rowgroup"
          className={styles.body}
          style={rows.printing ? undefined : { height: flat.length * rows.height }}
        >
          {rows.shown.map((index) => {
            const item = flat[index];
            if (!item) return null;
            const here = index === at.row;
            return (
              <TreeRow
                key={item.key}
                {...{ item, index, columns, nameOf, hrefOf, onRowOpen }}
                top={rows.printing ? null : index * rows.height}
                tabStop={here ? at.column : null}
                editing={here ? grid.editing : null}
                onToggle={grid.toggle}
                onEditEnd={grid.onEditEnd}
              />
            );
          })}
        </div>
        {flat.length === 0 && props.empty}
      </div>
    </OutOfTabOrder>
  );
}

/** The rows, the window, the focus and the editing of a grid, and what a key or a press does to them. */
function useTreeGrid<Row>(props: TreeGridProps<Row>) {
  const scroller = useRef<HTMLDivElement>(null);
  const { flat, columns } = useRows(props);
  const { at, place } = useGridFocus(flat, columns.length, scroller);
  const rows = useRowWindow(flat.length, scroller, at.row);
  const goTo = (to: Place, takeFocus?: boolean) => {
    place(to, takeFocus);
    rows.reveal(to.row);
  };
  const hasFocus = () => Boolean(scroller.current?.contains(document.activeElement));
  const edit = useCellEdit({ flat, columns, at, place: goTo, hasFocus });
  const toggle = useToggle(props, flat);

  function hearKey(event: KeyboardEvent) {
    if (event.altKey || (event.target as HTMLElement).closest('[role="columnheader"]')) return;
    const view = { rows: flat, columns: columns.length, page: rows.page, editable: edit.editable };
    const step = gridStep(view, at, { key: event.key, ctrl: event.ctrlKey || event.metaKey });
    if (!step) return;
    event.preventDefault();
    if (step.kind === 'move') goTo(step.to);
    else if (step.kind === 'edit') edit.start(step.at, step.text);
    else if (step.kind === 'enter') enter();
    else toggle(step.row);
  }

  /** Follows what stands in the focused cell, else the name of the row. */
  function enter() {
    const grid = scroller.current;
    const inside = grid && at.column > 0 && placeElement(grid, at)?.querySelector<HTMLElement>('a, button');
    const link = inside || (grid && placeElement(grid, { row: at.row, column: 0 })?.querySelector<HTMLElement>('a'));
    const item = flat[at.row];
    if (link) link.click();
    else if (item) props.onRowOpen?.(item.row);
  }

  function hearPress(event: MouseEvent) {
    const target = event.target as HTMLElement;
    const pressed = placeOf(target);
    if (!pressed || target.closest('a, button, input')) return;
    if (event.detail === 2) edit.start(pressed);
    else goTo(pressed);
  }

  return { scroller, flat, columns, at, rows, toggle, hearKey, hearPress, ...edit };
}

function useRows<Row>({ roots, keyOf, childrenOf, columns: all, visible, open, sort }: TreeGridProps<Row>) {
  const columns = useMemo(
    () => all.filter(({ id }, place) => place === 0 || !visible || visible.includes(id)),
    [all, visible],
  );
  const compare = useMemo(() => {
    const ascending = all.find(({ id }) => id === sort?.column)?.compare;
    if (!ascending || sort?.direction === 'ascending') return ascending;
    return (one: Row, other: Row) => ascending(other, one);
  }, [all, sort?.column, sort?.direction]);
  const flat = useMemo(
    () => flatten(roots, { keyOf, childrenOf }, open, compare),
    [roots, keyOf, childrenOf, open, compare],
  );
  return { columns, flat };
}

function useToggle<Row>({ open, onOpenChange }: TreeGridProps<Row>, flat: ReturnType<typeof flatten<Row>>) {
  return useCallback(
    (index: number) => {
      const item = flat[index];
      if (!item || item.open === null) return;
      const next = new Set(open);
      if (item.open) next.delete(item.key);
      else next.add(item.key);
      onOpenChange(next);
    },
    [flat, open, onOpenChange],
  );
}

/** Widths in rem, so that columns grow with the reader's text; the first takes what is left over. */
function tracks<Row>(columns: readonly TreeColumn<Row>[]): CSSProperties {
  const [first = 0, ...rest] = columns.map(({ width }) => width / 16);
  const name = `min(${first}rem, 60vw)`;
  const sum = rest.reduce((total, width) => total + width, 0);
  return {
    '--tracks': `minmax(${name}, 1fr) ${rest.map((width) => `${width}rem`).join(' ')}`,
    '--width': `calc(${name} + ${sum}rem)`,
  } as CSSProperties;
}
