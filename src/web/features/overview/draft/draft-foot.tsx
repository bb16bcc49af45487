import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Problem } from '#domain/verdict.ts';
import { useGo } from '#web/app/address.ts';
import { problemSentence } from '#web/app/problem-texts.ts';
import { paths } from '#web/paths.ts';
import { isProblem } from '#web/problem-error.ts';
import { Button } from '#web/ui/button/button.tsx';
import { Icon } from '#web/ui/icon/icon.tsx';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { AgreementProblems } from '../../objective/agreement-problems.tsx';
import { useAgree, useReopen } from '../../objective/queries.ts';
import styles from './draft.module.css';
import type { NewObjective } from './use-new-objective.ts';

/**
 * The ways out: agree it, or leave it as the draft it already is. What stands in the way of agreeing is said here, all at
 * once.
 */
export function DraftFoot({ draft }: { draft: NewObjective }) {
  const { t } = useLingui();
  const { agreeIt, leaveAsDraft, problems, isAgreeing } = useWaysOut(draft);
  const { title, mayAgree, lines } = draft.value;
  const isEmpty = title.trim() === '';

  function placeOf(field: string) {
    const index = lines.findIndex(({ sent }) => sent !== null && field.startsWith(`keyResults.${sent.id}`));
    return index < 0 ? null : { name: lines[index]!.title, href: `#line-${index + 1}` };
  }
  return (
    <>
      <AgreementProblems problems={problems} placeOf={placeOf} />
      <div className={styles.foot}>
        {mayAgree && (
          <Button tone="primary" onPress={() => void agreeIt()} pending={isAgreeing} disabled={isEmpty}>
            {t`Agree`}
          </Button>
        )}
        <Button tone={mayAgree ? 'secondary' : 'primary'} onPress={() => void leaveAsDraft()} disabled={isEmpty}>
          {mayAgree ? t`Leave as draft` : t`Done for now`}
        </Button>
        <span className={styles.saved} role="status">
          {draft.isSaved && <Icon name="check" />}
          {draft.isSaved ? t`Saved as a draft` : draft.pending && t`Saving …`}
        </span>
      </div>
    </>
  );
}

function useWaysOut(draft: NewObjective) {
  const { t } = useLingui();
  const go = useGo();
  const agree = useAgree();
  const reopen = useReopen();
  const [problems, setProblems] = useState<readonly (Problem & { message?: string })[]>([]);
  const { title } = draft.value;
  const tellError = (error: unknown) => showToast({ tone: 'error', text: problemSentence(error) });

  function leave(id: string) {
    draft.clear();
    go(paths.objective.to(id));
  }
  async function leaveAsDraft() {
    const saved = await draft.saveAll();
    if (saved) leave(saved.id);
  }
  async function agreeIt() {
    const saved = await draft.saveAll();
    if (!saved) return;
    agree.mutate(saved, {
      onSuccess: (agreed) => {
        const undo = () => reopen.mutate(agreed, { onError: tellError });
        showToast({ text: t`Agreed: ${title}`, action: { label: t`Undo`, onPress: undo } });
        leave(saved.id);
      },
      onError: (error) => {
        if (!isProblem(error) || error.problems.length === 0) return tellError(error);
        setProblems(error.problems.map(({ facts = {}, ...mistake }) => ({ ...mistake, facts })));
      },
    });
  }
  return { agreeIt, leaveAsDraft, problems, isAgreeing: agree.isPending };
}
