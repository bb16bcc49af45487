/** The words of a command line: `--name value`, `--flag`, and what stands alone. */
export interface Words { readonly options: ReadonlyMap<string, string>; readonly flags: ReadonlySet<string>; readonly places: string[] }

/** `--name value` and `--name=value` are options, `--name` before another option or the end is a flag. */
export function parseWords(words: readonly string[]): Words {
  const options = new Map<string, string>();
  const flags = new Set<string>();
  const places: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    if (!word.startsWith('--')) { places.push(word); continue; }
    const [name, ...value] = word.slice(2).split('=');
    const next = words[at + 1];
    if (value.length > 0) options.set(name!, value.join('='));
    else if (next !== undefined && !next.startsWith('--')) { options.set(name!, next); at += 1; }
    else flags.add(name!);
  }
  return { options, flags, places };
}
