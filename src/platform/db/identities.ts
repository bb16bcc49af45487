import { escapeIdentifier } from 'pg';
import type { Client } from 'pg';
import { StoreRefused, stateOf } from './failure.ts';
import { APP_ROLE, OWNER_ROLE } from './roles.ts';

type Standing = {
  user: string; database: string; version: number; encoding: string;
  owner_exists: boolean; app_exists: boolean; may_own: boolean; may_serve: boolean;
  owner_may_create: boolean; owner_may_use_public: boolean;
};

const OLDEST_VERSION = 150_000;
/** Another node creates the same roles at this moment, perhaps from another database of the server. */
const RACES = new Set(['42710', '23505', 'XX000']);
const RACE_ATTEMPTS = 5;

/**
 * Makes sure of the three identities: this connection's user, who may act as `rooftop_owner` (migrates and owns) and
 * as `rooftop_app` (serves). A user with CREATEROLE who owns the database arranges everything; otherwise this refuses
 * with the three lines an operator has to run.
 */
export async function ensureIdentities(client: Client): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const standing = await look(client);
    refuseUnsuitable(standing);
    if (isComplete(standing)) return;
    try {
      await arrange(client, standing);
      if (isComplete(await look(client))) return;
      throw linesToRun(standing);
    } catch (error) {
      if (stateOf(error) === '42501') throw linesToRun(standing);
      if (attempt === RACE_ATTEMPTS || !RACES.has(stateOf(error) ?? '')) throw error;
    }
  }
}

/** From PostgreSQL 16 on, being a member and being allowed to act as a role are two things; we need the second. */
async function look(client: Client): Promise<Standing> {
  const { rows: [version] } = await client.query<{ number: number }>(`select current_setting('server_version_num')::int as number`);
  const acting = (version?.number ?? 0) >= 160_000 ? 'SET' : 'MEMBER';
  const mayAct = (oid: string): string => `coalesce(pg_has_role(current_user, ${oid}, '${acting}'), false)`;
  const { rows } = await client.query<Standing>(`
    select current_user as user, current_database() as database, current_setting('server_version_num')::int as version,
           current_setting('server_encoding') as encoding,
           owner.oid is not null as owner_exists, app.oid is not null as app_exists,
           ${mayAct('owner.oid')} as may_own, ${mayAct('app.oid')} as may_serve,
           coalesce(has_database_privilege(owner.oid, current_database(), 'create'), false) as owner_may_create,
           coalesce(has_schema_privilege(owner.oid, 'public', 'create'), false) as owner_may_use_public
      from (values (to_regrole($1)::oid, to_regrole($2)::oid)) as known (owner_oid, app_oid)
      left join pg_roles owner on owner.oid = owner_oid
      left join pg_roles app on app.oid = app_oid`, [OWNER_ROLE, APP_ROLE]);
  if (rows[0] === undefined) throw new Error('PostgreSQL did not say who is connected');
  return rows[0];
}

function isComplete(standing: Standing): boolean {
  return standing.may_own && standing.may_serve && standing.owner_may_create && standing.owner_may_use_public;
}

async function arrange(client: Client, standing: Standing): Promise<void> {
  const user = escapeIdentifier(standing.user);
  // Who creates a role in 16 or newer may grant it, but does not act as it before doing so.
  const how = standing.version >= 160_000 ? ' with inherit false, set true' : '';
  if (!standing.owner_exists) await client.query(`create role ${OWNER_ROLE} nologin`);
  if (!standing.app_exists) await client.query(`create role ${APP_ROLE} nologin`);
  if (!standing.may_own) await client.query(`grant ${OWNER_ROLE} to ${user}${how}`);
  if (!standing.may_serve) await client.query(`grant ${APP_ROLE} to ${user}${how}`);
  if (!standing.owner_may_create) await client.query(`grant create on database ${escapeIdentifier(standing.database)} to ${OWNER_ROLE}`);
  if (!standing.owner_may_use_public) await client.query(`grant usage, create on schema public to ${OWNER_ROLE}`);
}

function refuseUnsuitable({ version, encoding, database }: Standing): void {
  if (version < OLDEST_VERSION) {
    throw new StoreRefused('postgresql-too-old', `Rooftop needs PostgreSQL 15 or newer; this server is ${Math.floor(version / 10_000)}.`);
  }
  if (encoding !== 'UTF8') {
    throw new StoreRefused('database-not-utf8', `The database ${database} stores text as ${encoding}. Create it with encoding 'UTF8'.`);
  }
}

/** Printed for the operator when the user of DATABASE_URL may not do it. */
function linesToRun({ user, database }: Standing): StoreRefused {
  const lines = [
    `create role ${OWNER_ROLE} nologin; create role ${APP_ROLE} nologin;`,
    `grant ${OWNER_ROLE}, ${APP_ROLE} to ${escapeIdentifier(user)};`,
    `alter database ${escapeIdentifier(database)} owner to ${OWNER_ROLE};`,
  ];
  return new StoreRefused('database-roles-missing',
    `The database user ${user} may not prepare the database ${database}. As an administrator of PostgreSQL run these ` +
    `three lines once (a role that exists already is fine), then start again:\n\n  ${lines.join('\n  ')}\n`);
}
