import { useState } from 'react';
import { cyclePermits } from '#domain/cycle-state.ts';
import { useSession } from '#web/app/session.tsx';
import { useQueryInAddress } from '#web/app/address.ts';
import type { ObjectivePageFacts } from '../queries.ts';
import type { CheckIn } from './feed.ts';
import { asksReason } from './readiness.ts';

/** What lies over the page: nothing, a new check-in, or one being corrected. */
export type OpenSheet = null | 'new' | CheckIn;

/** What all parts of the objective page share: the answer, what the reader may do here and now, what is open. */
export type ObjectiveViewState = ReturnType<typeof useObjectiveView>;

export function useObjectiveView(page: ObjectivePageFacts) {
  const { member } = useSession();
  const [query, setQuery] = useQueryInAddress();
  const [sheet, setSheet] = useState<OpenSheet>(null);
  const { objective } = page;
  const isLive = objective.state === 'agreed' && !objective.archived;
  const takesCheckIns = isLive && cyclePermits(objective.cycle.state, 'check-in').allowed;
  const isOpen =
    (objective.state === 'draft' || objective.state === 'agreed') &&
    !objective.archived &&
    objective.cycle.state !== 'closed';
  const mayCheckIn = takesCheckIns && objective.may['check-in.record'] === true;
  return {
    page,
    memberId: member.id,
    isMine: objective.owner?.id === member.id,
    takesCheckIns,
    mayCheckIn,
    mayChange: isOpen && objective.may['objective.change'] === true,
    mayChangeKeyResults: isOpen && objective.may['key-result.change'] === true,
    mayAgree: objective.state === 'draft' && !objective.archived && objective.may['objective.agree'] === true,
    asksReason: asksReason(objective, page.today),
    /** A link can open the check-in at once: `?do=check-in`. */
    sheet: sheet ?? (query.do === 'check-in' && mayCheckIn ? ('new' as const) : null),
    openSheet: setSheet,
    closeSheet: () => {
      setSheet(null);
      if (query.do !== undefined) setQuery({ do: undefined });
    },
    tab: query.tab === 'history' ? ('history' as const) : ('talk' as const),
    setTab: (tab: 'talk' | 'history') => setQuery({ tab: tab === 'history' ? tab : undefined }),
  };
}
