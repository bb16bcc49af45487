import { Client } from 'pg';
import { clientConfig } from './address.ts';
import type { Address } from './address.ts';
import { StoreRefused } from './failure.ts';
import { APP_ROLE, OWNER_ROLE } from './roles.ts';

type RoleFacts = {
  name: string; version: string; superuser: boolean; bypasses: boolean; owned: string | null; owner_like: boolean;
};

const WHO_AM_I = `
  select current_user as name, current_setting('server_version') as version,
         role.rolsuper as superuser, role.rolbypassrls as bypasses,
         pg_has_role(current_user, $1, 'usage') as owner_like,
         (select format('%I.%I', space.nspname, class.relname)
            from pg_class class join pg_namespace space on space.oid = class.relnamespace
           where class.relowner = role.oid and class.relkind in ('r', 'p', 'v', 'm', 'f')
           limit 1) as owned
    from pg_roles role where role.rolname = current_user`;

/**
 * Connects the way requests will and refuses to serve when row security would not bind that role.
 * Answers the version of the server.
 */
export async function refuseUnsafeRole(address: Address): Promise<string> {
  const client = new Client(clientConfig(address, { label: 'rooftop role check', role: APP_ROLE }));
  await client.connect();
  try {
    const facts = (await client.query<RoleFacts>(WHO_AM_I, [OWNER_ROLE])).rows[0];
    const danger = facts === undefined ? 'cannot be looked up' : dangerOf(facts);
    if (danger !== undefined) throw refusal(facts?.name ?? APP_ROLE, danger);
    return (facts?.version ?? '').split(' ')[0] ?? '';
  } finally {
    await client.end();
  }
}

function dangerOf(facts: RoleFacts): string | undefined {
  if (facts.name !== APP_ROLE) return `was expected to be ${APP_ROLE}; a connection pooler must pass startup options on`;
  if (facts.superuser) return 'is a superuser';
  if (facts.bypasses) return 'has BYPASSRLS';
  if (facts.owner_like) return `has the rights of ${OWNER_ROLE}`;
  if (facts.owned !== null) return `owns ${facts.owned}`;
  return undefined;
}

function refusal(role: string, danger: string): StoreRefused {
  return new StoreRefused('unsafe-database-role',
    `Rooftop does not serve: the database role ${role} ${danger}, so row security would not keep organisations apart.`);
}
