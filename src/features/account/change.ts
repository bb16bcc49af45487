import { allow, refuse } from '#domain/verdict.ts';
import { isZone } from '#domain/zone.ts';
import type { WriteWork } from '#platform/action.ts';
import { renameAccount } from '#platform/auth/accounts.ts';
import type { ReplyOf } from '#platform/contract.ts';
import { changeProfile } from '#features/member/profile.ts';
import type { changeAccount as contract } from './contract.ts';

/** Changes how I am called and shown things: the name of the account, and my member in the organisation in hand. */
export const changeAccount: WriteWork<typeof contract> = async ({ body }, writing) => {
  if (body.timeZone !== undefined && !isZone(body.timeZone)) return refuse('time-zone-unknown', { field: 'timeZone' });
  const me = await writing.caller;
  const row = await changeProfile(writing, body);
  if (body.name !== undefined) renameAccount(writing.trip, me.userId, row.name);
  return allow({ name: row.name, language: (row.language ?? me.language) as ReplyOf<typeof contract>['language'], timeZone: row.time_zone ?? me.timeZone });
};
