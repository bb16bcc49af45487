import { useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback } from 'react';

/** The query of an address as plain words: `?search=Ana&state=active`. Views live here, so that they can be linked. */
export type Query = Readonly<Record<string, string>>;

/** Reads a query without guessing types: `?team=07` stays the text `07`. */
export function readQuery(search: string): Query {
  return Object.fromEntries(new URLSearchParams(search));
}

/** Writes a query; what is empty is left out. `{ search: 'Ana', state: '' }` is `?search=Ana`. */
export function writeQuery(query: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(query).filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '');
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}

/** Goes to an address inside the app: `const go = useGo(); go(paths.team.to(id))`. */
export function useGo(): (href: string, options?: { replace?: boolean }) => void {
  const router = useRouter();
  return useCallback((href, options) => void router.navigate({ href, replace: options?.replace ?? false }), [router]);
}

/** Where we are, with query and place, as one text to come back to. */
export function useHere(): string {
  return useRouterState({ select: (state) => state.location.href });
}

/**
 * The query of this page and a way to change some of it. A change replaces the entry of the history, so that "back"
 * leaves the page instead of undoing one filter after another.
 * Example: `const [query, setQuery] = useQueryInAddress(); setQuery({ search: 'Ana' })`.
 */
export function useQueryInAddress(): [Query, (change: Readonly<Record<string, string | undefined>>) => void] {
  const router = useRouter();
  const query = useRouterState({ select: (state) => state.location.search }) as Query;
  const set = useCallback(
    (change: Readonly<Record<string, string | undefined>>) => {
      const { pathname, search } = router.state.location;
      void router.navigate({ href: pathname + writeQuery({ ...search, ...change }), replace: true, resetScroll: false });
    },
    [router],
  );
  return [query, set];
}
