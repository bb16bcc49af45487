import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call } from '../client.ts';
import { keys } from './keys.ts';

/** Reads that several pages share: pickers, the palette, lists. What only one page reads stands in its own `queries.ts`. */

/** The whole tree of teams, parents before children. */
export const teamsQuery = (archived = false) =>
  queryOptions({
    queryKey: keys.teams({ archived }),
    queryFn: () => call(api.GET('/api/v1/teams', { params: { query: archived ? { archived } : {} } })),
  });

/** All cycles, latest first. */
export const cyclesQuery = queryOptions({ queryKey: keys.cycles(), queryFn: () => call(api.GET('/api/v1/cycles')) });

/** The first people whose name or address holds these words; without words, the first by name. */
export const peopleQuery = (search: string, limit = 20) =>
  queryOptions({
    queryKey: keys.members({ search, limit }),
    queryFn: () => call(api.GET('/api/v1/members', { params: { query: { ...(search && { search }), limit } } })),
    placeholderData: keepPreviousData,
  });

/** The objectives whose title holds these words, best first. */
export const objectivesQuery = (search: string, limit = 8, cycleId?: string) =>
  queryOptions({
    queryKey: keys.search({ search, limit, cycleId }),
    queryFn: () => call(api.GET('/api/v1/objectives', { params: { query: { search, limit, ...(cycleId && { cycleId }) } } })),
    placeholderData: keepPreviousData,
  });

/** What the organisation says of itself. */
export const organisationQuery = queryOptions({ queryKey: keys.organisation(), queryFn: () => call(api.GET('/api/v1/organisation')) });

/** One person with roles and what they own. */
export const memberQuery = (id: string) =>
  queryOptions({ queryKey: keys.member(id), queryFn: () => call(api.GET('/api/v1/members/{id}', { params: { path: { id } } })) });
