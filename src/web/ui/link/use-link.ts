import { type MouseEvent, useContext } from 'react';
import { OutOfTabOrder } from '../button/tab-order.ts';
import { KitContext } from '../provider/kit-context.ts';

/**
 * The attributes of a link: inside the app it goes through the router; a new tab, a download, another site stay the
 * browser's.
 */
export function useLink(href: string, external = false) {
  const { navigate } = useContext(KitContext);
  const outOfTabOrder = useContext(OutOfTabOrder);

  function follow(event: MouseEvent<HTMLAnchorElement>) {
    const otherwise = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (event.defaultPrevented || otherwise || external || !href.startsWith('/')) return;
    event.preventDefault();
    navigate(href);
  }

  return {
    href,
    onClick: follow,
    tabIndex: outOfTabOrder ? -1 : undefined,
    ...(external && { target: '_blank', rel: 'noreferrer' }),
  };
}
