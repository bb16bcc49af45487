import { useEffect, useState } from 'react';

/**
 * The secret behind the `#` of a link. Browsers never send that part to a server. It is read once and taken out of the
 * address, so that it is neither shared by copying the address nor kept in the history.
 */
export function useSecretInAddress(): string {
  const [secret] = useState(() => decodeURIComponent(location.hash.slice(1)));
  useEffect(() => {
    if (location.hash) history.replaceState(history.state, '', location.pathname + location.search);
  }, []);
  return secret;
}
