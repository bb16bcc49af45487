import { useLingui } from '@lingui/react/macro';
import { Banner } from '../../ui/banner/banner.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Row } from '../../ui/layout/layout.tsx';
import styles from './conflict-notice.module.css';
import type { Form, Values } from './use-form.ts';

type ConflictNoticeProps<T extends Values> = { form: Form<T>; labels: Partial<Record<keyof T & string, string>> };

/** Somebody saved the same thing first: both versions, field by field, and the choice between them. */
export function ConflictNotice<T extends Values>({ form, labels }: ConflictNoticeProps<T>) {
  const { t } = useLingui();
  if (!form.conflict) return null;
  const { theirs } = form.conflict;
  const rows = Object.keys(labels).filter((field) => JSON.stringify(theirs[field]) !== JSON.stringify(form.values[field]));
  return (
    <div className={styles.root}>
      <Banner
        tone="error"
        title={t`Somebody changed this meanwhile`}
        safe={t`Nothing was overwritten, and what you typed is kept.`}
      />
      {rows.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t`Field`}</th>
              <th scope="col">{t`Saved by somebody else`}</th>
              <th scope="col">{t`Yours`}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((field) => (
              <tr key={field}>
                <th scope="row">{labels[field]}</th>
                <td>{words(theirs[field])}</td>
                <td>{words(form.values[field])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Row>
        <Button onPress={form.takeTheirs}>{t`Take theirs`}</Button>
        <Button onPress={form.keepMine} pending={form.pending}>
          {t`Save mine over it`}
        </Button>
      </Row>
    </div>
  );
}

function words(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? '✓' : '–';
  return typeof value === 'object' ? Object.values(value).join(', ') : String(value);
}
