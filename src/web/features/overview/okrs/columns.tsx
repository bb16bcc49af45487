import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';
import { writeDecimal } from '#web/ui/decimal-field/read-decimal.ts';
import type { TreeColumn } from '#web/ui/tree-grid/types.ts';
import { Cell } from './cells.tsx';
import { comparing, ranks } from './order.ts';
import type { OkrRow } from './rows.ts';
import type { Okrs } from './use-okrs.ts';
import { useNarrow, usePhone } from './use-phone.ts';
import { useValueEdit, type ValueEdit } from './use-value-edit.ts';
import { type ColumnId, COLUMNS } from './view.ts';

type Column = TreeColumn<OkrRow> & { id: ColumnId };

/** What each column is called, and its width in pixels at the usual text size. The title takes what is left over. */
const shapes: Readonly<Record<ColumnId, { header: MessageDescriptor; width: number; align?: 'end' }>> = {
  title: { header: msg`Objective or key result`, width: 324 },
  owner: { header: msg`Owner`, width: 144 },
  team: { header: msg`Team`, width: 112 },
  progress: { header: msg`Progress`, width: 132 },
  value: { header: msg`Value`, width: 100, align: 'end' },
  status: { header: msg`Status`, width: 176 },
  confidence: { header: msg`Confidence`, width: 86, align: 'end' },
  checked: { header: msg`Last check-in`, width: 100 },
};
const NARROW_TITLE = 180;

/** The columns of the OKR table. */
export function useColumns(okrs: Okrs): readonly Column[] {
  const { t, i18n } = useLingui();
  const isPhone = usePhone();
  const isNarrow = useNarrow();
  const edit = useValueEdit(okrs);
  const { today } = okrs.tree;
  const { addKeyResults } = okrs;
  const isDescending = okrs.view.sort?.direction === 'descending';
  return useMemo(
    () =>
      COLUMNS.map((id): Column => {
        const { header, width, align } = shapes[id];
        return {
          id,
          header: t(header),
          width: id === 'title' && isNarrow ? NARROW_TITLE : width,
          align,
          compare: ranks[id] && comparing(id, isDescending),
          render: (row) => <Cell column={id} {...{ row, today, isPhone, addKeyResults }} />,
          edit: id === 'value' ? editOf(edit, i18n.locale) : undefined,
        };
      }),
    [t, i18n.locale, isPhone, isNarrow, isDescending, today, addKeyResults, edit],
  );
}

/** The value is typed in its cell, as a decimal of the language. */
function editOf({ mayEdit, commit }: ValueEdit, locale: string): Column['edit'] {
  return {
    inputMode: 'decimal',
    read: (row) => (row.kind === 'key-result' && mayEdit(row) ? writeDecimal(row.keyResult.value ?? '', locale) : null),
    commit: (row, text) => (row.kind === 'key-result' ? commit(row, text) : undefined),
  };
}
