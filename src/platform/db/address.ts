import type { ClientConfig } from 'pg';
import { readTypes } from './read-types.ts';

/** Where a database is: the operator's URL, or the socket of the embedded one. */
export type Address =
  | { readonly connectionString: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database: string; readonly password?: string };

/** What a session is to be: shown in pg_stat_activity, acting as a role, with limits in milliseconds (0: none). */
export type Session = {
  label: string;
  role?: string;
  searchPath?: string;
  statementTimeout?: number;
  idleInTransactionTimeout?: number;
};

/** The settings of a pg client for this session. Time zone and role come as startup options: no extra round trip. */
export function clientConfig(address: Address, session: Session): ClientConfig {
  return {
    ...withOptions(address, startupOptions(session)),
    application_name: session.label,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    statement_timeout: session.statementTimeout ?? 0,
    idle_in_transaction_session_timeout: session.idleInTransactionTimeout ?? 0,
    types: readTypes,
  };
}

function startupOptions(session: Session): string {
  const settings = ['TimeZone=UTC', 'DateStyle=ISO'];
  if (session.role !== undefined) settings.push(`role=${session.role}`);
  if (session.searchPath !== undefined) settings.push(`search_path=${session.searchPath}`);
  return settings.map((setting) => `-c ${setting}`).join(' ');
}

/** In pg a URL wins over everything beside it, so options join the ones the operator's URL already has. */
function withOptions(address: Address, options: string): ClientConfig {
  if (!('connectionString' in address)) return { ...address, options };
  const url = new URL(address.connectionString);
  const given = url.searchParams.get('options');
  url.searchParams.set('options', given === null ? options : `${given} ${options}`);
  return { connectionString: url.href };
}
