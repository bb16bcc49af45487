import { useLingui } from '@lingui/react/macro';
import { useFigures } from '#web/app/figures.ts';
import { useSession } from '#web/app/session.tsx';
import { paths } from '#web/paths.ts';
import { Card, Section } from '#web/ui/layout/layout.tsx';
import { Link } from '#web/ui/link/link.tsx';
import styles from './person-facts.module.css';
import type { Member } from './queries.ts';

/** What a person owns in running cycles, and how to reach them. */
export function PersonFacts({ member }: { member: Member }) {
  const { t } = useLingui();
  const { number } = useFigures();
  const { currentCycle } = useSession();
  const okrs = paths.okrs.to({ owner: member.id, ...(currentCycle && { cycleId: currentCycle.id }) });
  return (
    <>
      <Section title={t`Owns now`}>
        <Card>
          <div className={styles.figures}>
            <Figure value={number(member.objectives)} label={t`Objectives`} />
            <Figure value={number(member.keyResults)} label={t`Key results`} />
          </div>
          {member.objectives + member.keyResults > 0 && <Link href={okrs}>{t`Show them`}</Link>}
        </Card>
      </Section>
      <Section title={t`About`}>
        <Card>
          <dl className={styles.facts}>
            <Fact label={t`E-mail`} value={member.email ?? '–'} />
            <Fact label={t`Time zone`} value={member.timeZone?.replaceAll('_', ' ') ?? '–'} />
            <Fact
              label={t`Rights`}
              value={[member.isAdmin && t`Admin`, member.isSponsor && t`Sponsor`].filter(Boolean).join(', ') || t`Those of the roles`}
            />
          </dl>
        </Card>
      </Section>
    </>
  );
}

function Figure({ value, label }: { value: string; label: string }) {
  return (
    <div>
      <div className={styles.value}>{value}</div>
      <div className={styles.meta}>{label}</div>
    </div>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt className={styles.meta}>{label}</dt>
      <dd className={styles.text}>{value}</dd>
    </div>
  );
}
