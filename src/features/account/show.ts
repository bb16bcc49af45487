import { mayAll } from '#domain/access.ts';
import { currentCycle } from '#domain/current-cycle.ts';
import { allow, refuse, type Allowed } from '#domain/verdict.ts';
import { dayAt } from '#domain/zone.ts';
import type { Caller, Opening, OpenWork } from '#platform/action.ts';
import type { ReplyOf } from '#platform/contract.ts';
import { extendSession } from '#platform/auth/sessions.ts';
import { readTrip } from '#platform/db/trip.ts';
import { callerOf, enter } from '#platform/http/enter.ts';
import { within } from '#platform/within.ts';
import { rememberEntry } from '#features/member/join.ts';
import type { showAccount as contract } from './contract.ts';
import { homeOfMember, membershipsOfSession, runningCycles, sessionAge, type HomeRow, type MembershipRow, type RunningCycle } from './store.ts';

/**
 * Who is signed in, where, and what they may do: one round trip. It is no ordinary read, because two things may follow
 * from it: the session slides on, once a day, and this organisation becomes the one last entered.
 */
export const showAccount: OpenWork<typeof contract> = async (_input, opening) => {
  const { house, token, organisation, now } = opening;
  if (token === null) return refuse('session-missing');
  const seen = await readTrip(house.store, enter({ token, organisation }), async (trip, entry) => {
    const [home, memberships, cycles, age, found] = await Promise.all([
      trip.one(homeOfMember({})), trip.all(membershipsOfSession({ token })), trip.all(runningCycles({})), trip.one(sessionAge({ token })), entry,
    ]);
    return { home: home!, memberships, cycles, isOld: age?.is_old === true, caller: callerOf(found, now) };
  });
  const hasMoved = seen.memberships[0]?.organisation_id !== seen.caller.organisationId;
  if (seen.isOld || hasMoved) await keepPresence(opening, token, seen.caller);
  return accountReply(seen.caller, seen.home, seen.memberships, seen.cycles, now);
};

/** Extends the session and remembers the organisation; rare, so it may cost a transaction of its own. */
async function keepPresence(opening: Opening, token: string, { organisationId, memberId }: Caller): Promise<void> {
  const kept = await within(opening.house, { organisationId, memberId, now: opening.now }, async (acting) => {
    rememberEntry(acting, memberId);
    return allow(await acting.trip.one(extendSession(token)));
  });
  if (kept.allowed && kept.value) opening.setSession({ token, expiresAt: new Date(kept.value.expiresAt) });
}

type Reply = ReplyOf<typeof contract>;

function accountReply(caller: Caller, home: HomeRow, memberships: readonly MembershipRow[], cycles: readonly RunningCycle[], now: string): Allowed<Reply> {
  const current = currentCycle(cycles, caller.today);
  const { actor } = caller;
  return allow({
    account: { name: home.account_name, email: home.email },
    member: {
      id: caller.memberId, name: caller.name, isAdmin: actor.isAdmin, isSponsor: actor.isSponsor, language: caller.language as Reply['member']['language'],
      timeZone: caller.timeZone, roles: home.roles,
    },
    organisation: {
      id: caller.organisationId, name: home.organisation_name, slug: home.slug, demo: home.demo, timeZone: home.time_zone,
      language: home.language as Reply['organisation']['language'], today: dayAt(now, home.time_zone),
    },
    organisations: memberships.map((row) => ({ organisationId: row.organisation_id, name: row.organisation_name, slug: row.slug, memberId: row.member_id, isAdmin: row.is_admin })),
    currentCycle: current && { id: current.id, name: current.name },
    may: mayHere(caller),
  });
}

/** Acts on the organisation as a whole, by the role in the top team. */
const WHOLE = ['organisation.change', 'member.invite', 'member.change-role', 'cycle.change', 'demo.change', 'audit.read', 'outbox.read', 'objective.suggest', 'export.run'] as const;
/** Acts a person may do somewhere: in any team where they hold a role. The page of the team says exactly where. */
const SOMEWHERE = ['team.create', 'objective.agree', 'import.run'] as const;

function mayHere({ actor, topTeamId }: Caller): Record<string, boolean> {
  const top = topTeamId === null ? [] : [topTeamId];
  return { ...mayAll(actor, WHOLE, { path: top }), ...mayAll(actor, SOMEWHERE, { path: [...top, ...actor.roles.map(({ teamId }) => teamId)] }) };
}
