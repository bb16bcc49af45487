import { useLingui } from '@lingui/react/macro';
import { Button } from '../button/button.tsx';
import { Menu } from '../menu/menu.tsx';

export type ColumnPickerProps = {
  /** The columns of a `TreeGrid`; the first is always shown and not offered. */
  columns: readonly { id: string; header: string }[];
  visible: readonly string[];
  onChange: (visible: string[]) => void;
};

/** Chooses which columns a grid shows. */
export function ColumnPicker({ columns, visible, onChange }: ColumnPickerProps) {
  const { t } = useLingui();
  const offered = columns.slice(1);
  const turn = (turned: string) => {
    const shown = offered.filter(({ id }) => (id === turned ? !visible.includes(id) : visible.includes(id)));
    onChange(shown.map(({ id }) => id));
  };
  return (
    <Menu
      trigger={<Button icon="columns" tone="quiet">{t`Columns`}</Button>}
      label={t`Columns`}
      items={offered.map(({ id, header }) => ({ id, label: header }))}
      chosen={visible}
      onAction={turn}
    />
  );
}
