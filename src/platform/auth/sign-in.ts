import type { House } from '../house.ts';
import { plainEmail } from './accounts.ts';
import { library } from './library.ts';
import { isPassword } from './password.ts';
import type { Origin, Session } from './sessions.ts';

/**
 * Signs in by e-mail and password. Null when they do not fit together: unknown address, no password and wrong password
 * cost the same time and get the same answer.
 */
export async function signInByPassword(house: House, email: string, password: string, origin: Origin): Promise<(Session & { userId: string }) | null> {
  const { internalAdapter } = await library(house);
  const found = await internalAdapter.findUserByEmail(plainEmail(email), { includeAccounts: true });
  const credential = found?.accounts.find((account) => account.providerId === 'credential');
  if (!await isPassword(credential?.password, password) || !found) return null;
  const { token, expiresAt } = await internalAdapter.createSession(found.user.id, false, { ipAddress: origin.address, userAgent: origin.device });
  return { token, expiresAt, userId: found.user.id };
}
