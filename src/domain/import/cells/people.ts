import { allow, refuse, type Verdict } from '../../verdict.ts';
import type { ExistingPerson, MatchPolicy } from '../mapping.ts';
import type { PlannedPerson, Reference } from '../types.ts';
import { fold } from '../words/fold.ts';

const EMAIL = /[^\s<>()[\],;:"]+@[^\s<>()[\],;:"]+\.[^\s<>()[\],;:".]+/;
const NAME_LENGTH = 120;
const EMAIL_LENGTH = 254;
/** Nobody's name is longer, and a longer text would only cost time. */
const CELL_LENGTH = 1_000;

/** Somebody as a cell names them. */
export type NamedPerson = { name: string; email: string | null };

/** Finds or remembers people; the same words always give the same reference. */
export type PeopleRegister = {
  resolve(person: NamedPerson, row: number): Verdict<Reference>;
  planned(): PlannedPerson[];
};

/**
 * The people a cell names: several when they are clearly apart (`a@x.org; b@x.org`, `Ana Souza / Bruno Lima`).
 * `Ana Souza <ana@x.org>` is one, `@alice` is `alice`, `Souza, Ana` stays one name.
 */
export function namedPeople(text: string): NamedPerson[] {
  const parts = text
    .slice(0, CELL_LENGTH)
    .split(/[;\n/|]|\s&\s|\s\+\s|\s(?:and|e|y|und)\s/)
    .flatMap(splitAtCommas);
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(namedPerson);
}

/** Whether the text is an e-mail address and nothing else. */
export function isEmail(text: string): boolean {
  return text.length <= EMAIL_LENGTH && EMAIL.exec(text.trim())?.[0] === text.trim();
}

/**
 * Matches people by e-mail, then by name, then by the part of the e-mail before the @ (`dmitri.petrov`). A stranger is
 * planned to be created, or refused as `owner-unknown` when only existing people are wanted.
 */
export function peopleRegister(existing: ExistingPerson[], policy: MatchPolicy): PeopleRegister {
  const byEmail = new Map<string, string>();
  const byName = new Map<string, Set<string>>();
  for (const person of existing) {
    if (person.email) byEmail.set(person.email.toLowerCase(), person.id);
    for (const word of [person.name, person.email?.split('@')[0] ?? '']) remember(byName, fold(word), person.id);
  }
  const planned = new Map<string, PlannedPerson>();
  const resolve = (person: NamedPerson, row: number): Verdict<Reference> => {
    const words = { name: person.name };
    if (person.email === null && person.name.includes('@') && !isEmail(person.name))
      return refuse('owner-invalid-email', words);
    const ids = findIds(person, byEmail, byName);
    if (ids.length > 1) return refuse('owner-ambiguous', { ...words, people: ids.length });
    if (ids.length === 1) return allow({ kind: 'existing', id: ids[0]! });
    if (policy === 'existing-only') return refuse('owner-unknown', words);
    return allow({ kind: 'new', key: plan(planned, person, row) });
  };
  return { resolve, planned: () => [...planned.values()] };
}

function findIds(person: NamedPerson, byEmail: Map<string, string>, byName: Map<string, Set<string>>): string[] {
  const byAddress = person.email ? byEmail.get(person.email.toLowerCase()) : undefined;
  if (byAddress) return [byAddress];
  // An address that nobody has is a stranger, even when the name before the @ is known.
  return person.email ? [] : [...(byName.get(fold(person.name)) ?? [])];
}

function plan(planned: Map<string, PlannedPerson>, person: NamedPerson, row: number): string {
  const word = person.email?.toLowerCase() ?? fold(person.name);
  const known = planned.get(word);
  if (known && known.rows.at(-1) !== row) known.rows.push(row);
  const entry = known ?? {
    key: `person-${planned.size + 1}`,
    name: person.name.slice(0, NAME_LENGTH),
    email: person.email,
    rows: [row],
  };
  planned.set(word, entry);
  return entry.key;
}

function remember(index: Map<string, Set<string>>, word: string, id: string): void {
  if (word === '') return;
  const ids = index.get(word) ?? new Set<string>();
  index.set(word, ids.add(id));
}

function splitAtCommas(text: string): string[] {
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const apart = parts.every((part) => part.includes('@')) || parts.every((part) => part.includes(' '));
  return apart ? parts : [text];
}

function namedPerson(text: string): NamedPerson {
  const email = EMAIL.exec(text)?.[0] ?? null;
  if (email && email.length <= EMAIL_LENGTH) {
    const name = text
      .replace(email, '')
      .replace(/[<>()[\]"]/g, '')
      .trim();
    return { name: name === '' ? nameFromEmail(email) : name, email };
  }
  return { name: text.replace(/^@/, '').trim(), email: null };
}

/** `ana.souza@example.org` is probably Ana Souza. */
function nameFromEmail(email: string): string {
  const words = email
    .split('@')[0]!
    .split(/[._-]+/)
    .filter((word) => word !== '' && !/^\d+$/.test(word));
  return words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join(' ') || email;
}
