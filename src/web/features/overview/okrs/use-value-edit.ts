import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { cyclePermits } from '#domain/cycle-state.ts';
import { keys } from '#web/app/keys.ts';
import { problemSentence } from '#web/app/problem-texts.ts';
import { useSession } from '#web/app/session.tsx';
import { readDecimal } from '#web/ui/decimal-field/read-decimal.ts';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { useContribute, useWithdrawContribution } from '../../check-in/queries.ts';
import type { TreeReply } from '../queries.ts';
import { keyResultWithValue, withKeyResult } from './optimistic.ts';
import type { KeyResultFacts, KeyResultRow } from './rows.ts';
import type { Okrs } from './use-okrs.ts';

export type ValueEdit = {
  mayEdit: (row: KeyResultRow) => boolean;
  /** A sentence refuses what was typed. */
  commit: (row: KeyResultRow, text: string) => string | undefined;
};

const NUMBERS: readonly string[] = ['from-to', 'baseline-first', 'stay-above', 'stay-below', 'stay-between'];

/** Typing a value into the table: it stands there at once, and goes back when the server refuses it. */
export function useValueEdit(okrs: Okrs): ValueEdit {
  const { t, i18n } = useLingui();
  const { member } = useSession();
  const client = useQueryClient();
  const contribute = useContribute();
  const withdraw = useWithdrawContribution();
  const cycle = okrs.tree.cycle;
  const takesValues = cycle !== null && cyclePermits(cycle.state, 'check-in').allowed;

  function put(objectiveId: string, keyResult: KeyResultFacts) {
    client.setQueriesData<TreeReply>(
      { queryKey: keys.tree() },
      (before) => before && { ...before, objectives: withKeyResult(before.objectives, objectiveId, keyResult) },
    );
    okrs.changeLoaded((before) =>
      before[objectiveId]
        ? { ...before, [objectiveId]: before[objectiveId].map((each) => (each.id === keyResult.id ? keyResult : each)) }
        : before,
    );
  }
  function commit({ keyResult, objective }: KeyResultRow, text: string): string | undefined {
    const value = readDecimal(text, i18n.locale, keyResult.unit);
    if (value === null) return t`This is not a number`;
    if (value === '' || value === keyResult.value) return undefined;
    put(objective.id, keyResultWithValue(keyResult, value));
    const onError = (error: unknown) => showToast({ tone: 'error', text: problemSentence(error) });
    const undo = () =>
      withdraw.mutate(
        { keyResultId: keyResult.id, memberId: member.id },
        { onError, onSuccess: () => put(objective.id, keyResult) },
      );
    contribute.mutate(
      { keyResultId: keyResult.id, value },
      {
        onError: (error) => {
          put(objective.id, keyResult);
          onError(error);
        },
        onSuccess: () =>
          showToast({ text: t`Value saved: ${keyResult.title}`, action: { label: t`Undo`, onPress: undo } }),
      },
    );
    return undefined;
  }
  const mayEdit = ({ keyResult, objective }: KeyResultRow) =>
    takesValues &&
    objective.state === 'agreed' &&
    (keyResult.state ?? 'open') === 'open' &&
    NUMBERS.includes(keyResult.kind) &&
    (objective.may === true || keyResult.owner === member.id);

  // The columns are made once; what they call is always the latest.
  const latest = useRef({ commit, mayEdit });
  latest.current = { commit, mayEdit };
  return useMemo(
    () => ({ commit: (row, text) => latest.current.commit(row, text), mayEdit: (row) => latest.current.mayEdit(row) }),
    [takesValues, member.id],
  );
}
