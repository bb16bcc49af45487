import { useLingui } from '@lingui/react/macro';
import { useFigures } from '#web/app/figures.ts';
import { paths } from '#web/paths.ts';
import { Card, Page, Stack } from '#web/ui/layout/layout.tsx';
import { PageHeader } from '#web/ui/layout/page-header.tsx';
import { Link } from '#web/ui/link/link.tsx';
import { ProgressBar } from '#web/ui/progress-bar/progress-bar.tsx';
import type { Import } from './queries.ts';

/** How far the import is. It goes on without this page. */
export function RunningView({ current }: { current: Import }) {
  const { t } = useLingui();
  const { number } = useFigures();
  const { done, total, fileName } = current;
  const [so, all] = [number(done), number(total)];
  return (
    <Page>
      <PageHeader title={fileName} crumbs={[{ label: t`Import`, href: paths.imports.to() }]} />
      <Card>
        <Stack gap={3}>
          <ProgressBar
            label={t`Importing`}
            value={total === 0 ? 0 : done / total}
            words="below"
            valueText={
              done === 0 ? t`Beginning: the file is read once more…` : t`${so} of ${all} objectives and key results`
            }
          />
          <p>{t`You can leave this page: the import goes on, and you find it again under Import. Everything comes at once at the end, or nothing.`}</p>
          <p>
            <Link href={paths.imports.to()}>{t`All imports`}</Link>
          </p>
        </Stack>
      </Card>
    </Page>
  );
}
