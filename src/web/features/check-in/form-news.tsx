import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { problemWords } from '#web/app/problem-texts.ts';
import { Banner } from '#web/ui/banner/banner.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { statusWords } from '#web/ui/status-pill/status.ts';
import styles from './check-in-form.module.css';
import type { useCheckInForm } from './use-check-in-form.ts';

/** Above the form: words that were kept from before. */
export function Kept({ check: { restored, discard } }: { check: ReturnType<typeof useCheckInForm> }) {
  const { t } = useLingui();
  if (!restored) return null;
  return (
    <p className={styles.kept}>
      {t`Continued where you left off.`}
      <Button size="compact" tone="quiet" onPress={discard}>{t`Begin again`}</Button>
    </p>
  );
}

/** Beside the button that was pressed: what went wrong, or what somebody else wrote meanwhile. */
export function FormNews({ check }: { check: ReturnType<typeof useCheckInForm> }) {
  const { t } = useLingui();
  const { error, theirs } = check;
  const words = error ? problemWords(error) : null;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error || theirs) place.current?.scrollIntoView({ block: 'nearest' });
  }, [error, theirs]);
  return (
    <div ref={place} className={styles.news}>
      {words && (
        <Banner
          tone="error"
          title={words.title}
          safe={t`What you typed is kept here.`}
          todo={words.todo ?? undefined}
        />
      )}
      {theirs && <Conflict check={check} />}
    </div>
  );
}

/** Both versions side by side; the person chooses. */
function Conflict({ check: { theirs, save, takeTheirs, draft, live } }: { check: ReturnType<typeof useCheckInForm> }) {
  const { t } = useLingui();
  if (!theirs) return null;
  const who = theirs.author?.name ?? t`Somebody`;
  const mine = draft.status ?? live.status;
  const said = theirs.progress.join(' · ') || '–';
  const typed = draft.progress.filter(Boolean).join(' · ') || '–';
  return (
    <Banner
      title={t`${who} corrected this check-in meanwhile`}
      safe={
        <span className={styles.versions}>
          <span>{t`Theirs: ${t(statusWords[theirs.status])} · ${said}`}</span>
          <span>{t`Yours: ${mine ? t(statusWords[mine]) : '–'} · ${typed}`}</span>
        </span>
      }
      action={
        <span className={styles.choices}>
          <Button size="compact" onPress={takeTheirs}>{t`Take theirs`}</Button>
          <Button size="compact" onPress={() => save(theirs.rev)}>{t`Save mine`}</Button>
        </span>
      }
    />
  );
}
