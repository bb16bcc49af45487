import { may } from '#domain/access.ts';
import { allow, refuse } from '#domain/verdict.ts';
import { isZone } from '#domain/zone.ts';
import { conflict, sawRevision, type WriteWork } from '#platform/action.ts';
import type { changeOrganisation as contract } from './contract.ts';
import { organisationReply } from './shape.ts';
import { holdOrganisation, organisationHere, updateOrganisation } from './store.ts';

/** Changes name, zone, language or fiscal year; the short name in addresses stays, so that no link breaks. */
export const changeOrganisation: WriteWork<typeof contract> = async ({ body }, writing) => {
  const { trip, caller, now, tell } = writing;
  holdOrganisation(trip);
  const [row, me] = await Promise.all([trip.one(organisationHere({})), caller]);
  const permitted = may(me.actor, 'organisation.change');
  if (!permitted.allowed) return permitted;
  if (!row) return refuse('not-a-member');
  if (!sawRevision(writing, row.rev)) return conflict(organisationReply(row, me, now));
  if (body.timeZone !== undefined && !isZone(body.timeZone)) return refuse('time-zone-unknown', { field: 'timeZone' });

  const next = { name: body.name?.trim() ?? row.name, time_zone: body.timeZone ?? row.time_zone, language: body.language ?? row.language, first_month: body.firstMonth ?? row.first_month };
  updateOrganisation(trip, next, now);
  const { name, ...settings } = next;
  tell({ event: 'organisation.changed', kind: 'organisation', subjectId: row.id, rev: row.rev + 1, facts: { ...settings, renamed: name !== row.name } });
  return allow(organisationReply({ ...row, ...next, rev: row.rev + 1 }, me, now));
};
