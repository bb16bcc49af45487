import type { RefObject } from 'react';
import { Header, Menu as AriaMenu, MenuSection, Popover } from 'react-aria-components/Menu';
import popoverStyles from '../popover/popover.module.css';
import { AriaScope } from '../provider/aria-scope.tsx';
import { Entry } from './menu-entry.tsx';
import type { MenuProps } from './menu.tsx';

type MenuListProps = Omit<MenuProps, 'trigger'> & {
  anchor: RefObject<HTMLButtonElement | null>;
  open: boolean;
  onClose: () => void;
};

/** The open menu, beside its button. It takes the focus and gives it back. */
export function MenuList({ anchor, open, onClose, label, items, onAction, chosen }: MenuListProps) {
  const ticked = (id: string) => chosen?.includes(id);
  return (
    <AriaScope>
      <Popover
        aria-label={label}
        triggerRef={anchor}
        isOpen={open}
        onOpenChange={(isOpen) => !isOpen && onClose()}
        className={popoverStyles.popover}
        offset={4}
        placement="bottom end"
      >
        <AriaMenu
          className={popoverStyles.list}
          aria-label={label}
          autoFocus="first"
          onClose={onClose}
          {...(chosen ? turns(chosen, onAction) : { onAction: (key: string | number) => onAction(String(key)) })}
        >
          {items.map((entry) =>
            'heading' in entry ? (
              <MenuSection key={entry.heading}>
                <Header className={popoverStyles.heading}>{entry.heading}</Header>
                {entry.items.map((act) => (
                  <Entry key={act.id} {...act} chosen={ticked(act.id)} />
                ))}
              </MenuSection>
            ) : (
              <Entry key={entry.id} {...entry} chosen={ticked(entry.id)} />
            ),
          )}
        </AriaMenu>
      </Popover>
    </AriaScope>
  );
}

/** A menu of ticks: what was turned is the one id in which the new choice differs from the old. */
function turns(chosen: readonly string[], onAction: (id: string) => void) {
  return {
    selectionMode: 'multiple' as const,
    selectedKeys: chosen,
    onSelectionChange: (next: 'all' | Set<string | number>) => {
      if (next === 'all') return;
      const turned = [...next].find((id) => !chosen.includes(String(id))) ?? chosen.find((id) => !next.has(id));
      if (turned !== undefined) onAction(String(turned));
    },
  };
}
