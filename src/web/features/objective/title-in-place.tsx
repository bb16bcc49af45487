import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { ProblemBanner } from '#web/app/form/problem-banner.tsx';
import { isProblem } from '#web/problem-error.ts';
import { Banner } from '#web/ui/banner/banner.tsx';
import { Button, IconButton } from '#web/ui/button/button.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import { type Objective, useChangeObjective } from './queries.ts';
import styles from './objective.module.css';

/** The title of the page, changed where it stands: press the pencil, type, Enter. Escape leaves it as it was. */
export function TitleInPlace({ objective, mayChange }: { objective: Objective; mayChange: boolean }) {
  const { t } = useLingui();
  const [typed, setTyped] = useState<string | null>(null);
  const change = useChangeObjective();
  const { id, title } = objective;
  const shown = change.isPending ? (change.variables.body.title ?? title) : title;

  function save(rev = objective.rev) {
    const next = (typed ?? '').trim();
    if (next === '' || next === title) return setTyped(null);
    change.mutate({ id, rev, body: { title: next } }, { onSuccess: () => setTyped(null) });
  }
  function stop() {
    change.reset();
    setTyped(null);
  }
  if (typed === null) {
    return (
      <div className={styles.title}>
        <h1>{shown}</h1>
        {mayChange && (
          <IconButton icon="edit" size="compact" label={t`Change the title`} onPress={() => setTyped(title)} />
        )}
      </div>
    );
  }
  const theirs = isProblem(change.error, 'revision-conflict') ? (change.error.facts.current as Objective) : null;
  return (
    <Stack gap={2}>
      <h1 className="only-spoken">{title}</h1>
      <div className={styles.titleField} onKeyDown={(event) => event.key === 'Escape' && stop()}>
        <TextField
          label={t`Title`}
          labelHidden
          value={typed}
          onChange={setTyped}
          onEnter={() => save()}
          maxLength={300}
          autoFocus
        />
        <Row>
          <Button tone="primary" onPress={() => save()} pending={change.isPending}>{t`Save`}</Button>
          <Button tone="quiet" onPress={stop}>{t`Cancel`}</Button>
        </Row>
      </div>
      {!theirs && <ProblemBanner error={change.error} />}
      {theirs && <TitleConflict theirs={theirs.title} onTake={stop} onKeep={() => save(theirs.rev)} />}
    </Stack>
  );
}

/** Somebody else's title beside the one being typed; the person chooses. */
function TitleConflict({ theirs, onTake, onKeep }: { theirs: string; onTake: () => void; onKeep: () => void }) {
  const { t } = useLingui();
  const choices = (
    <Row>
      <Button size="compact" onPress={onTake}>{t`Take theirs`}</Button>
      <Button size="compact" onPress={onKeep}>{t`Save mine`}</Button>
    </Row>
  );
  return (
    <Banner title={t`Somebody changed the objective meanwhile`} safe={t`Saved now: “${theirs}”`} action={choices} />
  );
}
