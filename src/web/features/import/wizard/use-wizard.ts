import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { chooseRole } from '#domain/import/choose-role.ts';
import type { ColumnRole } from '#domain/import/mapping.ts';
import { useQueryInAddress } from '#web/app/address.ts';
import { keys } from '#web/app/keys.ts';
import { useSettled } from '#web/app/settled.ts';
import { type Import, type Look, type Mapping, planQuery, readAgain, runImport, type Settings } from '../queries.ts';
import { type Card, cardsOf } from './cards.ts';

export const STEPS = ['columns', 'questions', 'plan'] as const;
export type StepId = (typeof STEPS)[number];

const PAUSE_MS = 350;

export type Wizard = ReturnType<typeof useWizard>;

/**
 * What the person decides on the way in, and the dry run that follows every decision after a short pause. The server
 * remembers both, so a reload or another computer finds them again; the step stands in the address.
 */
export function useWizard(current: Import) {
  const client = useQueryClient();
  const [mapping, setMapping] = useState<Mapping>(current.mapping);
  const [settings, setSettings] = useState<Settings>(current.settings);
  const choice = useMemo(() => ({ mapping, settings }), [mapping, settings]);
  const settled = useSettled(choice, PAUSE_MS);
  const plan = useQuery(planQuery(current.id, settled.mapping, settled.settings));
  const cards = useCards(plan.data?.questions, settings, mapping);
  const remember = (changed: Partial<Import>) =>
    client.setQueryData<Import>(keys.import(current.id), (known) => known && { ...known, ...changed });

  const fresh = plan.isPlaceholderData ? undefined : plan.data;
  useEffect(() => {
    if (fresh) remember({ mapping: fresh.mapping, settings: settled.settings });
  }, [fresh]);

  const reading = useMutation({
    mutationFn: (look: Look) => readAgain(current.id, look),
    onSuccess: (read) => {
      setMapping(read.mapping);
      setSettings(read.settings);
      remember(read);
    },
  });
  const running = useMutation({
    mutationFn: () => runImport(current.id),
    onSuccess: (begun) => {
      remember(begun);
      void client.invalidateQueries({ queryKey: keys.imports() });
    },
  });

  return {
    current,
    mapping,
    settings,
    plan,
    cards,
    reading,
    running,
    ...useStep(),
    /** What is shown is not yet the answer to what was decided last. */
    pending: settled !== choice || plan.isFetching,
    /** The ways the rows can find their place, as the last dry run found them. */
    ways: plan.data?.mapping.possibleHierarchies ?? mapping.possibleHierarchies,
    way: fresh?.mapping.hierarchy ?? mapping.hierarchy,
    setRole: (column: number, role: ColumnRole) =>
      setMapping((before) => ({ ...before, columns: chooseRole(before.columns, column, role) })),
    setWay: (hierarchy: Mapping['hierarchy']) => setMapping((before) => ({ ...before, hierarchy })),
    change: (some: Partial<Settings>) => setSettings((before) => ({ ...before, ...some })),
  };
}

/** The step in the address; without one it is the first. */
function useStep() {
  const [query, setQuery] = useQueryInAddress();
  const step: StepId = STEPS.find((each) => each === query.step) ?? 'columns';
  return { step, go: (to: StepId) => setQuery({ step: to === 'columns' ? undefined : to }) };
}

/** The questions, those answered a moment ago among them, so that an answer can be changed. */
function useCards(questions: readonly Card[] | undefined, settings: Settings, mapping: Mapping): Card[] {
  const [seen, setSeen] = useState<readonly Card[]>([]);
  useEffect(() => {
    if (questions) setSeen((before) => cardsOf([...questions], [...before], {}, mapping));
  }, [questions]);
  return useMemo(
    () => cardsOf([...(questions ?? [])], [...seen], settings, mapping),
    [questions, seen, settings, mapping],
  );
}
