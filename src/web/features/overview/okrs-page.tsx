import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useQueryInAddress } from '#web/app/address.ts';
import { useTitle } from '#web/app/title.ts';
import { Page } from '#web/ui/layout/layout.tsx';
import { Loaded } from './loaded.tsx';
import { OkrsHead } from './okrs/head.tsx';
import { OkrsTable } from './okrs/okrs-table.tsx';
import { Toolbar } from './okrs/toolbar.tsx';
import { useOkrs } from './okrs/use-okrs.ts';
import { readView } from './okrs/view.ts';
import { type TreeReply, treeQuery } from './queries.ts';

/** All OKRs of a cycle as one table that is a tree; what is seen stands in the address. */
export function OkrsPage() {
  const { t } = useLingui();
  useTitle(t`OKRs`);
  const [query] = useQueryInAddress();
  const { cycleId } = readView(query);
  return (
    <Loaded query={useQuery(treeQuery(cycleId))} rows={14}>
      {(tree) => <Okrs tree={tree} />}
    </Loaded>
  );
}

function Okrs({ tree }: { tree: TreeReply }) {
  const okrs = useOkrs(tree);
  return (
    <Page>
      <OkrsHead okrs={okrs} />
      <Toolbar okrs={okrs} />
      <OkrsTable okrs={okrs} />
    </Page>
  );
}
