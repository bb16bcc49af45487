import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components/Toast';

export type ToastMessage = {
  text: string;
  tone?: 'done' | 'error';
  /** One way on or back: usually undo. */
  action?: { label: string; onPress: () => void };
};

/** Everything now shown; only `ToastRegion` reads it. */
export const toastQueue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 });

const secondsShown = 8;

/**
 * Says at the edge of the screen that something was done, with an undo where there is one. The clock stops while a
 * person points at the toast or has the focus in it. An error stays until it is closed. Returns a function that takes
 * it away.
 */
export function showToast(message: ToastMessage): () => void {
  const key = toastQueue.add(message, message.tone === 'error' ? {} : { timeout: secondsShown * 1000 });
  return () => toastQueue.close(key);
}
