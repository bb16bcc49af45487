import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CopyField } from '#web/app/copy-field.tsx';
import { ProblemBanner } from '#web/app/form/problem-banner.tsx';
import { keys } from '#web/app/keys.ts';
import { Banner } from '#web/ui/banner/banner.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { Stack } from '#web/ui/layout/layout.tsx';
import { Sheet } from '#web/ui/sheet/sheet.tsx';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { linksIn } from './links-in.ts';
import styles from './mail-sheet.module.css';
import { type Mail, sendAgain } from './queries.ts';

/** One mail to read, with its link to hand on, and another attempt where there is a mail server. */
export function MailSheet({ mail, delivers, onClose }: { mail: Mail; delivers: boolean; onClose: () => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const again = useMutation({
    mutationFn: () => sendAgain(mail.id),
    onSuccess: () => showToast({ text: t`On its way again` }),
    onSettled: () => client.invalidateQueries({ queryKey: keys.outbox() }),
  });
  const link = linksIn(mail.body)[0];
  const footer = delivers && mail.state !== 'sent' && (
    <Button tone="primary" pending={again.isPending} onPress={() => again.mutate()}>
      {t`Send again`}
    </Button>
  );
  return (
    <Sheet title={mail.subject} open onClose={onClose} footer={footer || undefined}>
      <Stack gap={4}>
        <p className={styles.to}>{t`To ${mail.address}`}</p>
        {mail.failure && (
          <Banner
            tone="error"
            title={t`The mail server refused it`}
            safe={mail.failure}
            todo={t`Attempts so far: ${mail.attempts}`}
          />
        )}
        <ProblemBanner error={again.error} />
        {link && <CopyField label={t`The link in this mail`} text={link} />}
        <pre className={styles.body}>{mail.body}</pre>
      </Stack>
    </Sheet>
  );
}
