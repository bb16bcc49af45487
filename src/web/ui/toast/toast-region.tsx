import { useLingui } from '@lingui/react/macro';
import { type FocusEvent, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Button, IconButton } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { closeToast, shownToasts, type Toast } from './toast-queue.ts';
import styles from './toast.module.css';

const secondsShown = 8;

/**
 * Where toasts appear. The shell holds one. F6 goes there, and from there back. It is spoken as it comes, and it stays
 * in reach while a dialog is open.
 */
export function ToastRegion() {
  const { t } = useLingui();
  const toasts = useSyncExternalStore(shownToasts.listen, shownToasts.get);
  const [held, setHeld] = useState(false);
  const region = useRef<HTMLDivElement>(null);
  const before = useRef<HTMLElement | null>(null);
  useWayByKey(region, before);

  function hearFocus(event: FocusEvent<HTMLElement>) {
    setHeld(true);
    if (!event.currentTarget.contains(event.relatedTarget)) before.current = event.relatedTarget as HTMLElement | null;
  }

  function close(toast: Toast) {
    const hadFocus = region.current?.contains(document.activeElement);
    closeToast(toast.key);
    if (hadFocus) before.current?.focus();
    setHeld(false);
  }

  return (
    <div
      ref={region}
      role="region"
      aria-label={t`Messages`}
      className={styles.region}
      data-react-aria-top-layer="true"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={hearFocus}
      onBlur={() => setHeld(false)}
    >
      <div aria-live="polite" className={styles.list}>
        {toasts.map((toast) => (
          <ToastCard key={toast.key} toast={toast} held={held} onClose={() => close(toast)} />
        ))}
      </div>
    </div>
  );
}

function ToastCard({ toast, held, onClose }: { toast: Toast; held: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const stays = toast.tone === 'error' || held;
  const { key, action } = toast;
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(() => closeToast(key), secondsShown * 1000);
    return () => clearTimeout(timer);
  }, [key, stays]);
  return (
    <div className={styles.toast} role={toast.tone === 'error' ? 'alert' : undefined}>
      <Icon name={toast.tone === 'error' ? 'warning' : 'check'} />
      <span className={styles.words}>{toast.text}</span>
      {action && (
        <Button
          size="compact"
          onPress={() => {
            action.onPress();
            onClose();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon="close" label={t`Close`} size="compact" onPress={onClose} />
    </div>
  );
}

/** F6 leads to the newest message and, from there, back to where the focus was. */
function useWayByKey(region: React.RefObject<HTMLElement | null>, before: React.RefObject<HTMLElement | null>) {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || !region.current) return;
      const inside = region.current.contains(document.activeElement);
      const target = inside ? before.current : [...region.current.querySelectorAll('button')].at(-1);
      if (!target) return;
      event.preventDefault();
      target.focus();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [region, before]);
}
