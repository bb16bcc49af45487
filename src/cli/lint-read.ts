import { recogniseSheets } from '#domain/import/recogniser.ts';
import type { ColumnRole } from '#domain/import/mapping.ts';
import type { Cell, Sheet } from '#domain/import/sheet.ts';
import type { QualityFields, TextKind } from '#domain/quality/reading.ts';
import { allow, refuse, type Verdict } from '#domain/verdict.ts';
import { readFile } from '#features/import/read/read-file.ts';

/** One text to look at: its line or row, what was recorded beside it, and the fields as they were given. */
export type TextRead = {
  readonly line: number | null;
  readonly kind: TextKind;
  readonly text: string;
  readonly language?: string;
  readonly fields?: QualityFields;
  readonly given: Readonly<Record<string, unknown>>;
};

/** All objectives and key results of a file, whatever its format. Refuses with a `message` a person can act on. */
export async function textsOfFile(bytes: Uint8Array, fileName: string): Promise<Verdict<TextRead[]>> {
  const read = await textsByFormat(bytes, fileName);
  if (read.allowed && read.value.length === 0) return unusable('holds no objective and no key result that could be recognised.');
  return read;
}

async function textsByFormat(bytes: Uint8Array, fileName: string): Promise<Verdict<TextRead[]>> {
  const ending = fileName.toLowerCase().split('.').at(-1) ?? '';
  const text = () => new TextDecoder().decode(bytes).replace(/^\uFEFF/, '');
  if (bytes.length === 0) return unusable('is empty.');
  if (['md', 'markdown'].includes(ending)) return allow(textsOfMarkdown(text()));
  if (['jsonl', 'ndjson'].includes(ending)) return textsOfLines(text());
  const looksLikeJson = ending !== 'xlsx' && /^\s*[[{]/.test(text().slice(0, 200));
  if (ending === 'json' || looksLikeJson) return textsOfJson(text());
  return textsOfSheets(bytes, fileName);
}

function unusable(message: string): Verdict<never> {
  return refuse('file-not-usable', { message });
}

/** JSON lines: each line one text. The first line that is none stops, with its number. */
function textsOfLines(text: string): Verdict<TextRead[]> {
  const found: TextRead[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const value = parsed(line);
    if (value === undefined) return unusable(`line ${at + 1} is not JSON.`);
    const texts = textsOfValue(value, at + 1);
    if (texts === null) return unusable(`line ${at + 1} has no "kind" (objective or key_result) with a "text".`);
    found.push(...texts);
  }
  return allow(found);
}

function textsOfJson(text: string): Verdict<TextRead[]> {
  const whole = parsed(text);
  if (whole === undefined) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return lines.length > 1 && parsed(lines[0]!) !== undefined ? textsOfLines(text) : unusable('is not valid JSON.');
  }
  const texts = textsOfValue(whole, null);
  return texts === null ? unusable('has no "kind" (objective or key_result) with a "text", and no objectives with key results.') : allow(texts);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A text, an objective with its key results, or a list of these, however deep they are wrapped (at most 20 layers). */
function textsOfValue(value: unknown, line: number | null, depth = 0): TextRead[] | null {
  if (depth > 20 || typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) return joined(value.map((each) => textsOfValue(each, line, depth + 1)));
  const entry = value as Record<string, unknown>;
  const kind = kindOf(entry.kind ?? entry.type);
  if (kind !== null && typeof (entry.text ?? entry.title) === 'string') return [textOfEntry(entry, kind, String(entry.text ?? entry.title), line)];
  const title = [entry.objective, entry.title, entry.name].find((each) => typeof each === 'string');
  const below = entry.key_results ?? entry.keyResults ?? entry['key results'];
  if (typeof title !== 'string' || !Array.isArray(below)) return textsWithin(entry, line, depth);
  const language = typeof entry.language === 'string' ? { language: entry.language } : {};
  const keys = below.flatMap((each: unknown) => (typeof each === 'string' ? [{ text: each }] : typeof each === 'object' && each !== null ? [each as Record<string, unknown>] : []));
  const texts = keys.flatMap((each) => {
    const own = [each.text, (each as Record<string, unknown>).title, (each as Record<string, unknown>).name].find((one) => typeof one === 'string');
    return typeof own === 'string' ? [textOfEntry({ ...language, ...each }, 'key_result', own, line)] : [];
  });
  return [{ line, kind: 'objective', text: title, ...language, given: { ...language } }, ...texts];
}

/** What is wrapped: `{ okrs: […] }`. An entry that wraps nothing is no text. */
function textsWithin(entry: Record<string, unknown>, line: number | null, depth: number): TextRead[] | null {
  const wrapped = Object.values(entry).filter((each) => typeof each === 'object' && each !== null);
  return wrapped.length === 0 ? null : joined(wrapped.map((each) => textsOfValue(each, line, depth + 1)));
}

function joined(parts: (TextRead[] | null)[]): TextRead[] | null {
  const found = parts.filter((each) => each !== null);
  return found.length === 0 && parts.length > 0 ? null : found.flat();
}

function textOfEntry(entry: Record<string, unknown>, kind: TextKind, text: string, line: number | null): TextRead {
  const written = (name: string) => (typeof entry[name] === 'string' || typeof entry[name] === 'number' ? String(entry[name]) : undefined);
  const direction = written('direction');
  const fields: QualityFields = {
    metricKind: written('metricKind') ?? written('metric_kind'), baseline: written('baseline'), target: written('target'), unit: written('unit'),
    ...(direction === 'increase' || direction === 'decrease' ? { direction } : {}),
  };
  return { line, kind, text, ...(written('language') ? { language: written('language') } : {}), fields, given: entry };
}

/** What a cell or field calls an objective or a key result, in four languages. */
export function kindOf(word: unknown): TextKind | null {
  if (typeof word !== 'string') return null;
  const plain = word.toLowerCase().normalize('NFD').replace(/[^a-z]/g, '');
  if (/^(keyresults?|kr|resultadochave|resultadoclave|resultadoschave|schlusselergebnis|schluesselergebnis)$/.test(plain)) return 'key_result';
  return /^(objectives?|o|obj|objetivos?|ziel|ziele)$/.test(plain) ? 'objective' : null;
}

async function textsOfSheets(bytes: Uint8Array, fileName: string): Promise<Verdict<TextRead[]>> {
  const reading = await readFile({ bytes, fileName });
  if (!reading.allowed) return unusable(`cannot be read as a spreadsheet (${reading.code}).`);
  const plain = reading.value.sheets.map(textsOfPlainTable).find((texts) => texts !== null);
  if (plain) return allow(plain);
  const [suggestion] = recogniseSheets(reading.value.sheets);
  if (suggestion === undefined) return allow([]);
  const { mapping } = suggestion;
  const columns = mapping.columns.filter((each) => each.role !== 'ignore').map(({ column, role }) => ({ column, role }));
  return allow(textsOfRows(reading.value.sheets[mapping.sheet]!, mapping.headerRow, columns));
}

type RoleOfColumn = { column: number; role: ColumnRole };

/** A table with the headers `kind` and `text`, as JSON lines name them. */
function textsOfPlainTable(sheet: Sheet): TextRead[] | null {
  const header = (sheet.rows[0] ?? []).map((cell) => cell.text.trim().toLowerCase());
  const [kind, text, language] = ['kind', 'text', 'language'].map((name) => header.indexOf(name));
  if (kind! < 0 || text! < 0) return null;
  return sheet.rows.slice(1).flatMap((row, at) => {
    const found = kindOf(row[kind!]?.text);
    if (found === null || (row[text!]?.text ?? '').trim() === '') return [];
    const given = Object.fromEntries(header.map((name, column) => [name, row[column]?.text ?? '']));
    const named = row[language!]?.text;
    return [{ line: at + 2, kind: found, text: row[text!]!.text, ...(named ? { language: named } : {}), given }];
  });
}

function textsOfRows(sheet: Sheet, headerRow: number, columns: readonly RoleOfColumn[]): TextRead[] {
  let lastObjective = '';
  return sheet.rows.slice(headerRow).flatMap((row, at) => {
    const line = headerRow + at + 1;
    const cellsOf = (role: ColumnRole) => columns.filter((each) => each.role === role).map((each) => row[each.column]).filter((cell): cell is Cell => cell !== undefined && cell.text.trim() !== '');
    const fields = fieldsOfRow((role) => cellsOf(role)[0]);
    const objectives = cellsOf('objective-title').map((cell) => cell.text).filter((text) => text !== lastObjective);
    lastObjective = objectives.at(-1) ?? lastObjective;
    const keys = [...cellsOf('key-result-title'), ...cellsOf('wide-title')].map((cell) => cell.text);
    const kind = kindOf(cellsOf('kind')[0]?.text) ?? (fields === undefined ? 'objective' : 'key_result');
    const named = cellsOf('title').map((cell) => ({ kind, text: cell.text }));
    const texts = [...objectives.map((text) => ({ kind: 'objective' as const, text })), ...named, ...keys.map((text) => ({ kind: 'key_result' as const, text }))];
    return texts.map((each) => ({ line, ...each, ...(each.kind === 'key_result' && fields ? { fields } : {}), given: { row: line } }));
  });
}

/** Numbers that stand beside a key result, as its fields; undefined where there are none. */
function fieldsOfRow(cellOf: (role: ColumnRole) => Cell | undefined): QualityFields | undefined {
  const [baseline, target, unit] = (['baseline', 'target', 'unit'] as const).map((role) => { const cell = cellOf(role); return cell?.raw ?? cell?.text.trim(); });
  return baseline === undefined && target === undefined ? undefined : { baseline, target, unit };
}

type Entry = { line: number; level: number; isHeading: boolean; text: string };

/** Markdown: a heading or list item with items below it is an objective, the items are its key results; `O:` and `KR:` decide. */
export function textsOfMarkdown(text: string): TextRead[] {
  const entries = text.split('\n').slice(0, 50_000).map(entryOf).filter((entry) => entry !== null).filter((entry) => !/^(key results?|resultados?[- ]cha?l?ve|schlüsselergebnisse)\W*$/i.test(entry.text));
  return entries.flatMap((entry, at) => {
    const below = entries[at + 1];
    const labelled = /^(objective|objetivo|ziel|o|key ?result|resultado[- ]cha?l?ve|schlüsselergebnis|kr)[ #]*\d{0,3}(?:\.\d{1,3})? ?[:.–-] ?/i.exec(entry.text);
    const kind = labelled ? kindOf(labelled[1]) : entry.isHeading ? headingKind(entries, at) : below !== undefined && !below.isHeading && below.level > entry.level ? 'objective' : 'key_result';
    const words = labelled ? entry.text.slice(labelled[0].length) : entry.text;
    return kind === null || words.trim() === '' ? [] : [{ line: entry.line, kind, text: words, given: { line: entry.line } }];
  });
}

/** A heading is an objective when plain items follow it, and no title of a page whose items have items of their own. */
function headingKind(entries: readonly Entry[], at: number): TextKind | null {
  const [first, second] = entries.slice(at + 1, at + 3);
  if (first === undefined || first.isHeading) return null;
  return second !== undefined && !second.isHeading && second.level > first.level ? null : 'objective';
}

function entryOf(line: string, at: number): Entry | null {
  const short = line.slice(0, 12_000).trimEnd();
  const heading = /^(#{1,6}) +/.exec(short);
  const item = /^( {0,40}|\t{0,10})(?:[-*+]|\d{1,3}[.)]) +(?:\[[ xX]\] +)?/.exec(short);
  const lead = heading ?? item;
  if (lead === null) return null;
  const text = short.slice(lead[0].length).replace(/\*\*|__|`|~~/g, '').trim();
  return text === '' ? null : { line: at + 1, level: heading ? heading[1]!.length : lead[1]!.replaceAll('\t', '  ').length, isHeading: heading !== null, text };
}
