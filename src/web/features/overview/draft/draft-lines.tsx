import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef, type FocusEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import { cyclesQuery } from '#web/app/reads.ts';
import { IconButton } from '#web/ui/button/button.tsx';
import { Section } from '#web/ui/layout/layout.tsx';
import { NewKeyResult } from '../../key-result/new-key-result.tsx';
import styles from './draft.module.css';
import type { NewObjective as Draft } from './use-new-objective.ts';

/** Puts the focus into a line, if it is there. */
export function focusLine(index: number): void {
  document.querySelector<HTMLElement>(`[data-line="${index}"] input`)?.focus();
}

/** The key results, one line each: Enter saves a line and goes on to the next, which appears by itself. */
export function DraftLines({ draft }: { draft: Draft }) {
  const { t } = useLingui();
  const { lines, ambition } = draft.value;
  const span = useSpan(draft);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current !== null) focusLine(wanted.current);
    wanted.current = null;
  }, [lines.length]);

  function goOn(index: number) {
    void draft.saveLine(index);
    if (index < lines.length - 1) return focusLine(index + 1);
    wanted.current = index + 1;
    draft.addLine();
  }
  function leave(event: FocusEvent<HTMLElement>, index: number) {
    if (event.currentTarget.contains(event.relatedTarget) || lines[index]?.title.trim() === '') return;
    void draft.saveLine(index);
  }
  return (
    <Section title={t`Key results`}>
      <ol className={styles.lines}>
        {lines.map((line, index) => {
          const number = index + 1;
          return (
            <li
              key={index}
              id={`line-${number}`}
              data-line={index}
              className={styles.line}
              onBlur={(event) => leave(event, index)}
            >
              <span className={styles.number} aria-hidden="true">
                {number}
              </span>
              <NewKeyResult
                line={line}
                onChange={(next) => draft.changeLine(index, next)}
                onAdd={() => goOn(index)}
                label={t`Key result ${number}`}
                placeholder={index === 0 ? t`How will you know? From 81 to 95 %` : t`Next key result`}
                isAspirational={ambition === 'aspirational'}
                span={span}
              />
              {(lines.length > 1 || line.title !== '') && (
                <IconButton
                  icon="close"
                  size="compact"
                  label={t`Remove key result ${number}`}
                  onPress={() => void draft.removeLine(index)}
                />
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

function useSpan(draft: Draft): { starts: string; ends: string } | undefined {
  const cycle = useQuery(cyclesQuery).data?.items.find(({ id }) => id === draft.value.cycleId);
  return cycle && { starts: cycle.startsOn, ends: cycle.endsOn };
}
