import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { findings, type Coaching } from '#domain/quality/coach.ts';
import type { Severity } from '#domain/quality/finding.ts';
import { textsOfFile, type TextRead } from './lint-read.ts';

const USAGE = `Usage: rooftop lint FILE [--json] [--strict] [--language en|pt|es|de]

Reads objectives and key results from CSV, XLSX, Markdown, JSON or JSON lines ({"kind":"key_result","text":"…","language":"en"};
- reads from standard input) and says what an OKR master would. Works without a server. Ends with 1 when there is an error
(with --strict: or a warning), with 2 when the file cannot be used.`;

type Judged = TextRead & { readonly coaching: Coaching };
type Choice = { readonly json: boolean; readonly strict: boolean; readonly language: string | undefined };

/** `rooftop lint FILE`: the quality coach over a file, for people and for build servers. */
export async function lint(words: readonly string[]): Promise<number> {
  const choice = choiceOf(words);
  if (typeof choice === 'string') return unusable(`${choice}\n\n${USAGE}`);
  if (choice.place === null) {
    console.log(USAGE);
    return 0;
  }
  const bytes = bytesOf(choice.place);
  if (typeof bytes === 'string') return unusable(bytes);
  const read = await textsOfFile(bytes, basename(choice.place));
  if (!read.allowed) return unusable(`${choice.place}: ${String(read.facts.message)}`);
  const judged = read.value.map((each) => ({ ...each, coaching: findings(each.text, each.kind, { language: each.language ?? choice.language, fields: each.fields }) }));
  for (const each of judged) console.log(choice.json ? lineOf(each) : paragraphOf(each));
  if (!choice.json) console.log(summaryOf(judged));
  const stops: readonly Severity[] = choice.strict ? ['error', 'warning'] : ['error'];
  return judged.some(({ coaching }) => coaching.findings.some((each) => stops.includes(each.severity))) ? 1 : 0;
}

/** What was asked for; a sentence where it cannot be understood. */
function choiceOf(words: readonly string[]): (Choice & { place: string | null }) | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words], allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, strict: { type: 'boolean', default: false }, language: { type: 'string' }, help: { type: 'boolean', default: false } },
    });
    if (values.help) return { json: false, strict: false, language: undefined, place: null };
    if (positionals.length !== 1) return positionals.length === 0 ? 'Name the file to read.' : 'Name one file only.';
    return { json: values.json, strict: values.strict, language: values.language, place: positionals[0]! };
  } catch (failure) {
    return failure instanceof Error ? failure.message : String(failure);
  }
}

function bytesOf(place: string): Uint8Array | string {
  try {
    return readFileSync(place === '-' ? 0 : place);
  } catch (failure) {
    const { code } = failure as NodeJS.ErrnoException;
    if (code === 'ENOENT') return `${place}: there is no such file.`;
    return code === 'EISDIR' ? `${place}: is a folder, not a file.` : `${place}: cannot be read (${code ?? String(failure)}).`;
  }
}

function unusable(message: string): number {
  console.error(message);
  return 2;
}

/** One line of JSON: the fields of the input, then what was found. */
function lineOf({ given, kind, text, coaching }: Judged): string {
  const { language, findings: found, silent, notes } = coaching;
  return JSON.stringify({
    kind, text, language, ...given,
    findings: found.map(({ rule, severity, evidence, message, why, example, defect, source }) => ({ rule, severity, evidence, message, why, example, defect, source })),
    silent,
    ...(notes.length > 0 ? { notes } : {}),
  });
}

/** The text with the words marked below it, and a line per finding. */
function paragraphOf({ line, kind, text, coaching }: Judged): string {
  const place = line === null ? '' : `${line}: `;
  const lead = `${place}${kind === 'objective' ? 'Objective' : 'Key result'}  `;
  const shown = shownText(text);
  const marks = marksOf(shown, coaching);
  const silent = coaching.silent.length > 0 ? [`    silent   ${coaching.silent.join(', ')}: no words for this language; name it with --language`] : [];
  const capped = coaching.notes.includes('text-capped') ? ['    note     only the first 10,000 characters were read'] : [];
  const found = coaching.findings.flatMap((each) => [
    `    ${each.severity.padEnd(8)} ${each.rule} ${each.message}${quoted(each.evidence.map((one) => one.words))}. ${each.why}`,
    `             Better: ${each.example}`,
  ]);
  return [lead + shown, ...(marks === '' ? [] : [' '.repeat(lead.length) + marks]), ...found, ...silent, ...capped, ''].join('\n');
}

/** One line, without signs that move the cursor: what a file holds must not act on the terminal. */
function shownText(text: string): string {
  return text.slice(0, 300).replace(/[\p{Cc}\p{Cf}]/gu, ' ');
}

function marksOf(shown: string, { findings: found }: Coaching): string {
  const spans = found.flatMap((each) => each.evidence).filter((each) => each.end - each.start < shown.trim().length && each.end <= shown.length);
  const last = Math.max(0, ...spans.map((each) => each.end));
  return Array.from({ length: last }, (_, at) => (spans.some((each) => at >= each.start && at < each.end) ? '^' : ' ')).join('');
}

function quoted(words: readonly string[]): string {
  const shown = words.map((each) => shownText(each)).filter((each) => each.length <= 60);
  return shown.length === 0 ? '' : `: ${shown.map((each) => `“${each}”`).join(', ')}`;
}

function summaryOf(judged: readonly Judged[]): string {
  const count = (severity: Severity) => judged.reduce((sum, each) => sum + each.coaching.findings.filter((one) => one.severity === severity).length, 0);
  const part = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
  return `${part(judged.length, 'text')}: ${part(count('error'), 'error')}, ${part(count('warning'), 'warning')}, ${part(count('info'), 'hint')}`;
}
