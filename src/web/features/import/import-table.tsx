import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useState } from 'react';
import { useFigures } from '#web/app/figures.ts';
import { useNarrow } from '#web/app/narrow.ts';
import { useSession } from '#web/app/session.tsx';
import { paths } from '#web/paths.ts';
import { Badge } from '#web/ui/badge/badge.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { Link } from '#web/ui/link/link.tsx';
import { ProgressBar } from '#web/ui/progress-bar/progress-bar.tsx';
import { Table, type TableColumn } from '#web/ui/table/table.tsx';
import { amountsInWords } from './came.ts';
import styles from './import.module.css';
import type { ImportLine } from './queries.ts';
import { UndoDialog } from './undo-dialog.tsx';
import { stateWords } from './words.ts';

/** The imports with their state, what came of them, and the way back. */
export function ImportTable({ lines, empty }: { lines: readonly ImportLine[]; empty: ReactNode }) {
  const { t, i18n } = useLingui();
  const { instant } = useFigures();
  const { member } = useSession();
  const narrow = useNarrow();
  const [undoing, setUndoing] = useState<ImportLine | null>(null);
  const undo = (line: ImportLine) =>
    line.state === 'done' &&
    line.may['import.undo'] && (
      <Button size="compact" tone="quiet" icon="undo" onPress={() => setUndoing(line)}>
        {t`Undo`} <span className="only-spoken">{line.fileName}</span>
      </Button>
    );
  const columns: TableColumn<ImportLine>[] = [
    { id: 'file', header: t`File`, render: (line) => <FileName line={line} below={narrow ? undo(line) : undefined} /> },
    {
      id: 'state',
      header: t`State`,
      render: ({ state }) => (
        <Badge tone={state === 'failed' ? 'accent' : 'neutral'}>{i18n._(stateWords[state])}</Badge>
      ),
    },
    { id: 'came', header: t`What came`, width: '17rem', render: (line) => <Came line={line} /> },
    { id: 'who', header: t`Uploaded by`, render: ({ createdBy }) => createdBy.name },
    {
      id: 'at',
      header: t`When`,
      render: ({ createdAt }) => (
        <time dateTime={createdAt} className={styles.quiet}>
          {instant(createdAt, member.timeZone)}
        </time>
      ),
    },
    { id: 'acts', header: t`Actions`, align: 'end', render: undo },
  ];
  const shown = narrow ? columns.filter(({ id }) => id === 'file') : columns;
  return (
    <>
      <Table label={t`Earlier imports`} columns={shown} rows={lines} keyOf={({ id }) => id} empty={empty} />
      {undoing && <UndoDialog line={undoing} onClose={() => setUndoing(null)} />}
    </>
  );
}

/** On a phone state and way back stand under the name. */
function FileName({ line, below }: { line: ImportLine; below?: ReactNode }) {
  const { i18n } = useLingui();
  return (
    <span className={styles.name}>
      <Link href={paths.import.to(line.id)}>{line.fileName}</Link>
      {below !== undefined && (
        <span className={styles.under}>
          {i18n._(stateWords[line.state])}
          {line.counts && (
            <>
              {' '}
              · <Came line={line} />
            </>
          )}
        </span>
      )}
      {below && <span>{below}</span>}
    </span>
  );
}

function Came({ line }: { line: ImportLine }) {
  const { t, i18n } = useLingui();
  const { done, total } = line;
  if (line.state === 'running')
    return (
      <ProgressBar label={t`Progress`} value={total === 0 ? 0 : done / total} valueText={t`${done} of ${total}`} />
    );
  if (line.counts === null) return <span className={styles.quiet}>–</span>;
  const { objectives, keyResults } = line.counts;
  return (
    <span className={line.state === 'undone' ? styles.gone : undefined}>
      {amountsInWords({ objectives, keyResults, people: 0, teams: 0, cycles: 0 }, i18n.locale)}
    </span>
  );
}
