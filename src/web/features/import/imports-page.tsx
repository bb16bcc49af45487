import { useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useGo } from '#web/app/address.ts';
import { ProblemPage } from '#web/app/error-page.tsx';
import { keys } from '#web/app/keys.ts';
import { useTitle } from '#web/app/title.ts';
import { paths } from '#web/paths.ts';
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx';
import { FileDrop } from '#web/ui/file-drop/file-drop.tsx';
import { Card, Page, Section } from '#web/ui/layout/layout.tsx';
import { PageHeader } from '#web/ui/layout/page-header.tsx';
import { Pager } from '#web/ui/pager/pager.tsx';
import { SkeletonRows } from '#web/ui/skeleton/skeleton-rows.tsx';
import { fileRefusal } from './file-words.ts';
import { ImportTable } from './import-table.tsx';
import { importsQuery, uploadFile } from './queries.ts';

const KINDS = '.csv,.tsv,.txt,.xlsx,.xlsm';
const MOST_BYTES = 10 * 1024 * 1024;

/** Where a spreadsheet comes in, and what came in before. */
export function ImportsPage() {
  const { t } = useLingui();
  const imports = useInfiniteQuery(importsQuery);
  const lines = imports.data?.pages.flatMap((page) => page.items) ?? [];
  useTitle(t`Import`);
  if (imports.isError && !imports.data)
    return <ProblemPage error={imports.error} onRetry={() => void imports.refetch()} />;
  return (
    <Page>
      <PageHeader
        title={t`Import`}
      >{t`Bring the OKRs of a spreadsheet in. First you see what would come; nothing is written before you say so, and a whole import can be undone.`}</PageHeader>
      <UploadCard />
      <Section title={t`Earlier imports`}>
        {imports.data ? (
          <Card flush>
            <ImportTable
              lines={lines}
              empty={
                <EmptyState
                  sentence={t`Every import stays listed here with what came of it, and can be undone.`}
                  example={t`OKRs 2026.xlsx · 12 objectives, 41 key results`}
                />
              }
            />
          </Card>
        ) : (
          <SkeletonRows rows={4} />
        )}
        {lines.length > 0 && (
          <Pager
            shown={lines.length}
            more={imports.hasNextPage}
            pending={imports.isFetchingNextPage}
            onMore={() => void imports.fetchNextPage()}
          />
        )}
      </Section>
    </Page>
  );
}

function UploadCard() {
  const { t, i18n } = useLingui();
  const go = useGo();
  const client = useQueryClient();
  const uploading = useMutation({
    mutationFn: uploadFile,
    onSuccess: (uploaded) => {
      client.setQueryData(keys.import(uploaded.id), uploaded);
      go(paths.import.to(uploaded.id));
    },
    onSettled: () => client.invalidateQueries({ queryKey: keys.imports() }),
  });
  return (
    <Card>
      <FileDrop
        label={t`A new spreadsheet`}
        description={t`CSV or Excel (.xlsx), up to 10 MB and 50,000 rows, with headers in English, Portuguese, Spanish or German.`}
        accept={KINDS}
        maxBytes={MOST_BYTES}
        pending={uploading.isPending || uploading.isSuccess}
        error={uploading.error ? fileRefusal(uploading.error, i18n) : null}
        onFile={(file) => uploading.mutate(file)}
      />
    </Card>
  );
}
