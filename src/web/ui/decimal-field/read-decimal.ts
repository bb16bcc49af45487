/**
 * What a person typed, as a decimal string: `''` when nothing was typed, `null` when it is no number.
 *
 * The language decides what is a decimal mark and what a group mark, and common sense where the language leaves no
 * other reading: in English `1,234.5` is `1234.5` and `12,5` is `12.5` (a comma with other than three digits behind it
 * groups nothing); in Portuguese `1.234,5` is `1234.5` and `12.5` is `12.5`. `1,234` is 1234 in English and 1.234 in
 * Portuguese. The field's unit or a per cent sign beside the number is left out; spaces and apostrophes between digits
 * are group marks.
 */
export function readDecimal(typed: string, locale: string, unit = ''): string | null {
  const text = withoutUnit(typed.normalize('NFKC').trim(), unit)
    .replace(/[−–]/, '-')
    .replace(/(?<=\d)[\s'’](?=\d{3})/g, '');
  if (text === '') return typed.trim() === '' ? '' : null;
  const parts = /^([+-]?)([\d.,]*)$/.exec(text);
  const digits = parts?.[2] ?? '';
  if (!parts || !/\d/.test(digits)) return null;
  const plain = withPoint(digits, decimalMark(locale));
  if (plain === null) return null;
  const [whole = '', fraction = ''] = plain.split('.');
  const tail = fraction.replace(/0+$/, '');
  const number = `${whole.replace(/^0+(?=\d)/, '') || '0'}${tail && `.${tail}`}`;
  return parts[1] === '-' && number !== '0' ? `-${number}` : number;
}

/** A decimal string as it is typed in a language, without group marks: `writeDecimal('12.5', 'pt-BR')` is `12,5`. */
export function writeDecimal(decimal: string, locale: string): string {
  return decimal.replace('.', decimalMark(locale));
}

/** The mark between whole and fraction: `.` in English, `,` in Portuguese. */
export function decimalMark(locale: string): '.' | ',' {
  return new Intl.NumberFormat(locale).format(1.5).includes(',') ? ',' : '.';
}

/** Digits with marks to digits with at most one point, or `null` when the marks make no sense (`1,2.3,4`). */
function withPoint(digits: string, mark: '.' | ','): string | null {
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return digits;
  const lastMark = marks.at(-1) as '.' | ',';
  const single = marks.length === 1;
  if (single && (lastMark === mark || !grouped(digits, lastMark))) return digits.replace(lastMark, '.');
  if (new Set(marks).size === 1) return grouped(digits, lastMark) ? digits.replaceAll(lastMark, '') : null;
  const [whole = '', fraction = '', ...rest] = digits.split(lastMark);
  const groupMark = lastMark === ',' ? '.' : ',';
  if (rest.length > 0 || fraction.includes(groupMark) || !grouped(whole, groupMark)) return null;
  return `${whole.replaceAll(groupMark, '')}.${fraction}`;
}

/** Are the digits in groups of three, as in `12,345,678`? */
function grouped(digits: string, mark: '.' | ','): boolean {
  const [first = '', ...groups] = digits.split(mark);
  return first.length >= 1 && first.length <= 3 && first !== '0' && groups.every((group) => /^\d{3}$/.test(group));
}

function withoutUnit(text: string, unit: string): string {
  const lower = text.toLowerCase();
  for (const sign of [unit.trim().toLowerCase(), '%']) {
    if (sign === '') continue;
    if (lower.endsWith(sign)) return text.slice(0, -sign.length).trim();
    if (lower.startsWith(sign)) return text.slice(sign.length).trim();
  }
  return text;
}
