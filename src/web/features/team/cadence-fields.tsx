import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { FREQUENCIES } from '#domain/cadence.ts';
import { weekdayOptions } from '#web/app/time-zones.ts';
import { FieldProblem } from '#web/ui/field/field.tsx';
import { FieldGrid, Stack } from '#web/ui/layout/layout.tsx';
import { Select } from '#web/ui/select/select.tsx';
import { Switch } from '#web/ui/switch/switch.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import type { Cadence } from './queries.ts';
import { frequencyWords } from './words.ts';

/** What the method proposes: weekly, on Friday afternoon, with two days of grace. */
const proposed: Cadence = { frequency: 'weekly', weekday: 'friday', time: '15:00', graceDays: 2 };
const mostGraceDays = 6;

type CadenceFieldsProps = { value: Cadence | null; onChange: (cadence: Cadence | null) => void; error?: string };

/** How often the team checks in: as the team above, or by itself. */
export function CadenceFields({ value, onChange, error }: CadenceFieldsProps) {
  const { t, i18n } = useLingui();
  const frequencies = FREQUENCIES.map((each) => ({ value: each, label: i18n._(frequencyWords[each]) }));
  const days = Array.from({ length: mostGraceDays + 1 }, (_, grace) => {
    return { value: String(grace), label: plural(grace, { one: '# day', other: '# days' }) };
  });
  const change = (some: Partial<Cadence>) => onChange({ ...(value ?? proposed), ...some });
  return (
    <Stack gap={3}>
      <Switch
        label={t`Own cadence`}
        description={t`Otherwise the team checks in when the team above does`}
        checked={value !== null}
        onChange={(own) => onChange(own ? proposed : null)}
      />
      {value && (
        <FieldGrid>
          <Select
            label={t`How often`}
            options={frequencies}
            value={value.frequency}
            onChange={(frequency) => change({ frequency })}
          />
          <Select
            label={t`Weekday`}
            options={weekdayOptions(i18n.locale)}
            value={value.weekday}
            onChange={(weekday) => change({ weekday })}
          />
          <TextField
            label={t`Time`}
            value={value.time}
            onChange={(time) => change({ time })}
            placeholder="15:00"
            maxLength={5}
            inputMode="numeric"
          />
          <Select
            label={t`Grace`}
            options={days}
            value={String(value.graceDays)}
            onChange={(grace) => change({ graceDays: Number(grace) })}
          />
        </FieldGrid>
      )}
      {error && <FieldProblem>{error}</FieldProblem>}
    </Stack>
  );
}
