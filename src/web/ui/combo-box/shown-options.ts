import type { Option } from '../select/option.ts';

const longestList = 100;

/**
 * The options in which every typed word is found, in label or description, whatever the case and the accents: `sao jo`
 * finds "São João". At most a hundred, so that a list of thousands opens at once; typing more finds the others.
 */
export function shownOptions<Value extends string>(options: readonly Option<Value>[], typed: string): Option<Value>[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const found: Option<Value>[] = [];
  for (const option of options) {
    const text = plain(`${option.label} ${option.description ?? ''}`);
    if (words.every((word) => text.includes(word))) found.push(option);
    if (found.length === longestList) break;
  }
  return found;
}

/** Lower case without accents, for finding: `plain('São')` is `sao`. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
