import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { OBJECTIVE_STATES, type ObjectiveState } from '#domain/objective.ts';
import { STATUSES, type Status } from '#domain/status.ts';
import { TeamPicker } from '#web/app/pickers/team-picker.tsx';
import { cyclesQuery } from '#web/app/reads.ts';
import { useSettled } from '#web/app/settled.ts';
import { Button } from '#web/ui/button/button.tsx';
import { ComboBox } from '#web/ui/combo-box/combo-box.tsx';
import { SegmentedControl } from '#web/ui/segmented-control/segmented-control.tsx';
import { Select } from '#web/ui/select/select.tsx';
import { statusWords } from '#web/ui/status-pill/status.ts';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import { ColumnPicker } from '#web/ui/tree-grid/column-picker.tsx';
import { stateWords } from '../../objective/state-words.ts';
import { useColumns } from './columns.tsx';
import { isNarrowing, NO_FILTER } from './filter.ts';
import styles from './okrs.module.css';
import type { Okrs } from './use-okrs.ts';
import { usePhone } from './use-phone.ts';
import type { ColumnId } from './view.ts';

type OkrsProps = { okrs: Okrs };

/** How the table is seen: which cycle, which tree, which words; more ways to narrow it behind one button. */
export function Toolbar({ okrs }: OkrsProps) {
  const { t } = useLingui();
  const { view, change } = okrs;
  const { filter } = view;
  const [isOpen, setOpen] = useState(isNarrowing({ ...filter, text: '' }));
  const columns = useColumns(okrs);
  const isPhone = usePhone();
  const narrowed = isNarrowing(filter);
  return (
    <div className={styles.toolbar} role="search" aria-label={t`Narrow the table`}>
      <div className={styles.tools}>
        <SearchField okrs={okrs} />
        <CycleSelect okrs={okrs} />
        <SegmentedControl
          label={t`Arrange by`}
          labelHidden
          options={[
            { value: 'parent', label: t`By goal` },
            { value: 'team', label: t`By team` },
          ]}
          value={view.view}
          onChange={(by) => change({ view: by, opened: null })}
        />
        <Button
          icon="filter"
          tone={isOpen ? 'secondary' : 'quiet'}
          expanded={isOpen}
          onPress={() => setOpen(!isOpen)}
        >{t`Filter`}</Button>
        <span className={styles.end}>
          <Button tone="quiet" onPress={okrs.openAll}>{t`Open all`}</Button>
          <Button tone="quiet" onPress={okrs.closeAll}>{t`Close all`}</Button>
          {!isPhone && (
            <ColumnPicker
              columns={columns}
              visible={view.columns}
              onChange={(chosen) => change({ columns: chosen as ColumnId[] })}
            />
          )}
        </span>
      </div>
      {isOpen && <Filters okrs={okrs} />}
      {narrowed && (
        <Button
          size="compact"
          tone="quiet"
          icon="close"
          onPress={() => change({ filter: NO_FILTER, opened: null })}
        >{t`Show everything again`}</Button>
      )}
    </div>
  );
}

/** Words are looked for once the fingers rest; the field itself never waits. */
function SearchField({ okrs: { view, change } }: OkrsProps) {
  const { t } = useLingui();
  const { text } = view.filter;
  const [typed, setTyped] = useState(text);
  const settled = useSettled(typed, 150);
  useEffect(() => {
    if (settled !== text) change({ filter: { text: settled } });
    // The address follows the field, not the other way round, except when it is emptied elsewhere.
  }, [settled]);
  useEffect(() => {
    if (text === '') setTyped('');
  }, [text]);
  return (
    <div className={styles.search}>
      <TextField
        label={t`Find objectives and key results`}
        labelHidden
        icon="search"
        type="search"
        value={typed}
        onChange={setTyped}
        placeholder={t`Find objectives and key results`}
        maxLength={120}
      />
    </div>
  );
}

function CycleSelect({ okrs: { tree, change } }: OkrsProps) {
  const { t } = useLingui();
  const cycles = useQuery(cyclesQuery).data?.items ?? [];
  const options =
    cycles.length > 0
      ? cycles.map(({ id, name }) => ({ value: id, label: name }))
      : tree.cycle
        ? [{ value: tree.cycle.id, label: tree.cycle.name }]
        : [];
  return (
    <div className={styles.cycle}>
      <Select
        label={t`Cycle`}
        labelHidden
        options={options}
        value={tree.cycle?.id ?? null}
        onChange={(cycleId) => change({ cycleId, opened: null })}
        placeholder={t`No cycle yet`}
      />
    </div>
  );
}

type StatusChoice = 'any' | 'attention' | Status;
const attention: readonly Status[] = ['at-risk', 'off-track', 'no-check-in'];

function Filters({ okrs: { view, change, facts } }: OkrsProps) {
  const { t } = useLingui();
  const { statuses, teamId, ownerId, state } = view.filter;
  const people = useMemo(
    () =>
      Object.entries(facts.people)
        .map(([id, name]) => ({ value: id, label: name }))
        .sort((a, b) => a.label.localeCompare(b.label)),
    [facts.people],
  );
  const status: StatusChoice = statuses.length === 0 ? 'any' : statuses.length === 1 ? statuses[0]! : 'attention';
  const statusOptions: { value: StatusChoice; label: string }[] = [
    { value: 'any', label: t`Any status` },
    { value: 'attention', label: t`Needs attention` },
    ...STATUSES.map((each) => ({ value: each, label: t(statusWords[each]) })),
  ];
  const stateOptions: { value: ObjectiveState | 'any'; label: string }[] = [
    { value: 'any', label: t`Any state` },
    ...OBJECTIVE_STATES.map((each) => ({ value: each, label: t(stateWords[each]) })),
  ];
  return (
    <div className={styles.filters}>
      <TeamPicker label={t`Team`} value={teamId} onChange={(id) => change({ filter: { teamId: id } })} />
      <ComboBox
        label={t`Owner`}
        options={people}
        value={ownerId}
        onChange={(id) => change({ filter: { ownerId: id } })}
        placeholder={t`Find a person`}
      />
      <Select
        label={t`Status`}
        options={statusOptions}
        value={status}
        onChange={(chosen) =>
          change({ filter: { statuses: chosen === 'any' ? [] : chosen === 'attention' ? attention : [chosen] } })
        }
      />
      <Select
        label={t`State`}
        options={stateOptions}
        value={state ?? 'any'}
        onChange={(chosen) => change({ filter: { state: chosen === 'any' ? null : chosen } })}
      />
    </div>
  );
}
