import { queryOptions } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import { api, call, setTabOrganisation, tabOrganisation } from '../client.ts';
import { isProblem } from '../problem-error.ts';
import { paths } from '../paths.ts';
import { keys } from './keys.ts';

/** Who is signed in, where, and what they may do: the answer of `GET /session`. */
export type Session = Awaited<ReturnType<typeof readSession>>;

/** Reads the session and keeps its organisation for this tab, so that a switch in another tab changes nothing here. */
async function readSession() {
  const session = await readHere();
  if (tabOrganisation() !== session.organisation.id) setTabOrganisation(session.organisation.id);
  return session;
}

/** An organisation that this tab remembers may be gone, or may have let us go: then the one last used is asked for. */
async function readHere() {
  const ask = () => call(api.GET('/api/v1/session'));
  try {
    return await ask();
  } catch (error) {
    if (!isProblem(error, 'not-a-member') || tabOrganisation() === null) throw error;
    setTabOrganisation(null);
    return ask();
  }
}

export const sessionQuery = queryOptions({
  queryKey: keys.session(),
  queryFn: readSession,
  staleTime: 60_000,
  retry: false,
  retryOnMount: false,
});

const SessionContext = createContext<Session | null>(null);

/** Hands the session to every page below the gate. */
export function SessionProvider({ session, children }: { session: Session; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The session of a page below the sign-in gate. Example: `const { member, currentCycle, may } = useSession()`. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession was called outside the sign-in gate.');
  return session;
}

/**
 * Works in another organisation from now on, in this tab only. The page is loaded anew: nothing of the first one stays in
 * memory.
 */
export function switchOrganisation(organisationId: string): void {
  setTabOrganisation(organisationId);
  location.assign(paths.myWeek.to());
}
