import { useLingui } from '@lingui/react/macro';
import { IconButton } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { Kbd } from '../../ui/kbd/kbd.tsx';
import { later } from '../later.tsx';
import { AccountButton } from './account-button.tsx';
import { LineState } from './line-state.tsx';
import { OrganisationName } from './organisation-name.tsx';
import { showOverlay } from './overlay.ts';
import styles from './top-bar.module.css';

const AccountMenu = later(async () => (await import('./account-menu.tsx')).AccountMenu, AccountButton);
const OrganisationSwitcher = later(async () => (await import('./organisation-switcher.tsx')).OrganisationSwitcher, OrganisationName);

/** In which organisation, find anything, whether news arrive, who I am. */
export function TopBar() {
  const { t } = useLingui();
  return (
    <header className={styles.root}>
      <div className={styles.drawer}>
        <IconButton icon="menu" label={t`Go to`} onPress={() => showOverlay('places')} />
      </div>
      <div className={styles.organisation}>
        <OrganisationSwitcher />
      </div>
      <Finder />
      <LineState />
      <AccountMenu />
    </header>
  );
}

/** Looks like a field and opens the palette, where one types. */
function Finder() {
  const { t } = useLingui();
  return (
    <>
      <button type="button" className={styles.finder} onClick={() => showOverlay('palette')}>
        <Icon name="search" />
        <span className={styles.finderWords}>{t`Find or do`}</span>
        <Kbd keys="Ctrl+K" />
      </button>
      <div className={styles.finderSmall}>
        <IconButton icon="search" label={t`Find or do`} onPress={() => showOverlay('palette')} />
      </div>
    </>
  );
}
