import { foldWord, spelledOut } from './fold.ts';
import { inflect } from './inflect.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { pt } from './words/pt.ts';
import { VERB_CLASSES, type Language, type VerbClass, type WordList } from './words/word-list.ts';

type SetName = Exclude<keyof WordList, 'language' | 'verbs' | 'numberWords'>;

/** What is known of a verb form: its class and its plain form. */
export type VerbEntry = { readonly class: VerbClass; readonly plain: string };

/** A word list made quick to ask. */
export type Lexicon = {
  readonly language: Language;
  readonly sets: Readonly<Record<SetName, ReadonlySet<string>>>;
  readonly verbs: ReadonlyMap<string, VerbEntry>;
  readonly numberWords: ReadonlyMap<string, string>;
};

const LISTS: Readonly<Record<Language, WordList>> = { en, pt, es, de };
const built = new Map<Language, Lexicon>();

/** The words of a language, worked out once. */
export function lexiconOf(language: Language): Lexicon {
  const known = built.get(language);
  if (known) return known;
  const fresh = buildLexicon(LISTS[language]);
  built.set(language, fresh);
  return fresh;
}

/** A lexicon from any word list, so that a test may try a list of its own. */
export function buildLexicon(list: WordList): Lexicon {
  const sets = Object.fromEntries(
    Object.entries(list).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[0] !== 'language' && entry[0] !== 'numberWords')
      .map(([name, words]) => [name, setOf(words)]),
  ) as unknown as Record<SetName, ReadonlySet<string>>;
  return { language: list.language, sets, verbs: verbsOf(list), numberWords: numbersOf(list.numberWords) };
}

function entriesOf(words: string): string[] {
  return words.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '');
}

/** Every spelling under which a listed word may be met. */
function spellings(word: string): string[] {
  const out = spelledOut(word);
  return out === null ? [foldWord(word)] : [foldWord(word), out];
}

function setOf(words: string): Set<string> {
  return new Set(entriesOf(words).flatMap(spellings));
}

/** Listed forms win over forms built by rule, and earlier classes over later ones. */
function verbsOf(list: WordList): Map<string, VerbEntry> {
  const listed = new Map<string, VerbEntry>();
  const byRule = new Map<string, VerbEntry>();
  for (const verbClass of VERB_CLASSES) {
    for (const entry of entriesOf(list.verbs[verbClass])) {
      const forms = entry.split(/\s+/);
      const known: VerbEntry = { class: verbClass, plain: foldWord(forms[0]!) };
      for (const form of forms.flatMap(spellings)) if (!listed.has(form)) listed.set(form, known);
      for (const form of spellings(forms[0]!).flatMap((plain) => inflect(list.language, plain))) if (!byRule.has(form)) byRule.set(form, known);
    }
  }
  return new Map([...byRule, ...listed]);
}

function numbersOf(words: string): Map<string, string> {
  return new Map(entriesOf(words).flatMap((entry) => {
    const [word, value] = entry.split(/\s+/);
    return spellings(word!).map((spelling) => [spelling, value!] as const);
  }));
}
