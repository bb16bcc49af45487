import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/** Fetches the code of a page as soon as a link to it is pointed at or focused, whoever drew the link. */
export function usePreload(): void {
  const router = useRouter();
  useEffect(() => {
    let last = '';
    const hear = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="/"]') : null;
      if (!link || link.pathname === last) return;
      last = link.pathname;
      void router.preloadRoute({ to: link.pathname }).catch(() => {});
    };
    for (const sign of ['pointerover', 'focusin']) document.addEventListener(sign, hear, { passive: true });
    return () => {
      for (const sign of ['pointerover', 'focusin']) document.removeEventListener(sign, hear);
    };
  }, [router]);
}
