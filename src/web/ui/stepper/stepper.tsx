import { useLingui } from '@lingui/react/macro';
import { classes } from '../classes.ts';
import { Icon } from '../icon/icon.tsx';
import styles from './stepper.module.css';

export type Step = { id: string; label: string; state: 'done' | 'current' | 'todo' | 'problem' };

export type StepperProps = {
  label: string;
  steps: readonly Step[];
  /** Goes back to a step that is done; without it the steps only show. */
  onSelect?: (id: string) => void;
};

/** Where a wizard stands: what is done, what is now, what comes. */
export function Stepper({ label, steps, onSelect }: StepperProps) {
  return (
    <nav aria-label={label}>
      <ol className={styles.list}>
        {steps.map((step, index) => (
          <li
            key={step.id}
            className={styles.step}
            data-state={step.state}
            aria-current={step.state === 'current' ? 'step' : undefined}
          >
            {onSelect && (step.state === 'done' || step.state === 'problem') ? (
              <button type="button" className={classes(styles.inner, styles.press)} onClick={() => onSelect(step.id)}>
                <StepWords step={step} number={index + 1} />
              </button>
            ) : (
              <span className={styles.inner}>
                <StepWords step={step} number={index + 1} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepWords({ step, number }: { step: Step; number: number }) {
  const { t } = useLingui();
  const spoken = { done: t`done`, problem: t`needs attention`, current: '', todo: '' }[step.state];
  return (
    <>
      <span className={styles.mark} aria-hidden="true">
        {step.state === 'done' ? <Icon name="check" size={12} /> : step.state === 'problem' ? '!' : number}
      </span>
      <span>{step.label}</span>
      {spoken && <span className="only-spoken">, {spoken}</span>}
    </>
  );
}
