import type { Language } from './words/word-list.ts';

const ENDINGS: Readonly<Record<'ar' | 'er' | 'ir', string>> = {
  ar: 'a e amos am an ando ado ada ados adas ou o ara arao aran aremos em en aron aram',
  er: 'e em en emos endo iendo ido ida idos idas eu io era erao eran eremos a ieron eram',
  ir: 'e em en imos indo iendo ido ida idos idas iu io ira irao iran iremos a ieron iram',
};

/**
 * The forms a language builds by rule from the plain form, folded (no accents, lower case). Nothing is looked up: a form too
 * many does no harm, because only forms in leading places are read as verbs.
 * Example: `launch` gives launches, launched, launching; `lançar` gives lanca, lancamos, lancando, lancado …
 */
export function inflect(language: Language, plain: string): string[] {
  if (language === 'en') return english(plain);
  if (language === 'de') return german(plain);
  return romance(plain);
}

function english(plain: string): string[] {
  if (plain.length < 3 || plain.includes('-')) return [];
  const last = plain.at(-1)!;
  const beforeLast = plain.at(-2)!;
  if (last === 'e') return [`${plain}s`, `${plain}d`, `${plain.slice(0, -1)}ing`];
  if (last === 'y' && !'aeiou'.includes(beforeLast)) return [`${plain.slice(0, -1)}ies`, `${plain.slice(0, -1)}ied`, `${plain}ing`];
  const sibilant = 'sxz'.includes(last) || (last === 'h' && 'sc'.includes(beforeLast));
  const doubled = plain.length < 6 && !'aeiouwxyhk'.includes(last) && 'aeiou'.includes(beforeLast) && !'aeiou'.includes(plain.at(-3)!);
  const stem = doubled ? plain + last : plain;
  return [`${plain}${sibilant ? 'es' : 's'}`, `${plain}ed`, `${plain}ing`, `${stem}ed`, `${stem}ing`];
}

function german(plain: string): string[] {
  if (!plain.endsWith('n') || plain.length < 5) return [];
  const stem = plain.endsWith('en') ? plain.slice(0, -2) : plain.slice(0, -1);
  return ['e', 't', 'et', 'st', 'te', 'ten'].map((ending) => stem + ending);
}

function romance(plain: string): string[] {
  const kind = plain.slice(-2);
  if (plain.length < 5 || (kind !== 'ar' && kind !== 'er' && kind !== 'ir')) return [];
  const stem = plain.slice(0, -2);
  return ENDINGS[kind].split(' ').map((ending) => stem + ending);
}
