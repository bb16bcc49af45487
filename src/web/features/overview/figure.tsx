import { Plural, useLingui } from '@lingui/react/macro';
import { useFigures } from '#web/app/figures.ts';
import type { Schemas } from '#web/client.ts';
import { Card } from '#web/ui/layout/layout.tsx';
import { ProgressBar } from '#web/ui/progress-bar/progress-bar.tsx';
import styles from './figure.module.css';

export type FigureProps = {
  figure: Schemas['Figure'];
  /** Spoken name of the bar. */
  label: string;
  /** What went in. */
  unit: 'objectives' | 'key-results';
  children?: React.ReactNode;
};

/** The one big number of a page, with what was expected by now, and how much of it is measured. */
export function Figure({ figure, label, unit, children }: FigureProps) {
  const { t } = useLingui();
  const figures = useFigures();
  const { progress, expected, measured, of } = figure;
  return (
    <Card>
      <div className={styles.root}>
        <div className={styles.number}>
          <p className={progress === null ? styles.unknown : styles.value} data-figures="">
            {progress === null ? t`Nothing measured yet` : figures.percent(progress)}
          </p>
          <p className={styles.meta}>
            {unit === 'objectives' ? (
              <Plural
                value={of}
                one={`${measured} of # objective measured`}
                other={`${measured} of # objectives measured`}
              />
            ) : (
              <Plural
                value={of}
                one={`${measured} of # key result measured`}
                other={`${measured} of # key results measured`}
              />
            )}
          </p>
        </div>
        <div className={styles.bar}>
          <ProgressBar
            label={label}
            value={progress === null ? null : Number(progress)}
            expected={expected === null ? null : Number(expected)}
            words="below"
          />
          {children}
        </div>
      </div>
    </Card>
  );
}
