import { useLingui } from '@lingui/react/macro';
import { useRouterState } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { OfflineBanner } from './offline-banner.tsx';
import { Overlays } from './overlays.tsx';
import { Rail } from './rail.tsx';
import styles from './shell.module.css';
import { TopBar } from './top-bar.tsx';

/** The frame around every page: the rail to go somewhere, the bar to find and to know, the page itself. */
export function Shell({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const main = useFocusOnArrival();
  return (
    <div className={styles.root}>
      <a href="#main" className={styles.skip}>
        {t`Skip to the content`}
      </a>
      <div className={styles.rail}>
        <Rail />
      </div>
      <div className={styles.side}>
        <TopBar />
        <OfflineBanner />
        <main id="main" ref={main} tabIndex={-1} className={styles.main}>
          {children}
        </main>
      </div>
      <Overlays />
    </div>
  );
}

/** A new page is read out from its beginning: the focus goes to it, unless the page takes it itself. */
function useFocusOnArrival() {
  const main = useRef<HTMLElement>(null);
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const last = useRef(pathname);
  useEffect(() => {
    const arrived = last.current !== undefined && last.current !== pathname;
    last.current = pathname;
    if (arrived && !main.current?.contains(document.activeElement)) main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return main;
}
