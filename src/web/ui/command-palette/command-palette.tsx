import { useLingui } from '@lingui/react/macro';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog } from 'react-aria-components/Dialog';
import { Header, Menu, MenuSection } from 'react-aria-components/Menu';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Input, SearchField } from 'react-aria-components/SearchField';
import { plain } from '../combo-box/shown-options.ts';
import dialogStyles from '../dialog/dialog.module.css';
import { Icon } from '../icon/icon.tsx';
import { CommandEntry } from './command-entry.tsx';
import type { MenuAct } from '../menu/menu.tsx';
import popoverStyles from '../popover/popover.module.css';
import { AriaScope } from '../provider/aria-scope.tsx';
import styles from './command-palette.module.css';

export type Command = MenuAct & {
  /** A quieter second line: where it leads, whose it is. */
  hint?: string;
  /** Heading under which it stands; commands of one group come together. */
  group?: string;
};

export type CommandPaletteProps = {
  open: boolean;
  onClose: () => void;
  items: readonly Command[];
  onAction: (id: string) => void;
  /** What is typed, when the items come from outside; without it the palette filters by itself. */
  search?: string;
  onSearch?: (text: string) => void;
  pending?: boolean;
};

/** Everything by typing: pages, goals, acts. Opened by the shell with Ctrl + K. */
export function CommandPalette({ open, onClose, items, onAction, search, onSearch, pending }: CommandPaletteProps) {
  const { t } = useLingui();
  const outside = onSearch !== undefined;
  return (
    <AriaScope>
      <ModalOverlay
        className={dialogStyles.veil}
        isOpen={open}
        onOpenChange={(isOpen) => !isOpen && onClose()}
        isDismissable
      >
        <Modal className={styles.box}>
          <Dialog className={dialogStyles.dialog} aria-label={t`Find or do`}>
            <Autocomplete inputValue={search} onInputChange={onSearch} filter={outside ? undefined : holdsWords}>
              <SearchField aria-label={t`Find or do`} className={styles.search} autoFocus>
                <Icon name="search" />
                <Input className={styles.input} placeholder={t`Find a goal, a person, a page, or something to do`} />
              </SearchField>
              <Menu
                className={styles.list}
                aria-label={t`Found`}
                onAction={(key) => {
                  onClose();
                  onAction(String(key));
                }}
                renderEmptyState={() => (
                  <div className={popoverStyles.note}>{pending ? t`Searching…` : t`Nothing found`}</div>
                )}
              >
                {grouped(items).map(([group, commands]) => (
                  <MenuSection key={group} aria-label={group || t`Found`}>
                    {group && <Header className={popoverStyles.heading}>{group}</Header>}
                    {commands.map((command) => (
                      <CommandEntry key={command.id} {...command} />
                    ))}
                  </MenuSection>
                ))}
              </Menu>
            </Autocomplete>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </AriaScope>
  );
}

/** Are all typed words in the text, whatever the case and the accents? */
function holdsWords(text: string, typed: string): boolean {
  const words = plain(typed).split(/\s+/);
  const where = plain(text);
  return words.every((word) => where.includes(word));
}

function grouped(items: readonly Command[]): [string, Command[]][] {
  const groups = new Map<string, Command[]>();
  for (const item of items) {
    const group = groups.get(item.group ?? '');
    if (group) group.push(item);
    else groups.set(item.group ?? '', [item]);
  }
  return [...groups];
}
