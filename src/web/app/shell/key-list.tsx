import { useLingui } from '@lingui/react/macro';
import { paths } from '../../paths.ts';
import { Banner } from '../../ui/banner/banner.tsx';
import { Dialog } from '../../ui/dialog/dialog.tsx';
import { Kbd } from '../../ui/kbd/kbd.tsx';
import { Section, Stack } from '../../ui/layout/layout.tsx';
import { Link } from '../../ui/link/link.tsx';
import { useLetterKeysOn } from '../letter-keys.ts';
import { useSession } from '../session.tsx';
import styles from './key-list.module.css';
import { placesFor } from './navigation.ts';

/** All keys on one page, opened with `?`. */
export function KeyList({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const { member } = useSession();
  const ways = placesFor(member.isAdmin).map(({ letter, label }) => [`g ${letter}`, i18n._(label)] as const);
  const anywhere = [
    ['Ctrl+K', t`Find a goal, a person, a page, or something to do`],
    ['/', t`The same`],
    ['?', t`This list`],
    ['Esc', t`Close what lies over the page`],
  ] as const;
  const inForms = [
    ['Ctrl+Enter', t`Save what you are writing`],
    ['1', t`On track, in a check-in`],
    ['2', t`At risk`],
    ['3', t`Off track`],
    ['0 … 9', t`Confidence, in its field`],
  ] as const;
  return (
    <Dialog title={t`Keys`} open={open} onClose={onClose}>
      <div tabIndex={0} role="group" aria-label={t`Keys`}>
        <Stack gap={5}>
          <SwitchedOff onClose={onClose} />
          <Section title={t`Anywhere`}>
            <Keys rows={anywhere} />
          </Section>
          <Section title={t`Go to`}>
            <Keys rows={ways} />
          </Section>
          <Section title={t`While writing`}>
            <Keys rows={inForms} />
          </Section>
        </Stack>
      </div>
    </Dialog>
  );
}

function SwitchedOff({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  if (useLetterKeysOn()) return null;
  const way = (
    <span onClick={onClose}>
      <Link href={paths.account.to()}>{t`Change in your account`}</Link>
    </span>
  );
  return <Banner title={t`Single letters are switched off on this device`} action={way} />;
}

function Keys({ rows }: { rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className={styles.list}>
      {rows.map(([keys, meaning]) => (
        <div key={keys} className={styles.row}>
          <dt>
            <Kbd keys={keys} />
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
