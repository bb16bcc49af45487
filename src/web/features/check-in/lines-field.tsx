import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { ENTRIES_PER_P, ENTRY_LENGTH } from '#domain/three-ps.ts';
import { IconButton } from '#web/ui/button/button.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import styles from './check-in-form.module.css';

export type LinesFieldProps<Line> = {
  label: string;
  description?: string;
  lines: readonly Line[];
  onChange: (lines: readonly Line[]) => void;
  textOf: (line: Line) => string;
  withText: (line: Line, text: string) => Line;
  empty: Line;
  placeholder?: string;
  /** Enter on an empty line: there is no more to say here. */
  onDone: () => void;
  /** Stands beside the only line while it is empty. */
  aside?: ReactNode;
  /** Stands under a line that holds words. */
  more?: (line: Line, change: (line: Line) => void) => ReactNode;
};

/** Up to five lines. Enter goes on to a new one, Enter on an empty one leaves; Backspace takes an empty one away. */
export function LinesField<Line>(props: LinesFieldProps<Line>) {
  const { label, description, lines, onChange, textOf, withText, placeholder, aside, more } = props;
  const id = useId();
  const { list, goOn, remove } = useLines(props);
  const replace = (index: number, line: Line) => onChange(lines.map((each, place) => (place === index ? line : each)));

  return (
    <div
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={description ? `${id}-help` : undefined}
      className={styles.lines}
    >
      <div id={`${id}-label`} className={styles.label}>
        {label}
      </div>
      {description && (
        <div id={`${id}-help`} className={styles.meta}>
          {description}
        </div>
      )}
      <ul ref={list} className={styles.lines}>
        {lines.map((line, index) => {
          const text = textOf(line);
          const isOnlyEmpty = lines.length === 1 && text === '';
          return (
            <li key={index} className={styles.line}>
              <OneLine
                {...{ label, text }}
                number={index + 1}
                onChange={(next) => replace(index, withText(line, next))}
                onEnter={() => goOn(index)}
                onRemove={lines.length > 1 || text !== '' ? () => remove(index) : undefined}
                placeholder={index === 0 ? placeholder : undefined}
                aside={isOnlyEmpty ? aside : undefined}
              />
              {text.trim() !== '' && more?.(line, (next) => replace(index, next))}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

type OneLineProps = {
  label: string;
  number: number;
  text: string;
  onChange: (text: string) => void;
  onEnter: () => void;
  /** Without it there is nothing to take away. */
  onRemove: (() => void) | undefined;
  placeholder: string | undefined;
  aside: ReactNode;
};

/** A line and what stands beside it. Backspace in an empty one takes it away. */
function OneLine({ label, number, text, onChange, onEnter, onRemove, placeholder, aside }: OneLineProps) {
  const { t } = useLingui();
  function hearKey(event: KeyboardEvent) {
    if (event.key !== 'Backspace' || text !== '' || !onRemove) return;
    event.preventDefault();
    onRemove();
  }
  return (
    <div className={styles.lineRow} onKeyDown={hearKey}>
      <TextField
        label={t`${label}, line ${number}`}
        labelHidden
        value={text}
        onChange={onChange}
        onEnter={onEnter}
        maxLength={ENTRY_LENGTH}
        placeholder={placeholder}
      />
      {aside}
      {onRemove && <IconButton icon="close" size="compact" label={t`Remove line ${number}`} onPress={onRemove} />}
    </div>
  );
}

/** What Enter and Backspace do, and where the focus goes: also to a line that is drawn only after the change. */
function useLines<Line>({ lines, onChange, textOf, empty, onDone }: LinesFieldProps<Line>) {
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<number | null>(null);
  const focus = (index: number) => list.current?.children[index]?.querySelector('input')?.focus();
  useEffect(() => {
    if (wanted.current !== null) focus(wanted.current);
    wanted.current = null;
  }, [lines.length]);

  function goOn(index: number) {
    if (textOf(lines[index]!).trim() === '') return onDone();
    if (index < lines.length - 1) return focus(index + 1);
    if (lines.length >= ENTRIES_PER_P) return onDone();
    wanted.current = index + 1;
    onChange([...lines, empty]);
  }
  function remove(index: number) {
    if (lines.length === 1) return onChange([empty]);
    wanted.current = Math.max(0, index - 1);
    onChange(lines.filter((_, place) => place !== index));
  }
  return { list, goOn, remove };
}
