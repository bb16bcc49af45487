export type ToastMessage = {
  text: string;
  tone?: 'done' | 'error';
  /** One way on or back: usually undo. */
  action?: { label: string; onPress: () => void };
};

export type Toast = ToastMessage & { key: number };

/** So many are shown at once; an older one gives way. */
const atMost = 3;

let toasts: readonly Toast[] = [];
let lastKey = 0;
const listeners = new Set<() => void>();

function become(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/**
 * Says at the edge of the screen that something was done, with an undo where there is one. It goes after eight seconds,
 * but not while a person points at it or has the focus in it. An error stays until it is closed. Returns a function
 * that takes it away.
 */
export function showToast(message: ToastMessage): () => void {
  const key = ++lastKey;
  become([...toasts, { ...message, key }].slice(-atMost));
  return () => closeToast(key);
}

/** Takes one away; nothing happens when it is gone already. */
export function closeToast(key: number): void {
  if (toasts.some((toast) => toast.key === key)) become(toasts.filter((toast) => toast.key !== key));
}

/** What is shown now, the newest last; for `useSyncExternalStore`. */
export const shownToasts = {
  get: () => toasts,
  listen: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
};
