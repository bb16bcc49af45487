import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useMemo } from 'react';
import type { ColumnRole } from '#domain/import/mapping.ts';
import { useNarrow } from '#web/app/narrow.ts';
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx';
import type { Option } from '#web/ui/select/option.ts';
import { Select } from '#web/ui/select/select.tsx';
import { Table, type TableColumn } from '#web/ui/table/table.tsx';
import type { Mapping } from '../queries.ts';
import { reasonSentence } from '../reason-words.ts';
import { roleWords } from '../words.ts';
import styles from './columns.module.css';
import type { Wizard } from './use-wizard.ts';

type Column = Mapping['columns'][number];
const EXAMPLES = 3;
/** Below this a suggestion is a guess that somebody should look at. */
const UNSURE_BELOW = 0.5;

/** One line per column of the file: its header, what its first cells say, what it means, and why that was suggested. */
export function ColumnTable({ wizard }: { wizard: Wizard }) {
  const { t } = useLingui();
  const narrow = useNarrow();
  const { current, mapping } = wizard;
  const rows = (current.sheets[mapping.sheet]?.preview ?? []).slice(mapping.headerRow);
  const roleOf = (column: Column) => (
    <RoleSelect column={column} all={mapping.columns} onChange={(role) => wizard.setRole(column.column, role)} />
  );
  const columns: TableColumn<Column>[] = [
    {
      id: 'name',
      header: t`Column`,
      width: '10rem',
      render: (column) =>
        narrow ? <Narrow column={column} rows={rows} role={roleOf(column)} /> : <ColumnName column={column} />,
    },
    { id: 'examples', header: t`First rows`, render: (column) => <Examples rows={rows} column={column.column} /> },
    { id: 'role', header: t`Means`, width: '17rem', render: roleOf },
    { id: 'reason', header: t`Why`, render: (column) => <Reason column={column} /> },
  ];
  const shown = narrow ? columns.filter(({ id }) => id === 'name') : columns;
  return (
    <Table
      label={t`Columns of the file`}
      columns={shown}
      rows={mapping.columns}
      keyOf={({ column }) => String(column)}
      empty={<EmptyState sentence={t`This sheet has no columns.`} />}
    />
  );
}

function ColumnName({ column }: { column: Column }) {
  const { t } = useLingui();
  return (
    <span className={styles.name}>
      <span className={styles.letter}>{letterOf(column.column)}</span>
      <span>{column.header || <span className={styles.quiet}>{t`without a header`}</span>}</span>
    </span>
  );
}

/** On a phone everything about a column stands under its name. */
function Narrow({ column, rows, role }: { column: Column; rows: readonly string[][]; role: ReactNode }) {
  return (
    <span className={styles.stacked}>
      <ColumnName column={column} />
      <Examples rows={rows} column={column.column} />
      {role}
      <Reason column={column} />
    </span>
  );
}

/** What the first filled cells say. */
function Examples({ rows, column }: { rows: readonly string[][]; column: number }) {
  const cells = rows
    .map((row) => row[column] ?? '')
    .filter((cell) => cell.trim() !== '')
    .slice(0, EXAMPLES);
  if (cells.length === 0) return <span className={styles.quiet}>–</span>;
  return (
    <span className={styles.examples}>
      {cells.map((cell, index) => (
        <span key={index} className={styles.cell}>
          {cell}
        </span>
      ))}
    </span>
  );
}

function RoleSelect({
  column,
  all,
  onChange,
}: {
  column: Column;
  all: readonly Column[];
  onChange: (role: ColumnRole) => void;
}) {
  const { t, i18n } = useLingui();
  const options = useMemo(() => {
    const roles = Object.keys(roleWords) as ColumnRole[];
    const holder = (role: ColumnRole) => {
      const holding = holderOf(role, column, all);
      return holding && t`now “${holding}”`;
    };
    const offered = roles.filter((role) => !role.startsWith('wide-') || role === column.role);
    return offered.map((role): Option<ColumnRole> => ({
      value: role,
      label: i18n._({ ...roleWords[role], values: { ordinal: column.ordinal ?? 1 } }),
      description: holder(role),
    }));
  }, [column, all, i18n.locale]);
  const name = column.header || letterOf(column.column);
  return (
    <Select<ColumnRole>
      label={t`What “${name}” means`}
      labelHidden
      options={options}
      value={column.role}
      onChange={onChange}
    />
  );
}

/** The column that a role would be taken from. */
function holderOf(role: ColumnRole, column: Column, all: readonly Column[]): string | undefined {
  const holder =
    role === 'ignore' || role === 'tags' || role === 'level'
      ? undefined
      : all.find((each) => each.role === role && each.column !== column.column);
  return holder && (holder.header || letterOf(holder.column));
}

function Reason({ column }: { column: Column }) {
  const { t, i18n } = useLingui();
  const unsure = column.confidence < UNSURE_BELOW && column.role !== 'ignore';
  return (
    <span className={styles.quiet}>
      {reasonSentence(column.reason, i18n)}
      {unsure && <strong className={styles.unsure}> {t`Please check`}</strong>}
    </span>
  );
}

/** The letter a spreadsheet program gives the column: A, B, … Z, AA. */
export function letterOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letterOf(Math.floor(column / 26) - 1) + letter;
}
