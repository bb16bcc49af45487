import { Icon } from '../icon/icon.tsx';
import popoverStyles from '../popover/popover.module.css';
import type { Option } from './option.ts';

export type OptionRowProps = {
  id: string;
  option: Option;
  chosen: boolean;
  /** The keys stand on it. */
  active: boolean;
  onPoint: () => void;
  onPick: () => void;
};

/** One row of an open list: a tick when chosen, the label, a quieter second line. */
export function OptionRow({ id, option, chosen, active, onPoint, onPick }: OptionRowProps) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={chosen}
      aria-disabled={option.disabled || undefined}
      className={popoverStyles.item}
      data-focused={active || undefined}
      data-disabled={option.disabled || undefined}
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: 'nearest' });
      }}
      onPointerMove={() => !active && onPoint()}
      onClick={onPick}
    >
      <span className={popoverStyles.tick}>{chosen && <Icon name="check" />}</span>
      <span className={popoverStyles.words}>
        {option.label}
        {option.description && <span className={popoverStyles.more}>{option.description}</span>}
      </span>
    </div>
  );
}
