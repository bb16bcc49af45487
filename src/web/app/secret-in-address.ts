import { useEffect, useState } from 'react';

/**
 * The secret behind the `#` of a link. Browsers never send that part to a server. It is read and taken out of the
 * address, so that it is neither shared by copying the address nor kept in the history. Pasted into a tab that shows the
 * page already, it counts too.
 */
export function useSecretInAddress(): string {
  const [secret, setSecret] = useState(readSecret);
  useEffect(() => {
    const take = () => {
      if (!location.hash) return;
      setSecret(readSecret());
      history.replaceState(history.state, '', location.pathname + location.search);
    };
    take();
    window.addEventListener('hashchange', take);
    return () => window.removeEventListener('hashchange', take);
  }, []);
  return secret;
}

const readSecret = (): string => decodeURIComponent(location.hash.slice(1));
