import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { api, call } from '../client.ts';
import { paths } from '../paths.ts';
import { isProblem } from '../problem-error.ts';
import { Page } from '../ui/layout/layout.tsx';
import { SkeletonRows } from '../ui/skeleton/skeleton-rows.tsx';
import { useHere } from './address.ts';
import { ProblemPage } from './error-page.tsx';
import { keys } from './keys.ts';
import { SessionProvider, sessionQuery } from './session.tsx';

/** Lets those in who are signed in; others go to the door, which brings them back to where they wanted to be. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data: session, error, refetch } = useQuery(sessionQuery);
  if (session) return <SessionProvider session={session}>{children}</SessionProvider>;
  if (isProblem(error, 'session-missing')) return <Door />;
  return <main>{error ? <ProblemPage error={error} onRetry={() => void refetch()} /> : <Waiting />}</main>;
}

function Waiting() {
  return (
    <Page>
      <SkeletonRows rows={6} />
    </Page>
  );
}

/** Nobody is signed in: an instance without an organisation wants to be set up, any other asks who is there. */
function Door() {
  // Where the person wanted to be; the address itself changes while we lead them to the door.
  const [here] = useState(useHere());
  const setUp = useQuery({ queryKey: keys.setUp(), queryFn: () => call(api.GET('/api/v1/set-up')) });
  if (setUp.isPending) return <Waiting />;
  if (setUp.data?.needed) return <Navigate to={paths.setUp.pattern} hash={location.hash.slice(1)} replace />;
  return <Navigate to={paths.signIn.pattern} search={here === '/' ? {} : { to: here }} replace />;
}
