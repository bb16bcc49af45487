import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../ui/button/button.tsx';
import { TextField } from '../ui/text-field/text-field.tsx';
import styles from './copy-field.module.css';
import { copyText } from './copy.ts';

/** A text to hand on, such as an invitation link, with a button that copies it. */
export function CopyField({ label, text, description }: { label: string; text: string; description?: string }) {
  const { t } = useLingui();
  const [copied, setCopied] = useState(false);
  return (
    <div className={styles.root}>
      <TextField label={label} value={text} onChange={() => {}} readOnly description={description} />
      <Button icon={copied ? 'check' : 'copy'} onPress={() => void copyText(text).then(setCopied)}>
        {copied ? t`Copied` : t`Copy`}
      </Button>
    </div>
  );
}
