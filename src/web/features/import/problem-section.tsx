import { useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemBanner } from '#web/app/form/problem-banner.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx';
import { Card, Section } from '#web/ui/layout/layout.tsx';
import { Pager } from '#web/ui/pager/pager.tsx';
import { SegmentedControl } from '#web/ui/segmented-control/segmented-control.tsx';
import { downloadText } from './download.ts';
import { ProblemTable } from './problem-table.tsx';
import { problemsCsv } from './problems-csv.ts';
import { allProblems, type Problem } from './queries.ts';

type Severity = Problem['severity'];
type Shown = Severity | 'all';
const STEP = 100;

export type ProblemSectionProps = {
  importId: string;
  fileName: string;
  /** The first of them; `inAll` says how many there are. */
  problems: readonly Problem[];
  inAll: number;
  counts?: { errors: number; questions: number; warnings: number };
};

/** What would not come as it is: one reason per cell and what to do, to filter, and to take along as a file. */
export function ProblemSection({ importId, fileName, problems, inAll, counts }: ProblemSectionProps) {
  const { t } = useLingui();
  const [shown, setShown] = useState<Shown>('all');
  const [most, setMost] = useState(STEP);
  const found = problems.filter(({ severity }) => shown === 'all' || severity === shown);
  if (inAll === 0) return null;
  const number = (severity: Severity) => problems.filter((each) => each.severity === severity).length;
  const [errors, questions, warnings] = counts
    ? [counts.errors, counts.questions, counts.warnings]
    : [number('error'), number('question'), number('warning')];
  const shownRows = problems.length;
  const filters = [
    { value: 'all' as const, label: t`All ${inAll}` },
    { value: 'error' as const, label: t`Stays out ${errors}` },
    { value: 'question' as const, label: t`Questions ${questions}` },
    { value: 'warning' as const, label: t`To know ${warnings}` },
  ];
  return (
    <Section title={t`What to look at`} actions={<Download importId={importId} fileName={fileName} />}>
      <SegmentedControl<Shown>
        label={t`Show`}
        labelHidden
        options={filters}
        value={shown}
        onChange={(next) => {
          setShown(next);
          setMost(STEP);
        }}
      />
      <Card flush>
        <ProblemTable
          problems={found.slice(0, most)}
          empty={<EmptyState sentence={t`There is nothing of this kind.`} />}
        />
      </Card>
      {found.length > most && <Pager shown={most} total={found.length} more onMore={() => setMost(most + STEP)} />}
      {problems.length < inAll && <p>{t`The first ${shownRows} are shown; the file holds all ${inAll}.`}</p>}
    </Section>
  );
}

/** All of them as CSV, in the reader's language, to mend the spreadsheet beside it. */
function Download({ importId, fileName }: { importId: string; fileName: string }) {
  const { t, i18n } = useLingui();
  const downloading = useMutation({
    mutationFn: () => allProblems(importId),
    onSuccess: (problems) => {
      const headings = {
        row: t`Row`,
        column: t`Column`,
        value: t`Cell`,
        severity: t`Kind`,
        reason: t`Why`,
        mend: t`What to do`,
      };
      downloadText(`${fileName.replace(/\.[^.]+$/, '')} – ${t`problems`}.csv`, problemsCsv(problems, headings, i18n));
    },
  });
  return (
    <>
      <Button
        size="compact"
        icon="download"
        onPress={() => downloading.mutate()}
        pending={downloading.isPending}
      >{t`Download as CSV`}</Button>
      <ProblemBanner error={downloading.error} />
    </>
  );
}
