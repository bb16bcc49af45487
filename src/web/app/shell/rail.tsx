import { useLingui } from '@lingui/react/macro';
import { Link, useRouterState } from '@tanstack/react-router';
import { Icon } from '../../ui/icon/icon.tsx';
import { useSession } from '../session.tsx';
import { Checklist } from './checklist.tsx';
import { type Place, placeOf, placesFor } from './navigation.ts';
import styles from './rail.module.css';

/** Where one can go. `whole` writes the words whatever the width: in the drawer of a phone. */
export function Rail({ whole, onGo }: { whole?: boolean; onGo?: () => void }) {
  const { t } = useLingui();
  const { member } = useSession();
  const here = useRouterState({ select: (state) => placeOf(state.location.pathname) });
  const [own, forAdmins] = halves(placesFor(member.isAdmin));
  return (
    <div className={whole ? `${styles.root} ${styles.whole}` : styles.root}>
      <nav aria-label={t`Main`} className={styles.places}>
        {!whole && <Brand />}
        <Places places={own} here={here} onGo={onGo} />
        {forAdmins.length > 0 && <Places places={forAdmins} here={here} onGo={onGo} />}
      </nav>
      <div className={styles.foot}>
        <Checklist />
      </div>
    </div>
  );
}

function Brand() {
  return (
    <div className={styles.brand}>
      <img src="/mark.svg" alt="" width={24} height={24} />
      <span className={styles.words}>Rooftop</span>
    </div>
  );
}

function Places({ places, here, onGo }: { places: readonly Place[]; here: string | null; onGo?: () => void }) {
  const { i18n } = useLingui();
  return (
    <ul className={styles.list}>
      {places.map(({ to, label, icon }) => (
        <li key={to}>
          <Link
            to={to}
            onClick={onGo}
            title={i18n._(label)}
            className={styles.place}
            aria-current={here === to ? 'page' : undefined}
          >
            <Icon name={icon} size={20} />
            <span className={styles.words}>{i18n._(label)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function halves(places: readonly Place[]): [readonly Place[], readonly Place[]] {
  return [places.filter((place) => !place.forAdmins), places.filter((place) => place.forAdmins)];
}
