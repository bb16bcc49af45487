/**
 * Why a file cannot be taken: `kind` when neither its ending nor its media type is accepted, `size` above the limit in
 * bytes, `empty` with nothing in it; else `null`. `goals.CSV` fits `.csv,.xlsx`.
 */
export function fileProblem(
  file: { name: string; type: string; size: number },
  accept = '',
  maxBytes = Infinity,
): 'kind' | 'size' | 'empty' | null {
  const wanted = accept
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  const name = file.name.toLowerCase();
  const fits = wanted.some((one) => (one.startsWith('.') ? name.endsWith(one) : file.type === one));
  if (wanted.length > 0 && !fits) return 'kind';
  if (file.size === 0) return 'empty';
  return file.size > maxBytes ? 'size' : null;
}
