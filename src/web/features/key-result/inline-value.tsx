import { useLingui } from '@lingui/react/macro';
import { type KeyboardEvent, useState } from 'react';
import { Button } from '#web/ui/button/button.tsx';
import { DecimalField } from '#web/ui/decimal-field/decimal-field.tsx';
import styles from './key-result-row.module.css';

export type InlineValueProps = {
  /** Spoken name: the key result. */
  name: string;
  /** Latest value, `''` for none. */
  value: string;
  /** The same as people say it. */
  words: string;
  unit?: string;
  /** Saves what was typed; while it is under way the new value is shown. */
  onSave: (value: string) => void;
  /** A value on its way to the server. */
  pending: string | null;
};

/** A value that is changed where it stands: press, type, Enter. Escape leaves it as it was. */
export function InlineValue({ name, value, words, unit, onSave, pending }: InlineValueProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState<string | null | undefined>(undefined);
  const [returned, setReturned] = useState(false);
  const isOpen = typed !== undefined;

  function finish(save: boolean, takesFocus: boolean) {
    if (save && typed === null) return;
    if (save && typed && typed !== value) onSave(typed);
    setTyped(undefined);
    setReturned(takesFocus);
  }
  function hearKey(event: KeyboardEvent) {
    // Enter ends here: the button that takes the focus back must not hear it and open the field again.
    if (event.key === 'Enter') event.preventDefault();
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    finish(false, true);
  }
  if (!isOpen) {
    return (
      <span className={styles.value} data-pending={pending !== null || undefined}>
        <Button size="compact" onPress={() => setTyped('')} autoFocus={returned}>
          <span className="only-spoken">{t`Change value of ${name}:`} </span>
          {pending ?? words}
        </Button>
      </span>
    );
  }
  return (
    <span className={styles.editor} onKeyDown={hearKey}>
      <DecimalField
        label={t`New value of ${name}`}
        labelHidden
        value={typed}
        onChange={setTyped}
        unit={unit}
        placeholder={words}
        autoFocus
        onEnter={() => finish(true, true)}
        onBlur={() => finish(typed !== '' && typed !== null, false)}
      />
    </span>
  );
}
