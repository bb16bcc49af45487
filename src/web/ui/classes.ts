/** Joins class names and leaves out what is off: `classes('a', undefined, false, 'b')` is `'a b'`. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
