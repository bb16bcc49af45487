import { useLingui } from '@lingui/react/macro';
import type { PlanObjective } from '../queries.ts';

/** How an objective comes, in a word. */
export function useObjectiveStateWords(): Record<PlanObjective['state'], string> {
  const { t } = useLingui();
  return { agreed: t`Agreed`, draft: t`Draft`, parked: t`Parked`, dropped: t`Dropped`, closed: t`Closed` };
}
