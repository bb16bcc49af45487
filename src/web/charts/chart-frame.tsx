import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button/button.tsx';
import { Table } from '../ui/table/table.tsx';
import styles from './chart.module.css';

export type ChartTable = { columns: readonly string[]; rows: readonly (readonly string[])[] };

type ChartFrameProps = {
  /** What the chart is about: name of the table. */
  label: string;
  table: ChartTable;
  children: ReactNode;
};

/** A chart, and the same as a table for who reads better so. */
export function ChartFrame({ label, table, children }: ChartFrameProps) {
  const { t } = useLingui();
  const [asTable, setAsTable] = useState(false);
  const columns = table.columns.map((header, place) => ({
    id: header,
    header,
    width: place === 0 ? '5.5rem' : '4rem',
    align: place === 0 ? ('start' as const) : ('end' as const),
    render: (row: readonly string[]) => row[place],
  }));
  return (
    <figure className={styles.frame}>
      {asTable ? <Table label={label} columns={columns} rows={table.rows} keyOf={(row) => row[0] ?? ''} /> : children}
      <div className={styles.foot}>
        <Button tone="quiet" size="compact" icon={asTable ? 'eye' : 'table'} onPress={() => setAsTable(!asTable)}>
          {asTable ? t`Show as chart` : t`Show as table`}
        </Button>
      </div>
    </figure>
  );
}
