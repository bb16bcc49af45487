import { here, myself } from '#platform/action.ts';
import { reusable, sql } from '#platform/db/trip.ts';

/** Everything the shell of the web app needs, beside what door.enter knows. */
export interface HomeRow {
  account_name: string; email: string; organisation_name: string; slug: string; demo: boolean; time_zone: string; language: string;
  roles: { teamId: string; teamName: string; role: string }[];
}

export const homeOfMember = reusable<object>()(() => sql<HomeRow>`
  select u.name as account_name, u.email, o.name as organisation_name, o.slug, o.demo, o.time_zone, o.language,
         coalesce((select jsonb_agg(jsonb_build_object('teamId', t.id, 'teamName', t.name, 'role', r.role) order by cardinality(t.path), t.name, t.id, r.role)
            from team_role r join team t on t.organisation_id = r.organisation_id and t.id = r.team_id
           where r.organisation_id = m.organisation_id and r.member_id = m.id and t.archived_at is null), '[]') as roles
    from member m join organisation o on o.id = m.organisation_id join auth."user" u on u.id = m.user_id
   where m.organisation_id = ${here} and m.id = ${myself}`);

export interface RunningCycle { id: string; name: string; starts: string; ends: string; state: 'running' }

export const runningCycles = reusable<object>()(() =>
  sql<RunningCycle>`select id, name, starts_on as starts, ends_on as ends, state from cycle where organisation_id = ${here} and state = 'running' order by starts_on, id`);

export interface MembershipRow { organisation_id: string; organisation_name: string; slug: string; member_id: string; is_admin: boolean }

const held = sql`organisation_id, organisation_name, slug, member_id, is_admin`;

/** The organisations of an account, the one last entered first. */
export const membershipsOf = reusable<{ userId: string }>()((slot) => sql<MembershipRow>`select ${held} from door.memberships(${slot('userId')})`);

/** The same for whoever a session belongs to, in the same breath as door.enter. */
export const membershipsOfSession = reusable<{ token: string }>()((slot) =>
  sql<MembershipRow>`select held.* from door.person(${slot('token')}) p, door.memberships(p.user_id) held`);

/** When a session was last extended, to extend it at most once a day. */
export const sessionAge = reusable<{ token: string }>()((slot) =>
  sql<{ is_old: boolean }>`select "updatedAt" < now() - interval '1 day' as is_old from auth.session where token = ${slot('token')}`);

export interface InvitationRow {
  organisation_id: string; organisation_name: string; invitation_id: string; member_id: string; name: string; email: string | null; language: string;
  expires_at: string; consumed_at: string | null; has_account: boolean;
}

/** An invitation by its link, whatever its organisation; expired and used ones are answered too. */
export const invitationByHash = reusable<{ hash: Buffer }>()((slot) => sql<InvitationRow>`select * from door.invitation(${slot('hash')})`);

export const languageOfMember = reusable<{ memberId: string }>()((slot) => sql<{ language: string }>`
  select coalesce(m.language, o.language) as language from member m join organisation o on o.id = m.organisation_id
   where m.organisation_id = ${here} and m.id = ${slot('memberId')}`);
