import { mayAll } from '#domain/access.ts';
import { dayAt } from '#domain/zone.ts';
import type { Caller } from '#platform/action.ts';
import type { ReplyOf } from '#platform/contract.ts';
import type { showOrganisation } from './contract.ts';

export type OrganisationReply = ReplyOf<typeof showOrganisation>;

export interface OrganisationRow { id: string; name: string; slug: string; time_zone: string; language: string; first_month: number; demo: boolean; rev: number }

const ORGANISATION_ACTS = ['organisation.change', 'demo.change', 'audit.read', 'outbox.read'] as const;

/** The organisation as its reader sees it; `today` is the day it is in its own zone. */
export function organisationReply(row: OrganisationRow, caller: Caller, now: string): OrganisationReply {
  return {
    id: row.id, name: row.name, slug: row.slug, timeZone: row.time_zone, language: row.language as OrganisationReply['language'], firstMonth: row.first_month,
    demo: row.demo, rev: row.rev, today: dayAt(now, row.time_zone), may: mayAll(caller.actor, ORGANISATION_ACTS),
  };
}
