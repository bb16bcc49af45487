import { Keyboard, MenuItem, Text } from 'react-aria-components/Menu';
import { classes } from '../classes.ts';
import { Icon } from '../icon/icon.tsx';
import popoverStyles from '../popover/popover.module.css';
import type { MenuAct } from './menu.tsx';

type EntryProps = MenuAct & { hint?: string; chosen?: boolean };

/** One line of a menu or of the palette. */
export function Entry({ id, label, icon, keys, href, danger, disabled, hint, chosen }: EntryProps) {
  return (
    <MenuItem
      id={id}
      textValue={hint ? `${label} ${hint}` : label}
      href={href}
      isDisabled={disabled}
      className={classes(popoverStyles.item, danger && popoverStyles.danger)}
    >
      {chosen !== undefined && <span className={popoverStyles.tick}>{chosen && <Icon name="check" />}</span>}
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
