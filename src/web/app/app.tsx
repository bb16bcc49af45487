import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { paths } from '../paths.ts';
import { createAppRouter } from '../routes.tsx';
import { createQueryClient } from './query-client.ts';
import { sessionQuery } from './session.tsx';

const queryClient = createQueryClient();
const router = createAppRouter();
// Who is here is asked while the code of the page is still on its way; the doors for strangers do not ask.
const doors = [paths.setUp, paths.invitation, paths.resetPassword, paths.forgotPassword, paths.gallery];
if (!doors.some(({ pattern }) => pattern === location.pathname)) void queryClient.prefetchQuery(sessionQuery);

/** The whole app: language, what we know of the server, and the page of the address. */
export function App() {
  return (
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </I18nProvider>
  );
}
