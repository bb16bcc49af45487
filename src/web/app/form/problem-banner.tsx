import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Banner } from '../../ui/banner/banner.tsx';
import { Button } from '../../ui/button/button.tsx';
import { problemWords } from '../problem-texts.ts';

/** What went wrong in a form or a list, in words; nothing when nothing did. */
export function ProblemBanner({ error, onRetry }: { error: unknown; onRetry?: () => void }): ReactNode {
  const { t } = useLingui();
  if (error === null || error === undefined) return null;
  const { title, todo, requestId } = problemWords(error);
  const retry = onRetry && (
    <Button size="compact" onPress={onRetry}>
      {t`Try again`}
    </Button>
  );
  return <Banner tone="error" title={title} safe={todo} todo={requestId && t`Request ${requestId}`} action={retry} />;
}
