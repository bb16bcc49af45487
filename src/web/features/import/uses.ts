import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';

/** What others have built on an import, in words: "2 check-ins", "1 comment". What is none is left out. */
export function useUses(facts: Readonly<Record<string, unknown>>): string[] {
  useLingui();
  const count = (name: string) => (typeof facts[name] === 'number' ? facts[name] : 0);
  const words: [number, string][] = [
    [count('checkIns'), plural(count('checkIns'), { one: '# check-in', other: '# check-ins' })],
    [count('values'), plural(count('values'), { one: '# contributed value', other: '# contributed values' })],
    [count('comments'), plural(count('comments'), { one: '# comment', other: '# comments' })],
    [
      count('changedObjectives'),
      plural(count('changedObjectives'), { one: 'the changes to # objective', other: 'the changes to # objectives' }),
    ],
    [
      count('changedKeyResults'),
      plural(count('changedKeyResults'), { one: 'the changes to # key result', other: 'the changes to # key results' }),
    ],
    [
      count('addedKeyResults'),
      plural(count('addedKeyResults'), { one: '# key result that was added', other: '# key results that were added' }),
    ],
    [
      count('linkedObjectives'),
      plural(count('linkedObjectives'), {
        one: 'the link of # other objective (the objective itself stays)',
        other: 'the links of # other objectives (the objectives themselves stay)',
      }),
    ],
  ];
  return words.filter(([amount]) => amount > 0).map(([, text]) => text);
}
