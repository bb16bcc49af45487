import { useLingui } from '@lingui/react/macro';
import { paths } from '../paths.ts';
import { Button } from '../ui/button/button.tsx';
import { Page } from '../ui/layout/layout.tsx';
import { PageHeader } from '../ui/layout/page-header.tsx';
import { ButtonLink } from '../ui/link/link.tsx';
import { problemWords } from './problem-texts.ts';

/** There is nothing at this address. */
export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <Page narrow>
      <PageHeader title={t`There is nothing at this address`} />
      <p>{t`The link may be old or mistyped. Nothing of yours is lost.`}</p>
      <ButtonLink href={paths.myWeek.to()} tone="primary">
        {t`Go to my week`}
      </ButtonLink>
    </Page>
  );
}

/** A whole page that could not be shown: what happened, what is safe, what to do, and the number for the operator. */
export function ProblemPage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useLingui();
  const { title, todo, requestId } = problemWords(error);
  return (
    <Page narrow>
      <PageHeader title={title} />
      {todo && <p>{todo}</p>}
      {requestId && <p>{t`Request ${requestId}`}</p>}
      <Button tone="primary" onPress={onRetry}>
        {t`Try again`}
      </Button>
    </Page>
  );
}
