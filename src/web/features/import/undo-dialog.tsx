import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemBanner } from '#web/app/form/problem-banner.tsx';
import { keys } from '#web/app/keys.ts';
import { paths } from '#web/paths.ts';
import { isProblem } from '#web/problem-error.ts';
import { ConfirmDialog } from '#web/ui/dialog/confirm-dialog.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Link } from '#web/ui/link/link.tsx';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { amountsInWords } from './came.ts';
import styles from './import.module.css';
import { type Import, type ImportLine, undoImport } from './queries.ts';
import { useUses } from './uses.ts';

/** Says what an undo would remove, and, when others have built on it, what of theirs would go with it. */
export function UndoDialog({ line, onClose }: { line: ImportLine; onClose: () => void }) {
  const { t, i18n } = useLingui();
  const client = useQueryClient();
  const undoing = useMutation({
    mutationFn: (evenIfUsed: boolean) => undoImport(line.id, evenIfUsed),
    onSuccess: (undone: Import) => {
      client.setQueryData(keys.import(line.id), undone);
      showToast({ text: t`The import is undone` });
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: keys.imports() }),
  });
  const inUse = isProblem(undoing.error, 'import-in-use') ? undoing.error.facts : null;
  const { fileName } = line;
  const amounts = line.counts ? amountsInWords(line.counts, i18n.locale) : '';
  return (
    <ConfirmDialog
      title={t`Undo this import?`}
      confirmLabel={inUse ? t`Remove all the same` : t`Undo import`}
      tone="danger"
      open
      pending={undoing.isPending}
      onConfirm={() => undoing.mutate(inUse !== null)}
      onClose={onClose}
    >
      <Stack gap={3}>
        {inUse ? (
          <Uses facts={inUse} />
        ) : (
          <>
            <p>{t`It removes what came from “${fileName}”: ${amounts}.`}</p>
            <p className={styles.quiet}>{t`People, teams and cycles that something else uses by now stay.`}</p>
          </>
        )}
        {undoing.error && !inUse && <ProblemBanner error={undoing.error} />}
      </Stack>
    </ConfirmDialog>
  );
}

type UsedObjective = { id: string; title: string };

function Uses({ facts }: { facts: Readonly<Record<string, unknown>> }) {
  const { t } = useLingui();
  const uses = useUses(facts);
  const objectives = (facts.objectives ?? []) as readonly UsedObjective[];
  return (
    <div role="alert">
      <Stack gap={3}>
        <p>{t`Others have built on it since. With the import this would be removed for good:`}</p>
        <ul className={styles.list}>
          {uses.map((use) => (
            <li key={use}>{use}</li>
          ))}
        </ul>
        {objectives.length > 0 && (
          <>
            <p className={styles.quiet}>{t`It concerns, among others:`}</p>
            <ul className={styles.list}>
              {objectives.slice(0, 5).map(({ id, title }) => (
                <li key={id}>
                  <Link href={paths.objective.to(id)}>{title}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </Stack>
    </div>
  );
}
