import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { setLine } from './connection.ts';
import { createFreshener } from './freshness.ts';
import { followLive } from './live.ts';
import { useSession } from './session.tsx';
import { useSignedOut } from './signed-out.ts';

/** Follows what others do, for as long as this person works in this organisation. */
export function useLive(): void {
  const client = useQueryClient();
  const { member, organisation } = useSession();
  const signedOut = useSignedOut();
  useEffect(() => {
    if (signedOut) return;
    const freshen = createFreshener(client);
    const end = followLive({ memberId: member.id, organisationId: organisation.id, onNews: freshen, onState: setLine });
    return () => {
      end();
      freshen.stop();
      setLine('connecting');
    };
  }, [client, member.id, organisation.id, signedOut]);
}
