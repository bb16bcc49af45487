import { type DialogProps, LaterFrame } from '../dialog/dialog.tsx';

export type SheetProps = Omit<DialogProps, 'size'>;

/** Side work beside the page: a check-in, the detail of a row. On a phone it is the whole screen. */
export function Sheet(props: SheetProps) {
  return <LaterFrame {...props} look="sheet" />;
}
