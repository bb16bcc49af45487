import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from '../button/button.tsx';
import { classes } from '../classes.ts';
import { AriaScope } from '../provider/aria-scope.tsx';
import sheetStyles from '../sheet/sheet.module.css';
import styles from './dialog.module.css';

export type ModalFrameProps = {
  look: 'small' | 'medium' | 'large' | 'sheet';
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
  stay?: boolean;
};

/** What lies over the page and holds the focus: title with cross, a body that scrolls, buttons that stay in sight. */
export function ModalFrame({ look, title, open, onClose, children, footer, stay }: ModalFrameProps) {
  const { t } = useLingui();
  const side = look === 'sheet';
  return (
    <AriaScope>
      <ModalOverlay
        className={side ? sheetStyles.veil : styles.veil}
        isOpen={open}
        onOpenChange={(isOpen) => !isOpen && onClose()}
        isDismissable={!stay}
        isKeyboardDismissDisabled={stay}
      >
        <Modal className={side ? sheetStyles.panel : classes(styles.box, styles[look])}>
          <AriaDialog className={styles.dialog}>
            <header className={styles.head}>
              <Heading slot="title" level={2} className={styles.title}>
                {title}
              </Heading>
              <IconButton icon="close" label={t`Close`} size="compact" onPress={onClose} disabled={stay} />
            </header>
            <div className={styles.body}>{children}</div>
            {footer && <footer className={styles.foot}>{footer}</footer>}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </AriaScope>
  );
}
