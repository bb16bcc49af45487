import { here, myself } from '#platform/action.ts';
import { reusable, sql } from '#platform/db/trip.ts';

/** The demo organisation that the person behind this member is in already. */
export const myDemo = reusable<object>()(() => sql<{ id: string | null }>`
  select door.demo_of(m.user_id) as id from member m where m.organisation_id = ${here} and m.id = ${myself}`);

/** From where the demo is loaded, and by whom: it speaks that organisation's language and lives in its zone. */
export const homeOfReader = reusable<object>()(() => sql<{ language: 'en' | 'pt-BR'; time_zone: string; user_id: string; name: string; email: string }>`
  select o.language, o.time_zone, u.id as user_id, m.name, u.email from organisation o
    join member m on m.organisation_id = o.id and m.id = ${myself} join auth."user" u on u.id = m.user_id where o.id = ${here}`);

/** The organisation in hand goes for good, if it is a demo. */
export const removal = reusable<object>()(() => sql<{ removed: boolean }>`select door.remove_demo() as removed`);

/** Whether anybody has founded an organisation here. */
export const isSetUp = reusable<object>()(() => sql<{ ready: boolean }>`select door.is_set_up() as ready`);
