import { type ReactNode, useEffect, useMemo } from 'react';
import { KitContext } from './kit-context.ts';
import { warmOverlays } from './warm-overlays.ts';

type KitProviderProps = {
  /** A BCP 47 language: sets the kit's own words, the order of date parts, decimal comma or point. */
  locale: string;
  /** Follows a link inside the app without loading the page. Hold it stable, or every link is drawn anew. */
  navigate: (href: string) => void;
  children: ReactNode;
};

/**
 * Wraps the whole app once. When nothing else is to do it fetches what floats over the page, so that it opens at once.
 */
export function KitProvider({ locale, navigate, children }: KitProviderProps) {
  useEffect(() => warmOverlays(), []);
  const kit = useMemo(() => ({ locale, navigate }), [locale, navigate]);
  return <KitContext value={kit}>{children}</KitContext>;
}
