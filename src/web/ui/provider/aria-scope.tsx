import { type ReactNode, useContext } from 'react';
import { RouterProvider } from 'react-aria-components';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { KitContext } from './kit-context.ts';

/**
 * Tells React Aria the language and the router. Around each component that uses it, so that the first paint needs none
 * of it.
 */
export function AriaScope({ children }: { children: ReactNode }) {
  const { locale, navigate } = useContext(KitContext);
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={(path) => navigate(path)}>{children}</RouterProvider>
    </I18nProvider>
  );
}
