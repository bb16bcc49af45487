import { ListBoxItem, Text } from 'react-aria-components/ListBox';
import { Icon } from '../icon/icon.tsx';
import popoverStyles from '../popover/popover.module.css';
import type { Option } from './option.ts';

/** One row of an open list: a tick when chosen, the label, a quieter second line. */
export function OptionItem({ id, label, description, disabled }: Option & { id: string }) {
  return (
    <ListBoxItem id={id} textValue={label} isDisabled={disabled} className={popoverStyles.item}>
      {({ isSelected }) => (
        <>
          <span className={popoverStyles.tick}>{isSelected && <Icon name="check" />}</span>
          <span className={popoverStyles.words}>
            <Text slot="label">{label}</Text>
            {description && (
              <Text slot="description" className={popoverStyles.more}>
                {description}
              </Text>
            )}
          </span>
        </>
      )}
    </ListBoxItem>
  );
}
