import { useLingui } from '@lingui/react/macro';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import popoverStyles from '../popover/popover.module.css';

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
  return (
    <MenuTrigger>
      <Button icon="columns" tone="quiet">{t`Columns`}</Button>
      <Popover className={popoverStyles.popover} offset={4} placement="bottom end">
        <Menu
          className={popoverStyles.list}
          aria-label={t`Columns`}
          selectionMode="multiple"
          selectedKeys={new Set(visible)}
          onSelectionChange={(chosen) =>
            onChange(offered.map(({ id }) => id).filter((id) => chosen === 'all' || chosen.has(id)))
          }
        >
          {offered.map(({ id, header }) => (
            <MenuItem key={id} id={id} textValue={header} className={popoverStyles.item}>
              {({ isSelected }) => (
                <>
                  <span className={popoverStyles.tick}>{isSelected && <Icon name="check" />}</span>
                  {header}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
