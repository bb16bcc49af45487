import { useLingui } from '@lingui/react/macro';
import { paths } from '#web/paths.ts';
import { AgreementProblems } from '../../objective/agreement-problems.tsx';
import { indexOfOpen, obstaclesToAgreement } from './readiness.ts';
import type { ObjectiveViewState } from './use-objective-view.ts';

/** For a draft: what still stands in the way of agreeing, all at once, each with its place on the page. */
export function BeforeAgreeing({ view }: { view: ObjectiveViewState }) {
  const { t } = useLingui();
  const { objective, keyResults } = view.page;
  if (objective.state !== 'draft' || !(view.mayAgree || view.mayChange)) return null;
  const here = paths.objective.to(objective.id);

  function placeOf(field: string) {
    const keyResult = /^keyResults\.(\d+)/.exec(field);
    if (keyResult) {
      const index = indexOfOpen(keyResults, Number(keyResult[1]));
      return { name: keyResults[index]?.title ?? t`Key results`, href: `${here}#key-result-${index + 1}` };
    }
    if (field === 'keyResults') return { name: t`Key results`, href: `${here}#key-results` };
    if (field === 'cycle') return { name: objective.cycle.name, href: paths.cycle.to(objective.cycle.id) };
    if (field === 'ownerId') return { name: t`Owner`, href: `${here}#details` };
    return null;
  }
  return <AgreementProblems problems={obstaclesToAgreement(view.page)} placeOf={placeOf} />;
}
