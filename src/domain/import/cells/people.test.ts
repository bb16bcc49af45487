import { describe, expect, it } from 'vitest';
import type { ExistingPerson } from '../mapping.ts';
import { namedPeople, peopleRegister } from './people.ts';
import { cycleRegister, namedTeams, teamRegister } from './places.ts';

const ANA: ExistingPerson = { id: 'ana', name: 'Ana Souza', email: 'ana.souza@example.org' };
const JORG: ExistingPerson = { id: 'jorg', name: 'Jörg Weiß', email: null };
const TWO_LEES: ExistingPerson[] = [{ id: 'lee-1', name: 'Lee', email: 'lee@a.org' }, { id: 'lee-2', name: 'Lee', email: 'other@b.org' }];

describe('the people a cell names', () => {
  it.each<[string, string[]]>([
    ['ana.souza@example.org', ['Ana Souza <ana.souza@example.org>']],
    ['Ana Souza <ana@x.org>', ['Ana Souza <ana@x.org>']],
    ['a.b@x.org; c@x.org', ['A B <a.b@x.org>', 'C <c@x.org>']],
    ['a@x.org,c@x.org', ['A <a@x.org>', 'C <c@x.org>']],
    ['Ana Souza / Bruno Lima', ['Ana Souza', 'Bruno Lima']],
    ['Ana Souza, Bruno Lima', ['Ana Souza', 'Bruno Lima']],
    ['Ana e Bruno', ['Ana', 'Bruno']],
    ['Souza, Ana', ['Souza, Ana']],
    ['@alice', ['alice']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(namedPeople(text).map(({ name, email }) => (email ? `${name} <${email}>` : name))).toEqual(expected);
  });
});

describe('matching people', () => {
  const find = (text: string, policy: 'create' | 'existing-only' = 'existing-only') => peopleRegister([ANA, JORG, ...TWO_LEES], policy).resolve(namedPeople(text)[0]!, 2);

  it.each([
    ['by e-mail, whatever the case', 'ANA.Souza@Example.org', 'ana'],
    ['by name without accents', 'jorg weiss', 'jorg'],
    ['by the part before the @', 'ana.souza', 'ana'],
  ])('%s', (_, text, id) => {
    expect(find(text)).toEqual({ allowed: true, value: { kind: 'existing', id } });
  });

  it('does not take a stranger with a known name for the one it knows', () => {
    expect(find('ana.souza@elsewhere.com')).toMatchObject({ allowed: false, code: 'owner-unknown' });
  });

  it('refuses a name that two people have, and an address that is none', () => {
    expect(find('Lee')).toMatchObject({ allowed: false, code: 'owner-ambiguous', facts: { people: 2 } });
    expect(find('ana@')).toMatchObject({ allowed: false, code: 'owner-invalid-email' });
  });

  it('plans one new person, however often and however written', () => {
    const register = peopleRegister([], 'create');
    const first = register.resolve({ name: 'Íris Falcão', email: null }, 2);
    expect(register.resolve({ name: 'iris falcao', email: null }, 3)).toEqual(first);
    expect(register.planned()).toEqual([{ key: 'person-1', name: 'Íris Falcão', email: null, rows: [2, 3] }]);
  });
});

describe('matching teams and cycles', () => {
  it('splits teams at commas, but not at &', () => {
    expect(namedTeams('Alpha, Marketing & Sales;Beta')).toEqual(['Alpha', 'Marketing & Sales', 'Beta']);
  });

  it('finds teams without regard to case, and refuses unknown ones when asked to', () => {
    const register = teamRegister([{ id: 't1', name: 'Operações' }], 'existing-only');
    expect(register.resolve('operacoes', 2)).toEqual({ allowed: true, value: { kind: 'existing', id: 't1' } });
    expect(register.resolve('Sales', 2)).toMatchObject({ code: 'team-unknown' });
  });

  it('finds a cycle by its days, whatever it is called', () => {
    const register = cycleRegister([{ id: 'c1', name: '3rd quarter', starts: '2025-07-01', ends: '2025-09-30' }], 'create');
    expect(register.resolve({ name: 'Q3 2025', kind: 'quarter', starts: '2025-07-01', ends: '2025-09-30' }, 2)).toEqual({ allowed: true, value: { kind: 'existing', id: 'c1' } });
    expect(register.named('3rd Quarter')).toEqual({ allowed: true, value: { kind: 'existing', id: 'c1' } });
    expect(register.resolve({ name: 'Q4 2025', kind: 'quarter', starts: '2025-10-01', ends: '2025-12-31' }, 2)).toEqual({ allowed: true, value: { kind: 'new', key: 'cycle-1' } });
  });
});
