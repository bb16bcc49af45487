import { Keyboard, MenuItem, Text } from 'react-aria-components/Menu';
import { Icon } from '../icon/icon.tsx';
import popoverStyles from '../popover/popover.module.css';
import type { Command } from './command-palette.tsx';

/** One line of the palette. */
export function CommandEntry({ id, label, icon, keys, href, disabled, hint }: Command) {
  return (
    <MenuItem
      id={id}
      textValue={hint ? `${label} ${hint}` : label}
      href={href}
      isDisabled={disabled}
      className={popoverStyles.item}
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
