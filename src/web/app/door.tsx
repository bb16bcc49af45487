import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Select } from '../ui/select/select.tsx';
import styles from './door.module.css';
import { chooseLanguage, type Language, languages } from './language.ts';
import { useTitle } from './title.ts';

/** A page before the house: the mark, one thing to do, the choice of language. */
export function Door({ title, lead, wide, children }: { title: string; lead?: ReactNode; wide?: boolean; children: ReactNode }) {
  useTitle(title);
  return (
    <div className={styles.root}>
      <main className={wide ? `${styles.box} ${styles.wide}` : styles.box}>
        <div className={styles.brand}>
          <img src="/mark.svg" alt="" width={32} height={32} />
          <span>Rooftop</span>
        </div>
        <div className={styles.head}>
          <h1>{title}</h1>
          {lead && <p>{lead}</p>}
        </div>
        {children}
      </main>
      <footer className={styles.foot}>
        <Tongue />
      </footer>
    </div>
  );
}

const options = (Object.keys(languages) as Language[]).map((value) => ({ value, label: languages[value] }));

function Tongue() {
  const { t, i18n } = useLingui();
  return (
    <Select
      label={t`Language`}
      labelHidden
      options={options}
      value={i18n.locale as Language}
      onChange={(language) => void chooseLanguage(language)}
    />
  );
}
