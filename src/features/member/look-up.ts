import { here, myself } from '#platform/action.ts';
import { reusable, sql } from '#platform/db/trip.ts';
import type { MemberState } from '#domain/member.ts';
import type { MemberRow } from './shape.ts';

/** What stands beside the columns of a member, looked up for one page of them only. */
const beside = sql`
  coalesce((select jsonb_agg(jsonb_build_object('teamId', t.id, 'teamName', t.name, 'role', r.role) order by cardinality(t.path), t.name, t.id, r.role)
     from team_role r join team t on t.organisation_id = r.organisation_id and t.id = r.team_id
    where r.organisation_id = m.organisation_id and r.member_id = m.id and t.archived_at is null), '[]') as roles,
  (select count(*)::int from objective o join cycle c on c.organisation_id = o.organisation_id and c.id = o.cycle_id
    where o.organisation_id = m.organisation_id and o.owner_id = m.id and o.archived_at is null and o.state in ('draft', 'agreed') and c.state = 'running') as objectives,
  (select count(*)::int from key_result k join objective o on o.organisation_id = k.organisation_id and o.id = k.objective_id
     join cycle c on c.organisation_id = o.organisation_id and c.id = o.cycle_id
    where k.organisation_id = m.organisation_id and k.owner_id = m.id and k.archived_at is null and k.state = 'open' and o.archived_at is null and c.state = 'running') as key_results`;

const columns = sql`m.id, m.user_id, m.name, m.email, m.title, m.state, m.is_admin, m.is_sponsor, m.language, m.time_zone, m.rev`;

export const memberById = reusable<{ id: string }>()((slot) => sql<MemberRow>`select ${columns}, ${beside} from member m where m.organisation_id = ${here} and m.id = ${slot('id')}`);

export const me = reusable<object>()(() => sql<MemberRow>`select ${columns}, ${beside} from member m where m.organisation_id = ${here} and m.id = ${myself}`);

/** What the list is asked for; null where it does not matter. */
export interface Wanted { search: string | null; state: MemberState | null; teamId: string | null }

type Slots = Wanted & { after: string | null; most: number };
type Slot = <Name extends keyof Slots>(name: Name) => Slots[Name];

/** Accents and capitals do not matter: `joao` finds `João`. */
const wanted = (slot: Slot) => sql`m.organisation_id = ${here}
  and (${slot('state')}::text is null or m.state = ${slot('state')})
  and (${slot('teamId')}::uuid is null or exists (select 1 from team_role r where r.organisation_id = m.organisation_id and r.member_id = m.id and r.team_id = ${slot('teamId')}::uuid))
  and (${slot('search')}::text is null or position(lower(unaccent(${slot('search')})) in lower(unaccent(m.name || ' ' || coalesce(m.email, '')))) > 0)`;

/** One page by name; it begins behind the member named as `after`. */
export const memberPage = reusable<Slots>()((slot) => sql<MemberRow>`
  select ${columns}, ${beside} from (
    select m.* from member m where ${wanted(slot)}
       and (${slot('after')}::uuid is null or (m.name collate "und-x-icu", m.id) > (select a.name collate "und-x-icu", a.id from member a where a.organisation_id = ${here} and a.id = ${slot('after')}::uuid))
     order by m.name collate "und-x-icu", m.id limit ${slot('most')}) m
   order by m.name collate "und-x-icu", m.id`);

export const memberTotal = reusable<Wanted>()((slot) => sql<{ total: number }>`select count(*)::int as total from member m where ${wanted(slot as Slot)}`);
