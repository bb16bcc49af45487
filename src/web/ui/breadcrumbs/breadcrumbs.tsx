import { useLingui } from '@lingui/react/macro';
import { Link } from '../link/link.tsx';
import styles from './breadcrumbs.module.css';

export type Crumb = { label: string; href?: string };

/** Where a page lies, from the widest to the page itself; the last is not a link. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const { t } = useLingui();
  return (
    <nav aria-label={t`You are here`}>
      <ol className={styles.list}>
        {crumbs.map(({ label, href }, index) => (
          <li key={index} className={styles.crumb}>
            {href && index < crumbs.length - 1 ? (
              <Link href={href} tone="plain">
                {label}
              </Link>
            ) : (
              <span aria-current={index === crumbs.length - 1 ? 'page' : undefined}>{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
