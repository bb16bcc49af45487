import { useLingui } from '@lingui/react/macro';
import { paths } from '../paths.ts';
import { Button } from '../ui/button/button.tsx';
import { Page, Row } from '../ui/layout/layout.tsx';
import { PageHeader } from '../ui/layout/page-header.tsx';
import { ButtonLink } from '../ui/link/link.tsx';
import { problemWords } from './problem-texts.ts';
import { useTitle } from './title.ts';

/** There is nothing at this address. */
export function NotFoundPage() {
  const { t } = useLingui();
  useTitle(t`There is nothing at this address`);
  return (
    <main>
      <Page narrow>
        <PageHeader title={t`There is nothing at this address`} />
        <p>{t`The link may be old or mistyped. Nothing of yours is lost.`}</p>
        <Row>
          <ButtonLink href={paths.myWeek.to()} tone="primary">
            {t`Go to my week`}
          </ButtonLink>
        </Row>
      </Page>
    </main>
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
      <Row>
        <Button tone="primary" onPress={onRetry}>
          {t`Try again`}
        </Button>
      </Row>
    </Page>
  );
}
