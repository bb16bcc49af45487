import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { RouterProvider } from 'react-aria-components';

type KitProviderProps = {
  /** A BCP 47 language: sets the kit's own words, the order of date parts, decimal comma or point. */
  locale: string;
  /** Follows a link inside the app without loading the page. */
  navigate: (href: string) => void;
  children: ReactNode;
};

/** Wraps the whole app once: the language and the router that the components speak to. */
export function KitProvider({ locale, navigate, children }: KitProviderProps) {
  return (
    <I18nProvider locale={locale}>
      <RouterProvider navigate={(path) => navigate(path)}>{children}</RouterProvider>
    </I18nProvider>
  );
}
