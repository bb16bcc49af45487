import { useRef, useState } from 'react';
import styles from './tree-grid.module.css';

export type EditEnd = 'stay' | 'down' | 'next' | 'previous';

type CellEditorProps = {
  label: string;
  /** Text at the start; when it was typed over the cell the caret stands behind it, else all is selected. */
  text: string;
  typedOver: boolean;
  inputMode?: 'text' | 'decimal';
  /** A sentence refuses the text. */
  commit: (text: string) => string | undefined;
  /** Editing is over; where the focus goes. */
  onEnd: (end: EditEnd) => void;
};

/**
 * The field in a cell. Enter takes the text and goes down, Tab goes on, Escape leaves all as it was, leaving takes it
 * too.
 */
export function CellEditor({ label, text: start, typedOver, inputMode, commit, onEnd }: CellEditorProps) {
  const [text, setText] = useState(start);
  const [problem, setProblem] = useState<string>();
  const over = useRef(false);

  function finish(end: EditEnd) {
    if (over.current) return;
    const refused = text === start && !typedOver ? undefined : commit(text);
    setProblem(refused);
    if (refused) return;
    over.current = true;
    onEnd(end);
  }

  return (
    <>
      <input
        className={styles.editor}
        aria-label={label}
        aria-invalid={problem ? true : undefined}
        aria-description={problem}
        inputMode={inputMode}
        value={text}
        autoFocus
        onFocus={(event) => !typedOver && event.target.select()}
        onChange={(event) => setText(event.target.value)}
        onBlur={() => finish('stay')}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') {
            over.current = true;
            onEnd('stay');
          } else if (event.key === 'Enter') finish('down');
          else if (event.key === 'Tab') {
            event.preventDefault();
            finish(event.shiftKey ? 'previous' : 'next');
          }
        }}
      />
      {problem && (
        <span className={styles.problem} role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
