import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { classes } from '../classes.ts';
import { Field, type FieldProps, useField } from '../field/field.tsx';
import { Icon } from '../icon/icon.tsx';
import { fileProblem } from './file-problem.ts';
import styles from './file-drop.module.css';

export type FileDropProps = FieldProps & {
  onFile: (file: File) => void;
  /** Endings and media types, as the browser takes them: `.csv,.xlsx`. */
  accept?: string;
  maxBytes?: number;
  /** The file is on its way. */
  pending?: boolean;
};

/** Choose a file or drop it here. A file of a wrong kind or size is refused at once, with the reason. */
export function FileDrop({ onFile, accept, maxBytes, pending, ...field }: FileDropProps) {
  const { t, i18n } = useLingui();
  const [over, setOver] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const shown = { ...field, error: field.error ?? refused };
  const { id, control } = useField(shown);

  function take(file: File | undefined) {
    setOver(false);
    if (!file || pending || field.disabled) return;
    const problem = fileProblem(file, accept, maxBytes);
    const { name } = file;
    const endings = (accept ?? '').split(',').join(', ');
    const limit = i18n.number((maxBytes ?? 0) / 1_000_000, { maximumFractionDigits: 1 });
    const reasons = {
      kind: t`“${name}” is of another kind. Choose a file that ends in ${endings}.`,
      size: t`“${name}” is too large. At most ${limit} MB can be read.`,
      empty: t`“${name}” is empty.`,
    };
    setRefused(problem && reasons[problem]);
    if (!problem) onFile(file);
  }

  return (
    <Field {...shown} id={id}>
      <div
        className={classes(styles.zone, over && styles.over)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer.files[0]);
        }}
      >
        <Icon name="upload" size={20} />
        <span>{pending ? <Trans>Reading the file…</Trans> : <Trans>Drop a file here, or choose one</Trans>}</span>
        <input
          {...control}
          type="file"
          className={styles.input}
          accept={accept}
          disabled={field.disabled || pending}
          onChange={(event) => {
            take(event.target.files?.[0]);
            // The same file may be chosen again after it was mended.
            event.target.value = '';
          }}
        />
      </div>
    </Field>
  );
}
