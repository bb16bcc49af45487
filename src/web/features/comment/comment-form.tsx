import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useDraft } from '#web/app/drafts.ts';
import { ProblemBanner } from '#web/app/form/problem-banner.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { Kbd } from '#web/ui/kbd/kbd.tsx';
import { TextArea } from '#web/ui/text-area/text-area.tsx';
import styles from './comment.module.css';
import { useWriteComment } from './queries.ts';

export type CommentFormProps = {
  objectiveId: string;
  /** Answers a check-in. */
  checkInId?: string;
  label: string;
  placeholder?: string;
};

/** A comment being written; the words are kept until they are sent. The buttons appear with the first word. */
export function CommentForm({ objectiveId, checkInId, label, placeholder }: CommentFormProps) {
  const { t } = useLingui();
  const draft = useDraft(`comment:${checkInId ?? objectiveId}`, '');
  const write = useWriteComment(objectiveId);
  const isEmpty = draft.value.trim() === '';
  function send() {
    if (isEmpty || write.isPending) return;
    write.mutate({ body: draft.value.trim(), ...(checkInId && { checkInId }) }, { onSuccess: draft.clear });
  }
  return (
    <div className={styles.form}>
      <TextArea
        label={label}
        labelHidden
        value={draft.value}
        onChange={draft.set}
        onSubmit={send}
        placeholder={placeholder}
        rows={1}
        maxLength={4000}
      />
      <ProblemBanner error={write.error} onRetry={send} />
      {!isEmpty && (
        <div className={styles.buttons}>
          <Button size="compact" onPress={send} pending={write.isPending}>{t`Comment`}</Button>
          <Kbd keys="Ctrl+Enter" />
        </div>
      )}
    </div>
  );
}

/** A place to answer that takes no room until it is wanted. */
export function Answer(props: CommentFormProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <CommentForm {...props} />;
  return (
    <div>
      <Button size="compact" tone="quiet" icon="comment" onPress={() => setOpen(true)}>{t`Comment`}</Button>
    </div>
  );
}
