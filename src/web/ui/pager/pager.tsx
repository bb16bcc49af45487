import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../button/button.tsx';
import styles from './pager.module.css';

export type PagerProps = {
  shown: number;
  /** How many there are in all, when known. */
  total?: number;
  more: boolean;
  pending?: boolean;
  onMore: () => void;
};

/** The end of a long list: how many are shown, and a button for the next ones. */
export function Pager({ shown, total, more, pending, onMore }: PagerProps) {
  const { i18n } = useLingui();
  const shownText = i18n.number(shown);
  const totalText = total === undefined ? null : i18n.number(total);
  return (
    <div className={styles.root}>
      <span role="status">
        {totalText === null ? (
          <Trans>{shownText} shown</Trans>
        ) : (
          <Trans>
            {shownText} of {totalText}
          </Trans>
        )}
      </span>
      {more && (
        <Button size="compact" pending={pending} onPress={onMore}>
          <Trans>Show more</Trans>
        </Button>
      )}
    </div>
  );
}
