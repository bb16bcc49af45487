import { useLingui } from '@lingui/react/macro';
import { useFigures } from '#web/app/figures.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { RadioGroup } from '#web/ui/radio-group/radio-group.tsx';
import { cycleCount, peopleCount, teamCount } from '../came.ts';
import type { Settings } from '../queries.ts';
import type { Wizard } from './use-wizard.ts';

type Policy = Settings['people'];
type Creates = { people: boolean; teams: boolean; cycles: boolean };
const NAMED = 12;

/** People, teams and cycles that the file names and nobody knows here: create them, or leave their rows out. */
export function CreationFields({ wizard, creates }: { wizard: Wizard; creates: Creates }) {
  return (
    <Stack gap={4}>
      {creates.people && <PeoplePolicy wizard={wizard} />}
      {creates.teams && <TeamPolicy wizard={wizard} />}
      {creates.cycles && <CyclePolicy wizard={wizard} />}
    </Stack>
  );
}

function PeoplePolicy({ wizard: { plan, settings, change } }: { wizard: Wizard }) {
  const { t } = useLingui();
  const created = plan.data?.counts.people.created ?? 0;
  const people = peopleCount(created);
  return (
    <PolicyField
      label={t`People`}
      names={plan.data?.newPeople ?? []}
      created={created}
      create={{ label: t`Add them`, description: t`${people} without access; invite them later` }}
      existing={{ label: t`Only people who are here already`, description: t`Rows of others stay out` }}
      value={settings.people}
      onChange={(policy) => change({ people: policy })}
    />
  );
}

function TeamPolicy({ wizard: { plan, settings, change } }: { wizard: Wizard }) {
  const { t } = useLingui();
  const created = plan.data?.counts.teams.created ?? 0;
  const teams = teamCount(created);
  return (
    <PolicyField
      label={t`Teams`}
      names={plan.data?.newTeams ?? []}
      created={created}
      create={{ label: t`Create them`, description: t`${teams} right below the top team; move them later` }}
      existing={{ label: t`Only teams that are here already`, description: t`Others count as not named` }}
      value={settings.teams}
      onChange={(policy) => change({ teams: policy })}
    />
  );
}

function CyclePolicy({ wizard: { plan, settings, change } }: { wizard: Wizard }) {
  const { t } = useLingui();
  const { span } = useFigures();
  const created = plan.data?.counts.cycles.created ?? 0;
  const cycles = cycleCount(created);
  return (
    <PolicyField
      label={t`Cycles`}
      names={(plan.data?.newCycles ?? []).map(({ name, startsOn, endsOn }) => `${name} (${span(startsOn, endsOn)})`)}
      created={created}
      create={{ label: t`Create them`, description: t`${cycles}; one that lasts today runs at once` }}
      existing={{ label: t`Only cycles that are here already`, description: t`Rows of others stay out` }}
      value={settings.cycles}
      onChange={(policy) => change({ cycles: policy })}
    />
  );
}

type Words = { label: string; description: string };
type PolicyProps = {
  label: string;
  /** The first of those who would be created; `created` says how many there are. */
  names: readonly string[];
  created: number;
  create: Words;
  existing: Words;
  value: Policy;
  onChange: (policy: Policy) => void;
};

function PolicyField({ label, names, created, create, existing, value, onChange }: PolicyProps) {
  const { t } = useLingui();
  const some = names.slice(0, NAMED).join(', ');
  const named = created > NAMED ? t`${some} and others` : some;
  const options = [
    { value: 'create' as const, ...create, ...(value === 'create' ? {} : { description: undefined }) },
    { value: 'existing-only' as const, ...existing },
  ];
  return (
    <RadioGroup<Policy>
      {...{ label, options, value, onChange }}
      description={value === 'create' && named !== '' ? named : undefined}
    />
  );
}
