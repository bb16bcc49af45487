import { useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { useFigures } from '#web/app/figures.ts';
import { Dialog } from '#web/ui/dialog/dialog.tsx';
import { Table, type TableColumn } from '#web/ui/table/table.tsx';
import { unknownWords } from '../../key-result/metric-words.ts';
import { useValueWords } from '../../key-result/use-value-words.ts';
import type { ObjectivePageFacts } from '../queries.ts';
import styles from './objective-page.module.css';

const formulas: Readonly<Record<string, MessageDescriptor>> = {
  'mean-of-key-results': msg`The mean of the key results, each counting the same.`,
  'weighted-mean-of-key-results': msg`The mean of the key results, each counting by its weight.`,
  'mean-of-contributors': msg`The mean of what contributes to it, by weight.`,
  'own-and-contributors': msg`Its own mean together with what contributes to it, by weight.`,
};

type Input = ObjectivePageFacts['explanation']['inputs'][number];

/** How the number came about: the formula in words, what went into it with which share, and who gave each value when. */
export function Explanation({ page, onClose }: { page: ObjectivePageFacts; onClose: () => void }) {
  const { t } = useLingui();
  const figures = useFigures();
  const { formula, inputs } = page.explanation;
  const { measured, of } = page.figure;
  const share = figures.percent(page.figure.progress);
  return (
    <Dialog
      title={page.figure.progress === null ? t`Why there is no number yet` : t`How ${share} came about`}
      open
      onClose={onClose}
      size="large"
    >
      <p>{formulas[formula] ? t(formulas[formula]) : formula}</p>
      {measured < of && (
        <p>{t`${measured} of ${of} are measured; what is unknown is left out and the others count for it.`}</p>
      )}
      <div className={styles.explanation}>
        <Table
          label={t`What went into it`}
          columns={useColumns(page)}
          rows={inputs}
          keyOf={(input) => input.keyResultId}
        />
      </div>
      <p
        className={styles.meta}
      >{t`Progress is counted from values, never typed: how far the latest value is on the way from start to target.`}</p>
    </Dialog>
  );
}

function useColumns({ keyResults }: ObjectivePageFacts): TableColumn<Input>[] {
  const { t } = useLingui();
  const figures = useFigures();
  const valueWords = useValueWords();
  return [
    { id: 'title', header: t`Key result`, render: ({ title }) => title },
    {
      id: 'share',
      header: t`Counts for`,
      align: 'end',
      render: ({ weight, unknown }) => (unknown === null ? figures.percent(weight) : '–'),
    },
    {
      id: 'progress',
      header: t`Progress`,
      align: 'end',
      render: ({ progress, unknown }) =>
        unknown === null ? figures.percent(progress) : unknownWords[unknown] ? t(unknownWords[unknown]) : unknown,
    },
    {
      id: 'value',
      header: t`Value`,
      align: 'end',
      render: ({ keyResultId, value }) => {
        const metric = keyResults.find(({ id }) => id === keyResultId)?.metric;
        return metric ? valueWords(metric, value) : '–';
      },
    },
    {
      id: 'by',
      header: t`Given by`,
      render: ({ by, day }) =>
        day === null ? t`nobody yet` : [by?.name, figures.day(day, 'short')].filter(Boolean).join(', '),
    },
  ];
}
