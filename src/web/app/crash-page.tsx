import { useLingui } from '@lingui/react/macro';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ProblemError } from '../problem-error.ts';
import { Page, Stack } from '../ui/layout/layout.tsx';

/**
 * A page that broke while it was drawn, or whose code could not be fetched. It leans on as little as possible: even the
 * kit's button may be what broke.
 */
export function CrashPage({ error }: ErrorComponentProps) {
  const { t } = useLingui();
  useEffect(() => console.error(error), [error]);
  const requestId = error instanceof ProblemError ? error.requestId : null;
  return (
    <Page narrow>
      <Stack gap={4}>
        <h1>{t`This page broke`}</h1>
        <p>{t`What is saved is safe, and what you typed is kept in this browser. Load the page again; if it breaks again, tell your admin.`}</p>
        {requestId && <p>{t`Request ${requestId}`}</p>}
        <p>
          <a href={location.href}>{t`Load the page again`}</a>
        </p>
        <p>
          <a href="/">{t`Go to my week`}</a>
        </p>
      </Stack>
    </Page>
  );
}
