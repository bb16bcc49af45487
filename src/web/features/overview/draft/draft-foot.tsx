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
import type { useNewObjective } from './use-new-objective.ts';

/** The ways out: agree it, or leave it as the draft it already is. What stands in the way of agreeing is said here, all at once. */
export function DraftFoot({ draft }: { draft: ReturnType<typeof useNewObjective> }) {
  const { t } = useLingui();
  const go = useGo();
  const agree = useAgree();
  const reopen = useReopen();
  const [problems, setProblems] = useState<readonly (Problem & { message?: string })[]>([]);
  const { title, sent, mayAgree, lines } = draft.value;
  const isEmpty = title.trim() === '';
  const tellError = (error: unknown) => showToast({ tone: 'error', text: problemSentence(error) });

  async function leaveAsDraft() {
    const saved = await draft.saveAll();
    if (!saved) return;
    draft.clear();
    go(paths.objective.to(saved.id));
  }
  async function agreeIt() {
    const saved = await draft.saveAll();
    if (!saved) return;
    agree.mutate(saved, {
      onSuccess: (agreed) => {
        showToast({ text: t`Agreed: ${title}`, action: { label: t`Undo`, onPress: () => reopen.mutate(agreed, { onError: tellError }) } });
        draft.clear();
        go(paths.objective.to(saved.id));
      },
      onError: (error) => {
        if (!isProblem(error) || error.problems.length === 0) return tellError(error);
        setProblems(error.problems.map(({ facts = {}, ...mistake }) => ({ ...mistake, facts })));
      },
    });
  }
  function placeOf(field: string) {
    const index = lines.findIndex(({ sent: known }) => known !== null && field.startsWith(`keyResults.${known.id}`));
    return index < 0 ? null : { name: lines[index]!.title, href: `#line-${index + 1}` };
  }
  return (
    <>
      <AgreementProblems problems={problems} placeOf={placeOf} />
      <div className={styles.foot}>
        {mayAgree && <Button tone="primary" onPress={() => void agreeIt()} pending={agree.isPending} disabled={isEmpty}>{t`Agree`}</Button>}
        <Button tone={mayAgree ? 'secondary' : 'primary'} onPress={() => void leaveAsDraft()} disabled={isEmpty} pending={draft.pending && !agree.isPending && sent === null}>
          {mayAgree ? t`Leave as draft` : t`Done for now`}
        </Button>
        <span className={styles.saved} role="status">
          {sent && !draft.pending && !draft.error && <><Icon name="check" /> {t`Saved as a draft`}</>}
          {draft.pending && t`Saving …`}
        </span>
      </div>
    </>
  );
}
