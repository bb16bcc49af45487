import { useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import { useFigures } from '#web/app/figures.ts';
import { useNarrow } from '#web/app/narrow.ts';
import { mistakeSentence } from '#web/app/problem-texts.ts';
import { Badge } from '#web/ui/badge/badge.tsx';
import { ProgressBar } from '#web/ui/progress-bar/progress-bar.tsx';
import { parentKeys } from '#web/ui/tree-grid/flatten.ts';
import { TreeGrid } from '#web/ui/tree-grid/tree-grid.tsx';
import type { TreeColumn } from '#web/ui/tree-grid/types.ts';
import type { PlanKeyResult, PlanObjective } from '../queries.ts';
import styles from './plan-tree.module.css';
import { type PlanNode, planNodes } from './plan-nodes.ts';
import { useObjectiveStateWords } from './objective-state-words.ts';

const keyOf = (node: PlanNode) => node.key;
const childrenOf = (node: PlanNode) => node.children;
const nameOf = (node: PlanNode) => (node.kind === 'objective' ? node.objective.title : node.keyResult.title);
const NOT_ON_A_PHONE = ['progress', 'owner', 'team', 'cycle', 'row'];
/** Up to so many rows stand open from the start. */
const OPEN_ROWS = 300;

/** The tree that would come, as the OKR table shows it afterwards. */
export function PlanTree({ objectives }: { objectives: readonly PlanObjective[] }) {
  const { t } = useLingui();
  const narrow = useNarrow();
  const columns = usePlanColumns();
  const roots = useMemo(() => planNodes(objectives), [objectives]);
  const [toggled, setToggled] = useState<ReadonlySet<string> | null>(null);
  const opened = useMemo(() => {
    const rows = objectives.length + objectives.reduce((sum, each) => sum + each.keyResults.length, 0);
    return new Set(rows <= OPEN_ROWS ? parentKeys(roots, { keyOf, childrenOf }, 20) : []);
  }, [roots]);
  return (
    <TreeGrid
      label={t`What would come`}
      roots={roots}
      columns={columns}
      visible={narrow ? columns.map(({ id }) => id).filter((id) => !NOT_ON_A_PHONE.includes(id)) : undefined}
      keyOf={keyOf}
      childrenOf={childrenOf}
      nameOf={nameOf}
      open={toggled ?? opened}
      onOpenChange={setToggled}
      maxHeight="60dvh"
    />
  );
}

function usePlanColumns(): TreeColumn<PlanNode>[] {
  const { t } = useLingui();
  return useMemo(
    () => [
      {
        id: 'title',
        header: t`Title`,
        width: 320,
        render: (node) =>
          node.kind === 'objective' ? (
            node.objective.title
          ) : (
            <span className={styles.under}>{node.keyResult.title}</span>
          ),
      },
      {
        id: 'way',
        header: t`Comes as`,
        width: 264,
        render: (node) =>
          node.kind === 'objective' ? <State objective={node.objective} /> : <Way keyResult={node.keyResult} />,
      },
      {
        id: 'progress',
        header: t`Progress`,
        width: 130,
        render: (node) => (node.kind === 'objective' ? null : <Progress keyResult={node.keyResult} />),
      },
      {
        id: 'owner',
        header: t`Owner`,
        width: 140,
        render: (node) => (node.kind === 'objective' ? (node.objective.owner ?? '–') : (node.keyResult.owner ?? '')),
      },
      {
        id: 'team',
        header: t`Team`,
        width: 130,
        render: (node) => (node.kind === 'objective' ? node.objective.team : ''),
      },
      {
        id: 'cycle',
        header: t`Cycle`,
        width: 90,
        render: (node) => (node.kind === 'objective' ? node.objective.cycle : ''),
      },
      {
        id: 'row',
        header: t`Row`,
        width: 64,
        align: 'end',
        render: (node) => (node.kind === 'objective' ? node.objective.row : node.keyResult.row),
      },
    ],
    [t],
  );
}

/** Agreed, or a draft with the first reason why; the others are spoken of in the problems. */
function State({ objective: { state, obstacles } }: { objective: PlanObjective }) {
  const words = useObjectiveStateWords();
  const [first] = obstacles;
  return (
    <span className={styles.state}>
      <Badge tone={state === 'agreed' ? 'accent' : 'neutral'}>{words[state]}</Badge>
      {state === 'draft' && first && (
        <span className={styles.why} title={obstacles.map((each) => mistakeSentence(each)).join('\n')}>
          {mistakeSentence(first)}
        </span>
      )}
    </span>
  );
}

/** "40 to 100%, now 85%". */
function Way({ keyResult: { kind, from, to, current, unit } }: { keyResult: PlanKeyResult }) {
  const { t } = useLingui();
  const { amount } = useFigures();
  const measure = /^[A-Z]{3}$/.test(unit ?? '') ? { currency: unit } : { unit };
  const [start, end, value] = [amount(from, measure), amount(to, measure), amount(current, measure)];
  const now = current === null ? '' : t`now ${value}`;
  if (kind === 'yes-no')
    return (
      <>
        {t`Reached or not`}
        {current !== null && <>, {current === '1' ? t`reached` : t`not yet`}</>}
      </>
    );
  if (from === null && to === null) return <>{now || <span className={styles.quiet}>{t`no numbers`}</span>}</>;
  const way =
    kind === 'stay-above'
      ? t`at least ${start}`
      : kind === 'stay-below'
        ? t`at most ${end}`
        : from === to
          ? t`stay at ${end}`
          : t`${start} to ${end}`;
  return <>{[way, now].filter((word) => word !== '').join(', ')}</>;
}

function Progress({ keyResult: { title, progress } }: { keyResult: PlanKeyResult }) {
  return progress === null ? (
    <span className={styles.quiet}>–</span>
  ) : (
    <ProgressBar label={title} value={Number(progress)} />
  );
}
