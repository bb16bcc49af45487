import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { useSession } from '../session.tsx';
import styles from './organisation-name.module.css';

/** The organisation in hand; a button that opens the list of others, or `alone` when there are none. */
export function OrganisationName({ alone }: { alone?: boolean }) {
  const { organisation } = useSession();
  if (alone) return <span className={styles.name}>{organisation.name}</span>;
  return (
    <Button tone="quiet" size="compact">
      <span className={styles.trigger}>
        <span className={styles.name}>{organisation.name}</span>
        <Icon name="chevron-down" size={12} />
      </span>
    </Button>
  );
}
