import { useParams } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { ProblemPage } from '#web/app/error-page.tsx';
import { useTitle } from '#web/app/title.ts';
import { Page } from '#web/ui/layout/layout.tsx';
import { SkeletonRows } from '#web/ui/skeleton/skeleton-rows.tsx';
import { DoneView } from './done-view.tsx';
import { type Import, importQuery } from './queries.ts';
import { RunningView } from './running-view.tsx';
import { UndoneView } from './undone-view.tsx';
import { ImportWizard } from './wizard/wizard.tsx';

/** One import, wherever it stands: being decided, running, done, undone. */
export function ImportPage() {
  const { importId = '' } = useParams({ strict: false });
  const { data, isError, error, refetch } = useQuery(importQuery(importId));
  useTitle(data?.fileName);
  if (data) return <Standing key={data.id} current={data} />;
  if (isError) return <ProblemPage error={error} onRetry={() => void refetch()} />;
  return (
    <Page>
      <SkeletonRows rows={10} />
    </Page>
  );
}

function Standing({ current }: { current: Import }) {
  switch (current.state) {
    case 'running':
      return <RunningView current={current} />;
    case 'done':
      return <DoneView current={current} />;
    case 'undone':
      return <UndoneView current={current} />;
    default:
      return <ImportWizard current={current} />;
  }
}
