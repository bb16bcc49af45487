import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { type Query, useQueryInAddress } from '#web/app/address.ts';
import { teamsQuery } from '#web/app/reads.ts';
import { parentKeys } from '#web/ui/tree-grid/flatten.ts';
import type { KeyResult } from '../../key-result/queries.ts';
import type { TreeReply } from '../queries.ts';
import { isNarrowing } from './filter.ts';
import { childrenOf, keyOf, type KeyResultFacts, rowsOf, type TreeFacts } from './rows.ts';
import { type Opened, openedFrom, openKeys, type OkrsView, readView, writeView } from './view.ts';

/** Everything the parts of the OKR table share. */
export type Okrs = ReturnType<typeof useOkrs>;

const shape = { keyOf, childrenOf };

/** The answer of the server, seen as the address says: rows, which of them are open, and ways to change the view. */
export function useOkrs(tree: TreeReply) {
  const [query, setQuery] = useQueryInAddress();
  const view = useSteadyView(query);
  const { facts, addKeyResults, changeLoaded } = useFacts(tree);
  const change = useCallback((next: Parameters<typeof writeView>[0]) => setQuery(writeView(next)), [setQuery]);
  const rows = useMemo(() => rowsOf(facts, view.view, view.filter), [facts, view]);
  const parents = useMemo(() => parentKeys(rows, shape), [rows]);
  const roots = useMemo(() => parentKeys(rows, shape, 1), [rows]);
  const opened: Opened = view.opened ?? { base: isNarrowing(view.filter) ? 'all' : 'roots', except: [] };
  const open = useMemo(() => openKeys(opened, parents, roots), [opened.base, opened.except, parents, roots]);
  return {
    tree,
    facts,
    view,
    change,
    rows,
    open,
    addKeyResults,
    changeLoaded,
    setOpen: (next: ReadonlySet<string>) => change({ opened: openedFrom(next, opened, parents, roots) }),
    openAll: () => change({ opened: { base: 'all', except: [] } }),
    closeAll: () => change({ opened: { base: 'none', except: [] } }),
  };
}

/** The same view as long as the address says the same, so that ten thousand rows are not built for every keystroke elsewhere. */
function useSteadyView(query: Query): OkrsView {
  const text = JSON.stringify(query);
  return useMemo(() => readView(JSON.parse(text) as Query), [text]);
}

/** The tree with the teams above each team, and with key results that came when a row was opened. */
function useFacts(tree: TreeReply) {
  const teams = useQuery(teamsQuery()).data?.items;
  const [loaded, setLoaded] = useState<TreeFacts['loaded']>({});
  const [names, setNames] = useState<Readonly<Record<string, string>>>({});
  const addKeyResults = useCallback((objectiveId: string, keyResults: readonly KeyResult[]) => {
    setLoaded((before) => ({ ...before, [objectiveId]: keyResults.map(factsOf) }));
    setNames((before) => ({
      ...before,
      ...Object.fromEntries(keyResults.flatMap(({ owner }) => (owner ? [[owner.id, owner.name]] : []))),
    }));
  }, []);
  const facts = useMemo(
    (): TreeFacts => ({
      objectives: tree.objectives,
      people: { ...tree.people, ...names },
      teams: tree.teams,
      teamTree: teams ?? [],
      loaded,
      withKeyResults: tree.withKeyResults,
    }),
    [tree, teams, loaded, names],
  );
  return { facts, addKeyResults, changeLoaded: setLoaded };
}

/** A key result as the page of its objective knows it, as a row. */
function factsOf({ id, title, metric, owner, now, figures, state, rev }: KeyResult): KeyResultFacts {
  return {
    id,
    title,
    kind: metric.kind,
    state,
    rev,
    owner: owner?.id,
    unit: metric.unit ?? undefined,
    currency: metric.currency ?? undefined,
    from: metric.baseline ?? undefined,
    to: metric.target ?? undefined,
    value: now.value ?? undefined,
    progress: figures.progress ?? undefined,
    expected: figures.expected ?? undefined,
    confidence: now.confidence ?? undefined,
  };
}
