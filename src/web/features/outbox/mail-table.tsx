import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFigures } from '#web/app/figures.ts';
import { useNarrow } from '#web/app/narrow.ts';
import { useSession } from '#web/app/session.tsx';
import { Badge } from '#web/ui/badge/badge.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { Table, type TableColumn } from '#web/ui/table/table.tsx';
import styles from './mail-table.module.css';
import type { Mail } from './queries.ts';

export const deliveryWords: Readonly<Record<Mail['state'], MessageDescriptor>> = {
  waiting: msg`Waiting`,
  sent: msg`Sent`,
  failed: msg`Failed`,
  kept: msg`Kept here`,
};

/** Mails with what became of them. */
export function MailTable({ mails, onOpen, empty }: { mails: readonly Mail[]; onOpen: (id: string) => void; empty: ReactNode }) {
  const { t, i18n } = useLingui();
  const { instant } = useFigures();
  const { member } = useSession();
  const narrow = useNarrow();
  const columns: TableColumn<Mail>[] = [
    { id: 'subject', header: t`Subject`, render: (mail) => <Subject mail={mail} withAddress={narrow} /> },
    { id: 'address', header: t`Recipient`, render: ({ address }) => address },
    {
      id: 'at', header: t`Written`,
      render: ({ createdAt: at }) => <time dateTime={at} className={styles.when}>{instant(at, member.timeZone)}</time>,
    },
    {
      id: 'state', header: t`State`,
      render: ({ state }) => <Badge tone={state === 'failed' ? 'accent' : 'neutral'}>{i18n._(deliveryWords[state])}</Badge>,
    },
    {
      id: 'acts', header: t`Actions`, align: 'end',
      render: ({ id, subject }) => (
        <Button size="compact" tone="quiet" icon="eye" onPress={() => onOpen(id)}>
          {t`Read`} <span className="only-spoken">{subject}</span>
        </Button>
      ),
    },
  ];
  const shown = narrow ? columns.filter(({ id }) => id === 'subject' || id === 'acts') : columns;
  return <Table label={t`Outbox`} columns={shown} rows={mails} keyOf={({ id }) => id} empty={empty} />;
}

function Subject({ mail, withAddress }: { mail: Mail; withAddress: boolean }) {
  const { i18n } = useLingui();
  return (
    <span className={styles.subject}>
      {mail.subject}
      {withAddress && (
        <span className={styles.under}>
          {mail.address} · {i18n._(deliveryWords[mail.state])}
        </span>
      )}
    </span>
  );
}
