import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useFigures } from '#web/app/figures.ts';
import { ProblemBanner } from '#web/app/form/problem-banner.tsx';
import { problemSentence } from '#web/app/problem-texts.ts';
import { isProblem } from '#web/problem-error.ts';
import { Avatar } from '#web/ui/avatar/avatar.tsx';
import { Banner } from '#web/ui/banner/banner.tsx';
import { Button, IconButton } from '#web/ui/button/button.tsx';
import { Row } from '#web/ui/layout/layout.tsx';
import { Menu } from '#web/ui/menu/menu.tsx';
import { TextArea } from '#web/ui/text-area/text-area.tsx';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import styles from './comment.module.css';
import { type Comment, useChangeComment, useRemoveComment, useRestoreComment } from './queries.ts';

/** One comment: who, when, the words; its author may change or remove it, and take the removal back. */
export function CommentEntry({ comment }: { comment: Comment }) {
  const { t } = useLingui();
  const figures = useFigures();
  const [isChanging, setChanging] = useState(false);
  const author = comment.author?.name ?? t`Somebody who left`;
  return (
    <article className={styles.comment} aria-label={t`Comment by ${author}`}>
      <header className={styles.head}>
        <Avatar name={author} size={20} />
        <span className={styles.who}>{author}</span>
        <time className={styles.meta} dateTime={comment.createdAt} title={figures.instant(comment.createdAt)}>
          {figures.ago(comment.createdAt)}
        </time>
        {comment.editedAt && !comment.removed && <span className={styles.meta}>{t`edited`}</span>}
        <Acts comment={comment} onChange={() => setChanging(true)} />
      </header>
      {comment.removed && <p className={styles.meta}>{t`This comment was removed.`}</p>}
      {!comment.removed && !isChanging && <p className={styles.body}>{comment.body}</p>}
      {isChanging && <ChangeForm comment={comment} onClose={() => setChanging(false)} />}
    </article>
  );
}

function Acts({ comment, onChange }: { comment: Comment; onChange: () => void }) {
  const { t } = useLingui();
  const remove = useRemoveComment();
  const restore = useRestoreComment();
  const onError = (error: unknown) => showToast({ tone: 'error', text: problemSentence(error) });
  const takeBack = () => restore.mutate(comment.id, { onError });
  const removeIt = () =>
    remove.mutate(comment.id, {
      onError,
      onSuccess: () => showToast({ text: t`Comment removed`, action: { label: t`Undo`, onPress: takeBack } }),
    });
  if (comment.removed)
    return comment.may['comment.remove'] ? (
      <span className={styles.acts}>
        <Button size="compact" tone="quiet" onPress={takeBack}>{t`Take back`}</Button>
      </span>
    ) : null;
  const items = [
    ...(comment.may['comment.change'] ? [{ id: 'change', label: t`Edit`, icon: 'edit' as const }] : []),
    ...(comment.may['comment.remove']
      ? [{ id: 'remove', label: t`Remove`, icon: 'remove' as const, danger: true }]
      : []),
  ];
  if (items.length === 0) return null;
  return (
    <span className={styles.acts}>
      <Menu
        trigger={<IconButton icon="more" size="compact" label={t`More about this comment`} />}
        label={t`Comment`}
        items={items}
        onAction={(id) => (id === 'change' ? onChange() : removeIt())}
      />
    </span>
  );
}

function ChangeForm({ comment, onClose }: { comment: Comment; onClose: () => void }) {
  const { t } = useLingui();
  const [body, setBody] = useState(comment.body);
  const change = useChangeComment();
  const save = (rev = comment.rev) =>
    body.trim() !== '' && change.mutate({ id: comment.id, rev, body: body.trim() }, { onSuccess: onClose });
  const theirs = isProblem(change.error, 'revision-conflict') ? (change.error.facts.current as Comment) : null;
  return (
    <div className={styles.form} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <TextArea
        label={t`Comment`}
        labelHidden
        value={body}
        onChange={setBody}
        onSubmit={() => save()}
        autoFocus
        maxLength={4000}
        rows={2}
      />
      {!theirs && <ProblemBanner error={change.error} />}
      {theirs && (
        <Banner
          title={t`This comment was changed meanwhile`}
          safe={t`Saved now: “${theirs.body}”`}
          action={
            <Row>
              <Button size="compact" onPress={onClose}>{t`Take theirs`}</Button>
              <Button size="compact" onPress={() => save(theirs.rev)}>{t`Save mine`}</Button>
            </Row>
          }
        />
      )}
      <div className={styles.buttons}>
        <Button size="compact" tone="primary" onPress={() => save()} pending={change.isPending}>{t`Save`}</Button>
        <Button size="compact" tone="quiet" onPress={onClose}>{t`Cancel`}</Button>
      </div>
    </div>
  );
}
