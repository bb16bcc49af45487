import type { ReactElement } from 'react';
import {
  Header,
  Keyboard,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Text,
} from 'react-aria-components/Menu';
import { classes } from '../classes.ts';
import { Icon, type IconName } from '../icon/icon.tsx';
import popoverStyles from '../popover/popover.module.css';

export type MenuAct = {
  id: string;
  label: string;
  icon?: IconName;
  /** Key that does the same: "E". */
  keys?: string;
  /** Goes to a page instead of calling `onAction`. */
  href?: string;
  /** Takes something away. */
  danger?: boolean;
  disabled?: boolean;
};

export type MenuEntry = MenuAct | { heading: string; items: readonly MenuAct[] };

export type MenuProps = {
  /** A button of the kit. */
  trigger: ReactElement;
  /** Spoken name of the list. */
  label: string;
  items: readonly MenuEntry[];
  onAction: (id: string) => void;
};

/** Acts behind a button. What is done often stands on the page itself. */
export function Menu({ trigger, label, items, onAction }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={popoverStyles.popover} offset={4} placement="bottom end">
        <AriaMenu className={popoverStyles.list} aria-label={label} onAction={(key) => onAction(String(key))}>
          {items.map((entry) =>
            'heading' in entry ? (
              <MenuSection key={entry.heading}>
                <Header className={popoverStyles.heading}>{entry.heading}</Header>
                {entry.items.map((act) => (
                  <Entry key={act.id} {...act} />
                ))}
              </MenuSection>
            ) : (
              <Entry key={entry.id} {...entry} />
            ),
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

/** One line of a menu or of the palette. */
export function Entry({ id, label, icon, keys, href, danger, disabled, hint }: MenuAct & { hint?: string }) {
  return (
    <MenuItem
      id={id}
      textValue={hint ? `${label} ${hint}` : label}
      href={href}
      isDisabled={disabled}
      className={classes(popoverStyles.item, danger && popoverStyles.danger)}
    >
      {icon && <Icon name={icon} />}
      <span className={popoverStyles.words}>
        <Text slot="label">{label}</Text>
        {hint && (
          <Text slot="description" className={popoverStyles.more}>
            {hint}
          </Text>
        )}
      </span>
      {keys && <Keyboard className={popoverStyles.keys}>{keys}</Keyboard>}
    </MenuItem>
  );
}
