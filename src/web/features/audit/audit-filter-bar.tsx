import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { Query } from '#web/app/address.ts';
import { MemberPicker } from '#web/app/pickers/member-picker.tsx';
import { memberQuery } from '#web/app/reads.ts';
import { ComboBox } from '#web/ui/combo-box/combo-box.tsx';
import { DateField } from '#web/ui/date-picker/date-picker.tsx';
import { FieldGrid } from '#web/ui/layout/layout.tsx';
import { eventWords } from './event-words.ts';

type AuditFilterBarProps = {
  query: Query;
  events: readonly string[];
  onChange: (change: Readonly<Record<string, string | undefined>>) => void;
};

/** What happened, who did it, from which day to which. */
export function AuditFilterBar({ query, events, onChange }: AuditFilterBarProps) {
  const { t, i18n } = useLingui();
  const { data: actor } = useQuery({ ...memberQuery(query.actorId ?? ''), enabled: Boolean(query.actorId) });
  const chosen = query.event && !events.includes(query.event) ? [query.event, ...events] : events;
  const options = chosen.map((event) => ({ value: event, label: eventWords(event, i18n) }));
  const person = query.actorId ? { id: query.actorId, name: actor?.name ?? '…' } : null;
  return (
    <FieldGrid>
      <ComboBox
        label={t`What`}
        options={options}
        value={query.event ?? null}
        onChange={(event) => onChange({ event: event ?? '' })}
        placeholder={t`Everything`}
      />
      <MemberPicker
        key={person?.name}
        label={t`Who`}
        value={person}
        onChange={(member) => onChange({ actorId: member?.id ?? '' })}
      />
      <DateField label={t`From`} value={query.from ?? null} onChange={(from) => onChange({ from: from ?? '' })} />
      <DateField label={t`To`} value={query.to ?? null} onChange={(to) => onChange({ to: to ?? '' })} />
    </FieldGrid>
  );
}
