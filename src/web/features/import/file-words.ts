import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { FileNote, FileRefusal } from '#domain/import/sheet.ts';
import { instant } from '#web/app/figures.ts';
import { problemSentence as problemOf } from '#web/app/problem-texts.ts';
import { isProblem } from '#web/problem-error.ts';

/** Why a file cannot be read at all, and what would help. */
const refusals: Readonly<Record<FileRefusal, MessageDescriptor>> = {
  'file-empty': msg`The file holds no rows.`,
  'file-too-large': msg`The file is larger than 10 MB. Split it, or take pictures out of it.`,
  'file-not-a-spreadsheet': msg`This is no spreadsheet. Save it as CSV or as an Excel workbook (.xlsx) and choose it again.`,
  'file-is-old-excel': msg`This is an Excel workbook of the old kind (.xls). Save it as .xlsx and choose it again.`,
  'file-password-protected': msg`The workbook has a password. Save a copy without one and choose it again.`,
  'file-damaged': msg`The file is damaged. Open it in a spreadsheet program, save it anew and choose it again.`,
  'file-unpacks-too-large': msg`The workbook becomes too large when it is unpacked. Save only the sheet with the OKRs.`,
  'file-has-too-many-entries': msg`The workbook has too many parts. Save only the sheet with the OKRs.`,
  'file-has-document-type': msg`The workbook holds something that is not read for safety. Save it anew in a spreadsheet program.`,
  'file-too-many-rows': msg`A sheet has more than 50,000 rows. Split the file.`,
  'file-too-many-columns': msg`A sheet has more than 200 columns. Leave out what is not needed.`,
  'file-too-many-cells': msg`The file holds too many cells. Leave out what is not needed.`,
  'file-takes-too-long': msg`Reading the file takes too long. Split it, or save it as CSV.`,
  'file-needs-too-much-memory': msg`Reading the file needs too much memory. Split it, or save it as CSV.`,
};

/** What the person should know of the whole file; nothing is left out because of it. */
const notes: Readonly<Record<FileNote['code'] | 'file-imported-before', MessageDescriptor>> = {
  'damaged-letters': msg`“{damaged}” looks like a damaged “{original}”. The letters were lost before the file came here; they come as they are.`,
  'unreadable-letters': msg`Some letters cannot be read. Choose another encoding if names look wrong.`,
  'hidden-sheet-skipped': msg`The hidden sheet “{sheet}” is not read.`,
  'hidden-rows': msg`{count} hidden rows of “{sheet}” are read like the others.`,
  'unclosed-quote': msg`A quotation mark is never closed; the rest of the file may have come into one cell.`,
  'separator-uncertain': msg`What separates the columns is not certain. See whether the columns look right.`,
  'file-imported-before': msg`This very file was imported already, on {at}. Importing it again brings everything a second time.`,
};

/** What to say about a file that was refused. */
export function fileRefusal(error: unknown, i18n: I18n): string {
  const reason = isProblem(error, 'file-not-readable') ? String(error.facts.reason) : null;
  return reason !== null && Object.hasOwn(refusals, reason)
    ? i18n._(refusals[reason as FileRefusal])
    : problemOf(error);
}

/** The refusal of a file by its reason alone: a run that failed says it. */
export function refusalOfReason(reason: unknown, i18n: I18n): string | null {
  return typeof reason === 'string' && Object.hasOwn(refusals, reason) ? i18n._(refusals[reason as FileRefusal]) : null;
}

export function noteSentence(
  { code, facts }: { code: string; facts: Record<string, unknown> },
  i18n: I18n,
): string | null {
  if (!Object.hasOwn(notes, code)) return null;
  const told = Object.entries(facts).map(([name, fact]) => [
    name,
    name === 'at' ? instant(String(fact), i18n.locale) : String(fact),
  ]);
  return i18n._({ ...notes[code as keyof typeof notes], values: Object.fromEntries(told) });
}
