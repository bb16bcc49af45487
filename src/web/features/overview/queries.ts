import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { keys } from '#web/app/keys.ts';
import { api, call } from '#web/client.ts';
import { unpacked } from './okrs/unpacked.ts';

/** The reads of the composing pages: one answer each, so that no page waits for several. */
const readMyWeek = () => call(api.GET('/api/v1/my-week'));
const readTree = async (cycleId: string | null) =>
  unpacked(await call(api.GET('/api/v1/tree', { params: { query: inCycle(cycleId) } })));
const readTeam = (id: string, cycleId: string | null) =>
  call(api.GET('/api/v1/teams/{id}', { params: { path: { id }, query: inCycle(cycleId) } }));
const readCycle = (id: string) => call(api.GET('/api/v1/cycles/{id}', { params: { path: { id } } }));
const readObjective = (id: string) => call(api.GET('/api/v1/objectives/{id}', { params: { path: { id } } }));

/** Without a cycle the server takes the current one. */
const inCycle = (cycleId: string | null) => (cycleId === null ? {} : { cycleId });

export type MyWeekFacts = Awaited<ReturnType<typeof readMyWeek>>;
export type TreeReply = Awaited<ReturnType<typeof readTree>>;
export type TeamPageFacts = Awaited<ReturnType<typeof readTeam>>;
export type CyclePageFacts = Awaited<ReturnType<typeof readCycle>>;
export type ObjectivePageFacts = Awaited<ReturnType<typeof readObjective>>;

export const myWeekQuery = queryOptions({ queryKey: keys.myWeek(), queryFn: readMyWeek });

export const treeQuery = (cycleId: string | null) =>
  queryOptions({
    queryKey: keys.tree({ cycleId }),
    queryFn: () => readTree(cycleId),
    placeholderData: keepPreviousData,
  });

export const teamPageQuery = (id: string, cycleId: string | null) =>
  queryOptions({
    queryKey: keys.teamPage(id, { cycleId }),
    queryFn: () => readTeam(id, cycleId),
    placeholderData: keepPreviousData,
  });

export const cyclePageQuery = (id: string) =>
  queryOptions({ queryKey: keys.cyclePage(id), queryFn: () => readCycle(id) });

export const objectiveQuery = (id: string) =>
  queryOptions({ queryKey: keys.objective(id), queryFn: () => readObjective(id) });

/** Remembers that I have seen what changed; the list empties at once. */
export function useLooked() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(api.PUT('/api/v1/my-week/looked')),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.myWeek() }),
  });
}
