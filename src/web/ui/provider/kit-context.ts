import { createContext } from 'react';

/** The language and the router that the components speak to; `KitProvider` gives them. */
export const KitContext = createContext<{ locale: string; navigate: (href: string) => void }>({
  locale: 'en',
  navigate: (href) => location.assign(href),
});
