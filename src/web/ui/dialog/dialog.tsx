import { lazy, type ReactNode, Suspense, useState } from 'react';
import { overlays } from '../provider/warm-overlays.ts';
import type { ModalFrameProps } from './modal-frame.tsx';

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

const Frame = lazy(async () => ({ default: (await overlays.modal()).ModalFrame }));

/** A question or a short form over the page. Long work belongs on a page, side work in a `Sheet`. */
export function Dialog({ size = 'medium', ...dialog }: DialogProps) {
  return <LaterFrame {...dialog} look={size} />;
}

/** The frame, fetched when it is opened for the first time; afterwards it stays, so that it can leave gently. */
export function LaterFrame(props: ModalFrameProps) {
  const [used, setUsed] = useState(props.open);
  if (props.open && !used) setUsed(true);
  if (!used) return null;
  return (
    <Suspense fallback={null}>
      <Frame {...props} />
    </Suspense>
  );
}
