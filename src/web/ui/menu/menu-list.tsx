import { useId, useLayoutEffect } from 'react';
import { classes } from '../classes.ts';
import { Icon } from '../icon/icon.tsx';
import { useLink } from '../link/use-link.ts';
import popoverStyles from '../popover/popover.module.css';
import { useFloat } from '../popover/use-float.ts';
import type { MenuAct, MenuProps } from './menu.tsx';
import { type MenuClose, useMenuKeys } from './use-menu-keys.ts';

type MenuListProps = Omit<MenuProps, 'trigger'> & {
  anchor: React.RefObject<HTMLButtonElement | null>;
  onClose: MenuClose;
};

/** The open menu, beside its button. It takes the focus and gives it back. */
export function MenuList({ anchor, onClose, label, items, onAction, chosen }: MenuListProps) {
  const float = useFloat({ open: true, anchor, side: 'below', align: 'end' });
  const keys = useMenuKeys(float, anchor, onClose);
  const pick = (act: MenuAct) => {
    if (!chosen) onClose('back');
    if (!act.href) onAction(act.id);
  };
  const line = (act: MenuAct) => <Line key={act.id} act={act} ticked={chosen?.includes(act.id)} onPick={pick} />;
  useLayoutEffect(() => float.current?.querySelector<HTMLElement>('[role^=menuitem]')?.focus(), [float]);
  return (
    <div ref={float} popover="manual" className={classes(popoverStyles.popover, popoverStyles.float)} {...keys}>
      <div role="menu" aria-label={label} className={popoverStyles.list}>
        {items.map((entry) =>
          'heading' in entry ? (
            <Group key={entry.heading} heading={entry.heading}>
              {entry.items.map(line)}
            </Group>
          ) : (
            line(entry)
          ),
        )}
      </div>
    </div>
  );
}

function Group({ heading, children }: { heading: string; children: React.ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <div id={id} className={popoverStyles.heading}>
        {heading}
      </div>
      {children}
    </div>
  );
}

type LineProps = { act: MenuAct; ticked: boolean | undefined; onPick: (act: MenuAct) => void };

/** One line: a button, or a link where the act is a page. */
function Line({ act, ticked, onPick }: LineProps) {
  const link = useLink(act.href ?? '');
  const attributes = {
    role: ticked === undefined ? 'menuitem' : 'menuitemcheckbox',
    tabIndex: -1,
    'aria-checked': ticked,
    'aria-disabled': act.disabled || undefined,
    'data-disabled': act.disabled || undefined,
    className: classes(popoverStyles.item, act.danger && popoverStyles.danger),
  };
  const words = (
    <>
      {ticked !== undefined && <span className={popoverStyles.tick}>{ticked && <Icon name="check" />}</span>}
      {act.icon && <Icon name={act.icon} />}
      <span className={popoverStyles.words}>{act.label}</span>
      {act.keys && <kbd className={popoverStyles.keys}>{act.keys}</kbd>}
    </>
  );
  if (act.href && !act.disabled) {
    return (
      <a
        {...link}
        {...attributes}
        onClick={(event) => {
          link.onClick(event);
          onPick(act);
        }}
      >
        {words}
      </a>
    );
  }
  return (
    <button {...attributes} type="button" onClick={() => !act.disabled && onPick(act)}>
      {words}
    </button>
  );
}
