import { useLingui } from '@lingui/react/macro';
import { CYCLE_STATES } from '#domain/cycle-state.ts';
import { Badge } from '#web/ui/badge/badge.tsx';
import { Card, Section } from '#web/ui/layout/layout.tsx';
import styles from './state-legend.module.css';
import { stateMeaning, stateWords } from './words.ts';

/** The life of a cycle and what each state permits. */
export function StateLegend() {
  const { t, i18n } = useLingui();
  return (
    <Section title={t`The life of a cycle`}>
      <Card>
        <ol className={styles.list}>
          {CYCLE_STATES.map((state) => (
            <li key={state} className={styles.row}>
              <Badge tone={state === 'running' ? 'accent' : 'neutral'}>{i18n._(stateWords[state])}</Badge>
              <span>{i18n._(stateMeaning[state])}</span>
            </li>
          ))}
        </ol>
      </Card>
    </Section>
  );
}
