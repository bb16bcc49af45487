import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useFigures } from '#web/app/figures.ts';
import { useNarrow } from '#web/app/narrow.ts';
import { useSession } from '#web/app/session.tsx';
import { paths } from '#web/paths.ts';
import { Link } from '#web/ui/link/link.tsx';
import { Table, type TableColumn } from '#web/ui/table/table.tsx';
import styles from './audit-table.module.css';
import { eventWords } from './event-words.ts';
import { placeOf } from './place-of.ts';
import type { AuditLine } from './queries.ts';

/** Lines of the journal: when, who, what, about what, and the facts that were written with it. */
export function AuditTable({ lines, empty }: { lines: readonly AuditLine[]; empty: ReactNode }) {
  const { t, i18n } = useLingui();
  const { instant } = useFigures();
  const { member } = useSession();
  const narrow = useNarrow();
  const columns: TableColumn<AuditLine>[] = [
    { id: 'at', header: t`When`, render: ({ at }) => <time dateTime={at} className={styles.when}>{instant(at, member.timeZone)}</time> },
    {
      id: 'actor', header: t`Who`,
      render: ({ actor }) => <Actor actor={actor} />,
    },
    { id: 'event', header: t`What`, render: ({ event }) => eventWords(event, i18n) },
    { id: 'subject', header: t`About`, render: (line) => <Subject line={line} /> },
    { id: 'team', header: t`Team`, render: ({ teamName }) => <span className={styles.quiet}>{teamName ?? '–'}</span> },
    { id: 'facts', header: t`Facts`, width: '100px', render: (line) => <Facts line={line} /> },
  ];
  const whole: TableColumn<AuditLine> = { id: 'line', header: t`What`, render: (line) => <Line line={line} /> };
  const shown = narrow ? [whole, ...columns.slice(-1)] : columns;
  return <Table label={t`Audit`} columns={shown} rows={lines} keyOf={({ seq }) => String(seq)} empty={empty} />;
}

function Actor({ actor }: Pick<AuditLine, 'actor'>) {
  const { t } = useLingui();
  if (!actor) return <span className={styles.quiet}>{t`Rooftop itself`}</span>;
  return (
    <Link href={paths.person.to(actor.id)} tone="plain">
      {actor.name}
    </Link>
  );
}

/** A whole line in one cell, for a phone. */
function Line({ line }: { line: AuditLine }) {
  const { t, i18n } = useLingui();
  const { instant } = useFigures();
  const { member } = useSession();
  return (
    <span className={styles.line}>
      {eventWords(line.event, i18n)}
      <Subject line={line} />
      <span className={styles.meta}>
        {line.actor?.name ?? t`Rooftop itself`} · {instant(line.at, member.timeZone)}
      </span>
    </span>
  );
}

function Subject({ line }: { line: AuditLine }) {
  const place = placeOf(line);
  const name = line.subject ?? '–';
  return <span className={styles.subject}>{place && line.subject ? <Link href={place} tone="plain">{name}</Link> : name}</span>;
}

function Facts({ line: { facts, requestId, event } }: { line: AuditLine }) {
  const { t } = useLingui();
  const rows = [...Object.entries(facts), ['event', event], ['request', requestId]].filter((pair) => pair[1] !== null);
  return (
    <details className={styles.facts}>
      <summary>{t`Show`}</summary>
      <dl>
        {rows.map(([name, value]) => (
          <div key={String(name)}>
            <dt>{String(name)}</dt>
            <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
