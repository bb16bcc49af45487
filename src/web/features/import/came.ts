import { plural } from '@lingui/core/macro';

type Amounts = { objectives: number; keyResults: number; people: number; teams: number; cycles: number };

/** "7 objectives". */
export const objectiveCount = (count: number) => plural(count, { one: '# objective', other: '# objectives' });
/** "23 key results". */
export const keyResultCount = (count: number) => plural(count, { one: '# key result', other: '# key results' });
export const peopleCount = (count: number) => plural(count, { one: '# person', other: '# people' });
export const teamCount = (count: number) => plural(count, { one: '# team', other: '# teams' });
export const cycleCount = (count: number) => plural(count, { one: '# cycle', other: '# cycles' });
export const rowCount = (count: number) => plural(count, { one: '# row', other: '# rows' });

/** "7 objectives, 23 key results, 7 people and 2 cycles", in the language now spoken; what is none is left out. */
export function amountsInWords({ objectives, keyResults, people, teams, cycles }: Amounts, locale: string): string {
  const words = [
    objectives > 0 && objectiveCount(objectives),
    keyResults > 0 && keyResultCount(keyResults),
    people > 0 && peopleCount(people),
    teams > 0 && teamCount(teams),
    cycles > 0 && cycleCount(cycles),
  ].filter((word) => word !== false);
  return new Intl.ListFormat(locale).format(words);
}
