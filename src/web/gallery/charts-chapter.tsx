import { ConfidenceTrend } from '../charts/confidence-trend.tsx';
import { ProgressLine } from '../charts/progress-line.tsx';
import { SparkLine } from '../charts/spark-line.tsx';
import { StatusBar } from '../charts/status-bar.tsx';
import { Row } from '../ui/layout/layout.tsx';
import { Chapter, Specimen } from './specimen.tsx';

const cycle = { from: '2026-10-01', to: '2026-12-31' };
const days = ['2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'];
const series = (values: number[]) => values.map((value, index) => ({ day: days[index] ?? '', value }));

export function ChartsChapter() {
  return (
    <Chapter title="Charts">
      <ProgressSpecimens />
      <Specimen name="ConfidenceTrend">
        <ConfidenceTrend label="Confidence" {...cycle} points={series([5, 5, 6, 4, 6, 7, 7])} />
      </Specimen>
      <Specimen name="SparkLine">
        <Row gap={5}>
          <SparkLine label="Answer time" points={series([3, 5, 4, 6, 8, 7, 9])} status="on-track" />
          <SparkLine label="Costs" points={series([9, 8, 8, 7, 6, 6, 4])} status="off-track" />
          <SparkLine label="Same" points={series([5, 5, 5])} />
          <SparkLine label="One value" points={series([5])} />
          <SparkLine label="Nothing yet" points={[]} />
        </Row>
      </Specimen>
      <Specimen name="StatusBar">
        <StatusBar
          label="Goals of Customer care"
          counts={{ 'on-track': 12, 'at-risk': 5, 'off-track': 2, 'no-check-in': 4, achieved: 3 }}
        />
        <StatusBar label="Goals of Finance" counts={{ 'on-track': 40, 'off-track': 1 }} />
        <StatusBar label="Goals of Legal" counts={{}} words="spoken" />
      </Specimen>
    </Chapter>
  );
}

function ProgressSpecimens() {
  return (
    <>
      <Specimen name="ProgressLine">
        <ProgressLine
          label="Customers who finish the first week"
          {...cycle}
          unit="%"
          target={70}
          points={series([40, 41, 44, 43, 47, 51, 52])}
          expected={[
            { day: '2026-10-01', value: 40 },
            { day: '2026-12-31', value: 70 },
          ]}
        />
      </Specimen>
      <Specimen name="ProgressLine, downwards, commit and stretch">
        <ProgressLine
          label="Hours to the first answer"
          {...cycle}
          unit="hours"
          target={8}
          marks={[
            { label: 'Commit', value: 12 },
            { label: 'Stretch', value: 4 },
          ]}
          points={series([19, 18.5, 18, 15, 15.5, 12, 11])}
          expected={[
            { day: '2026-10-01', value: 20 },
            { day: '2026-11-15', value: 12 },
            { day: '2026-12-31', value: 8 },
          ]}
        />
      </Specimen>
      <Specimen name="ProgressLine without values">
        <ProgressLine
          label="Revenue from renewals"
          {...cycle}
          unit="EUR"
          target={120000}
          points={[]}
          expected={[
            { day: '2026-10-01', value: 0 },
            { day: '2026-12-31', value: 120000 },
          ]}
        />
      </Specimen>
    </>
  );
}
