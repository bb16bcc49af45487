const particles = new Set(['da', 'das', 'de', 'del', 'den', 'der', 'di', 'do', 'dos', 'e', 'la', 'van', 'von', 'y']);

/**
 * Two letters for a person: first and last word of the name, particles left out. "Ana de Souza" is `AS`, "Plato" is
 * `P`.
 */
export function initials(name: string): string {
  const words = name
    .trim()
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word));
  const names = words.filter((word) => !particles.has(word.toLowerCase()));
  const [first, ...rest] = names.length > 0 ? names : words;
  return (
    [first, rest.at(-1)]
      .map((word) => [...(word ?? '')][0] ?? '')
      .join('')
      .toLocaleUpperCase() || '?'
  );
}
