import { queryOptions } from '@tanstack/react-query';
import { keys } from '#web/app/keys.ts';
import { api, call, setTabOrganisation } from '#web/client.ts';

/** Signing in, getting in again, being invited: what the doors ask of the server; and what is mine once inside. */

export const setUpQuery = queryOptions({ queryKey: keys.setUp(), queryFn: () => call(api.GET('/api/v1/set-up')) });

export const signIn = (body: { email: string; password: string }) => call(api.POST('/api/v1/session', { body }));

export const askReset = (email: string) => call(api.POST('/api/v1/password-resets', { body: { email } }));

export const resetPassword = (token: string, password: string) =>
  call(api.POST('/api/v1/password-resets/use', { body: { token, password } }));

/** Looking changes nothing, and the token travels in the body: addresses end up in logs. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: () => call(api.POST('/api/v1/invitations/look', { body: { token } })),
    retry: false,
    staleTime: Infinity,
  });

/** Accepts and works in the organisation that invited, from now on. */
export async function acceptInvitation(body: { token: string; name?: string; password: string }): Promise<void> {
  const { organisationId } = await call(api.POST('/api/v1/invitations/acceptance', { body }));
  setTabOrganisation(organisationId);
}

export const changeAccount = (body: { name?: string; timeZone?: string }) => call(api.PATCH('/api/v1/account', { body }));

export const changePassword = (body: { current: string; next: string }) => call(api.PUT('/api/v1/account/password', { body }));

export const sessionsQuery = queryOptions({ queryKey: keys.sessions(), queryFn: () => call(api.GET('/api/v1/sessions')) });

export const endSession = (id: string) => call(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } }));

export const endSessions = () => call(api.DELETE('/api/v1/sessions'));
