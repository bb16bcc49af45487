import { useLingui } from '@lingui/react/macro';
import { useFigures } from '#web/app/figures.ts';
import { Stack } from '#web/ui/layout/layout.tsx';
import { RadioGroup } from '#web/ui/radio-group/radio-group.tsx';
import { cycleCount, peopleCount, teamCount } from '../came.ts';
import type { Settings } from '../queries.ts';
import type { Wizard } from './use-wizard.ts';

type Policy = Settings['people'];
const NAMED = 12;

/** People, teams and cycles that the file names and nobody knows here: create them, or leave their rows out. */
export function CreationFields({ wizard, creates }: { wizard: Wizard; creates: { people: boolean; teams: boolean; cycles: boolean } }) {
  const { t } = useLingui();
  const { span } = useFigures();
  const { settings, change } = wizard;
  const plan = wizard.plan.data;
  const named = (names: readonly string[], all: number) => {
    const some = names.slice(0, NAMED).join(', ');
    return all > NAMED ? t`${some} and others` : some;
  };
  const counts = plan?.counts;
  const [people, teams, cycles] = [peopleCount(counts?.people.created ?? 0), teamCount(counts?.teams.created ?? 0), cycleCount(counts?.cycles.created ?? 0)];
  return (
    <Stack gap={4}>
      {creates.people && (
        <RadioGroup<Policy>
          label={t`People`}
          description={settings.people === 'create' && plan ? named(plan.newPeople, counts?.people.created ?? 0) : undefined}
          options={[
            { value: 'create', label: t`Add them`, description: settings.people === 'create' && counts ? t`${people} without access; invite them later` : undefined },
            { value: 'existing-only', label: t`Only people who are here already`, description: t`Rows of others stay out` },
          ]}
          value={settings.people}
          onChange={(policy) => change({ people: policy })}
        />
      )}
      {creates.teams && (
        <RadioGroup<Policy>
          label={t`Teams`}
          description={settings.teams === 'create' && plan ? named(plan.newTeams, counts?.teams.created ?? 0) : undefined}
          options={[
            { value: 'create', label: t`Create them`, description: settings.teams === 'create' && counts ? t`${teams} right below the top team; move them later` : undefined },
            { value: 'existing-only', label: t`Only teams that are here already`, description: t`Others count as not named` },
          ]}
          value={settings.teams}
          onChange={(policy) => change({ teams: policy })}
        />
      )}
      {creates.cycles && (
        <RadioGroup<Policy>
          label={t`Cycles`}
          description={settings.cycles === 'create' && plan ? named(plan.newCycles.map(({ name, startsOn, endsOn }) => `${name} (${span(startsOn, endsOn)})`), counts?.cycles.created ?? 0) : undefined}
          options={[
            { value: 'create', label: t`Create them`, description: settings.cycles === 'create' && counts ? t`${cycles}; one that lasts today runs at once` : undefined },
            { value: 'existing-only', label: t`Only cycles that are here already`, description: t`Rows of others stay out` },
          ]}
          value={settings.cycles}
          onChange={(policy) => change({ cycles: policy })}
        />
      )}
    </Stack>
  );
}
