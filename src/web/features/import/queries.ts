import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { keys } from '#web/app/keys.ts';
import { api, call, type Schemas } from '#web/client.ts';

export type Import = Schemas['Import'];
export type ImportLine = Schemas['ImportLine'];
export type Mapping = Schemas['ImportMapping'];
export type Settings = Schemas['ImportSettings'];
export type Plan = Schemas['ImportPlan'];
export type PlanObjective = Schemas['ImportPlanObjective'];
export type PlanKeyResult = Schemas['ImportPlanKeyResult'];
export type Question = Schemas['ImportQuestion'];
export type Problem = Schemas['ImportProblem'];

const LOOK_EVERY_MS = 700;
const at = (id: string) => ({ params: { path: { id } } });

const readPage = (cursor: string) =>
  call(api.GET('/api/v1/imports', { params: { query: { ...(cursor && { cursor }), limit: 50 } } }));

/** The imports of this organisation, latest first. While one of them runs, the list looks again. */
export const importsQuery = infiniteQueryOptions({
  queryKey: keys.imports(),
  queryFn: ({ pageParam }) => readPage(pageParam),
  initialPageParam: '',
  getNextPageParam: (last) => last.next ?? undefined,
  refetchInterval: ({ state }) =>
    state.data?.pages.some(({ items }) => items.some((each) => each.state === 'running')) ? LOOK_EVERY_MS : false,
});

/** One import; while it runs, again and again. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: keys.import(id),
    queryFn: () => call(api.GET('/api/v1/imports/{id}', at(id))),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? LOOK_EVERY_MS : false),
  });

/**
 * The dry run with this mapping and these answers. Asking writes nothing but what was asked, so it may be asked as often as
 * somebody changes their mind, and its large answer need not be remembered by the server: no key.
 */
export const planQuery = (id: string, mapping: Mapping, settings: Settings) =>
  queryOptions({
    queryKey: ['import-plan', id, mapping, settings],
    queryFn: () =>
      call(
        api.POST('/api/v1/imports/{id}/plan', {
          ...at(id),
          body: { mapping, settings },
          headers: { 'Idempotency-Key': '' },
        }),
      ),
    staleTime: Infinity,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
  });

/** What would not or did not come, page after page. */
export const problemsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['import-problems', id],
    queryFn: ({ pageParam }) => readProblems(id, pageParam, 200),
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
    staleTime: Infinity,
  });

const readProblems = (id: string, cursor: string, limit: number) =>
  call(
    api.GET('/api/v1/imports/{id}/problems', { params: { path: { id }, query: { limit, ...(cursor && { cursor }) } } }),
  );

/** Every problem there is, for the download. */
export async function allProblems(id: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: Awaited<ReturnType<typeof readProblems>> = await readProblems(id, cursor, 1_000);
    problems.push(...page.items);
    cursor = page.next;
  }
  return problems;
}

export function uploadFile(file: File): Promise<Import> {
  const form = new FormData();
  form.append('file', file);
  return call(api.POST('/api/v1/imports', { body: { file: file.name }, bodySerializer: () => form }));
}

export type Look = {
  encoding?: Settings['encoding'];
  separator?: Settings['separator'];
  sheet?: number;
  headerRow?: number;
};

export const readAgain = (id: string, look: Look) =>
  call(api.PUT('/api/v1/imports/{id}/reading', { ...at(id), body: look }));
export const runImport = (id: string) => call(api.POST('/api/v1/imports/{id}/run', at(id)));
export const undoImport = (id: string, evenIfUsed: boolean) =>
  call(api.POST('/api/v1/imports/{id}/undo', { ...at(id), body: evenIfUsed ? { evenIfUsed } : {} }));
