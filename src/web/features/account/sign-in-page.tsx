import { EmptyState } from '#web/ui/empty-state/empty-state.tsx';

/** Holds the place until the page is built. */
export function SignInPage() {
  return <EmptyState sentence="…" />;
}
