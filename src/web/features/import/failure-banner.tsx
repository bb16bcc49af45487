import { useLingui } from '@lingui/react/macro';
import { Banner } from '#web/ui/banner/banner.tsx';
import { refusalOfReason } from './file-words.ts';
import type { Import } from './queries.ts';

/** Why a run brought nothing, that nothing was written, and that it may be tried again. */
export function FailureBanner({ failure }: { failure: NonNullable<Import['failure']> }) {
  const { t, i18n } = useLingui();
  const sentences: Record<string, string> = {
    'import-stopped': t`The server stopped while it was importing.`,
    'changed-meanwhile': t`Somebody changed people, teams or cycles at the same moment.`,
    'settings-not-valid': t`A person, team or cycle that was chosen here is gone.`,
    'nothing-to-import': t`Nothing in the file would come.`,
    'store-unreachable': t`The database could not be reached.`,
  };
  const why = refusalOfReason(failure.facts.reason, i18n) ?? sentences[failure.code] ?? t`Something broke on our side.`;
  return (
    <Banner
      tone="error"
      title={t`The last try did not bring anything`}
      safe={`${why} ${t`Nothing was written.`}`}
      todo={t`Look at the dry run and try again.`}
    />
  );
}
