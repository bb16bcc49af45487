import { useLingui } from '@lingui/react/macro';
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components/Toast';
import { Button, IconButton } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { AriaScope } from '../provider/aria-scope.tsx';
import { toastQueue } from './toast-queue.ts';
import styles from './toast.module.css';

/** Where toasts appear. The shell holds one; F6 moves the focus to it. */
export function ToastRegion() {
  const { t } = useLingui();
  return (
    <AriaScope>
      <AriaToastRegion queue={toastQueue} className={styles.region} aria-label={t`Messages`}>
        {({ toast }) => (
          <AriaToast toast={toast} className={styles.toast}>
            <Icon name={toast.content.tone === 'error' ? 'warning' : 'check'} />
            <ToastContent className={styles.words}>
              <Text slot="title">{toast.content.text}</Text>
            </ToastContent>
            {toast.content.action && (
              <Button
                size="compact"
                onPress={() => {
                  toast.content.action?.onPress();
                  toastQueue.close(toast.key);
                }}
              >
                {toast.content.action.label}
              </Button>
            )}
            <IconButton icon="close" label={t`Close`} size="compact" onPress={() => toastQueue.close(toast.key)} />
          </AriaToast>
        )}
      </AriaToastRegion>
    </AriaScope>
  );
}
