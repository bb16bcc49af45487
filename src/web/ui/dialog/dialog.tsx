import type { ReactNode } from 'react';
import { useLingui } from '@lingui/react/macro';
import { Dialog as AriaDialog, Heading, Modal } from 'react-aria-components/Modal';
import { ModalOverlay } from 'react-aria-components/Modal';
import { IconButton } from '../button/button.tsx';
import { classes } from '../classes.ts';
import styles from './dialog.module.css';

export type DialogProps = {
  title: string;
  open: boolean;
  /** Escape, the cross, or a press outside. Focus returns to where it was. */
  onClose: () => void;
  children: ReactNode;
  /** Buttons at the end, the one next action last. */
  footer?: ReactNode;
  size?: 'small' | 'medium' | 'large';
  /** Holds the dialog while something is saved, or while closing would lose typed text. */
  stay?: boolean;
};

/** A question or a short form over the page. Long work belongs on a page, side work in a `Sheet`. */
export function Dialog({ title, open, onClose, children, footer, size = 'medium', stay }: DialogProps) {
  return (
    <ModalOverlay
      className={styles.veil}
      isOpen={open}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable={!stay}
      isKeyboardDismissDisabled={stay}
    >
      <Modal className={classes(styles.box, styles[size])}>
        <DialogParts {...{ title, onClose, children, footer, stay }} />
      </Modal>
    </ModalOverlay>
  );
}

/** Title with cross, a body that scrolls, buttons that stay in sight: shared by `Dialog` and `Sheet`. */
export function DialogParts({ title, onClose, children, footer, stay }: Omit<DialogProps, 'open' | 'size'>) {
  const { t } = useLingui();
  return (
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
  );
}
