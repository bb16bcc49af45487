import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { type DialogProps, DialogParts } from '../dialog/dialog.tsx';
import styles from './sheet.module.css';

export type SheetProps = Omit<DialogProps, 'size'>;

/** Side work beside the page: a check-in, the detail of a row. On a phone it is the whole screen. */
export function Sheet({ title, open, onClose, children, footer, stay }: SheetProps) {
  return (
    <ModalOverlay
      className={styles.veil}
      isOpen={open}
      onOpenChange={(isOpen) => !isOpen && onClose()}
      isDismissable={!stay}
      isKeyboardDismissDisabled={stay}
    >
      <Modal className={styles.panel}>
        <DialogParts {...{ title, onClose, children, footer, stay }} />
      </Modal>
    </ModalOverlay>
  );
}
