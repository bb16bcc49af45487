import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workbookParts, zipOf } from '#test/samples/zip-of.ts';
import { planImport } from '#domain/import/plan.ts';
import { recogniseSheets } from '#domain/import/recogniser.ts';
import { FILE_LIMITS, FILE_REFUSALS, type FileReading } from '#domain/import/sheet.ts';
import type { Verdict } from '#domain/verdict.ts';
import { inspectFile, planFile, readFile } from './read-file.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

const EVERYTHING = { people: 'create', teams: 'create', cycles: 'create' } as const;
const NOBODY = { people: [], teams: [], cycles: [] };
const TABLE = 'Objective,Key result,Target\nGlad visitors,Shorter queues,3\n';

describe('reading in a thread', () => {
  it('answers with the sheets', async () => {
    expect(await readFile({ bytes: Buffer.from(TABLE), fileName: 'okrs.csv' })).toMatchObject({ allowed: true, value: { format: 'csv', sheets: [{ rows: { length: 2 } }] } });
  });

  it('tells the format by the bytes, not by the name', async () => {
    const cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>';
    expect(await readFile({ bytes: zipOf(workbookParts(cell)), fileName: 'okrs.csv' })).toMatchObject({ value: { format: 'xlsx' } });
  });

  it('gives a glance with suggestions, and plans without the caller seeing the sheets', async () => {
    const file = { bytes: Buffer.from(TABLE), fileName: 'okrs.csv' };
    const glance = await inspectFile(file);
    if (!glance.allowed) throw new Error(glance.code);
    expect(glance.value.sheets).toEqual([{ name: 'okrs', hidden: false, rows: 2, columns: 3, preview: [['Objective', 'Key result', 'Target'], ['Glad visitors', 'Shorter queues', '3']] }]);
    const mapping = glance.value.suggestions[0]!.mapping;
    expect(await planFile(file, { mapping, settings: EVERYTHING, existing: NOBODY, today: '2026-02-16' })).toMatchObject({ value: { counts: { keyResults: { coming: 1 } } } });
    expect(await planFile(file, { mapping: { ...mapping, sheet: 4 }, settings: EVERYTHING, existing: NOBODY, today: '2026-02-16' })).toMatchObject({ code: 'mapping-not-valid' });
  });

  it('leaves the bytes of the caller alone', async () => {
    const bytes = new Uint8Array(Buffer.from(TABLE));
    await readFile({ bytes, fileName: 'okrs.csv' });
    expect(bytes.byteLength).toBe(TABLE.length);
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'file-empty'],
    ['more than 10 MB', new Uint8Array(FILE_LIMITS.bytes + 1), 'file-too-large'],
    ['a workbook from before 2007', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'file-is-old-excel'],
    ['a workbook with a password', Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.from('EncryptedPackage', 'utf16le')]), 'file-password-protected'],
    ['an archive that is none', Buffer.from('PK\x03\x04 and then nothing'), 'file-damaged'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await readFile({ bytes, fileName: 'okrs.xlsx' })).toMatchObject({ allowed: false, code });
  });

  it('stops a reading that takes too long', async () => {
    expect(await readFile({ bytes: Buffer.from(TABLE), fileName: 'okrs.csv' }, { seconds: 0.001, megabytes: 256 })).toMatchObject({ code: 'file-takes-too-long' });
  });

  it('survives a reading that needs too much memory', async () => {
    const large = Buffer.from('objective,key result,owner,target\n'.repeat(49_000) + 'x,'.repeat(150).concat('\n').repeat(900));
    expect(await readFile({ bytes: large, fileName: 'okrs.csv' }, { seconds: 30, megabytes: 24 })).toMatchObject({ code: 'file-needs-too-much-memory' });
  });
});

/** Reads as the thread would, then recognises and plans what came out: the whole way a stranger's bytes can go. */
async function wholeWay(bytes: Buffer): Promise<Verdict<FileReading>> {
  const isArchive = bytes.subarray(0, 2).toString('latin1') === 'PK';
  const read = isArchive ? await readXlsx(bytes, 'x.xlsx') : readCsv(bytes, 'x.csv', {});
  if (!read.allowed) return read;
  const { sheets, separator } = read.value;
  for (const { mapping } of recogniseSheets(sheets)) {
    for (const hierarchy of mapping.possibleHierarchies) {
      planImport({ fileName: 'x.csv', separator, sheets, mapping: { ...mapping, hierarchy }, settings: EVERYTHING, existing: NOBODY, today: '2026-02-16' });
    }
  }
  return read;
}

describe('whatever comes, it answers', () => {
  const answers = async (bytes: Buffer) => {
    const verdict = await wholeWay(bytes);
    if (!verdict.allowed) expect(FILE_REFUSALS).toContain(verdict.code);
  };

  it('random bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), (bytes) => answers(Buffer.from(bytes))), { numRuns: 150 });
  });

  it('random text of separators, quotes, line ends, controls and letters of other scripts', async () => {
    const piece = fc.constantFrom(',', ';', '\t', '|', '"', '""', '\n', '\r\n', '\0', '=1+1', '\u202e', 'שלום', '目标', '1.1', '99,1', '31/02/2026', 'Objective', 'Key result', 'Parent', 'ID', 'No', 'L1', 'L2', 'Start', 'Target', 'x'.repeat(400));
    await fc.assert(fc.asyncProperty(fc.array(piece, { maxLength: 200 }), (pieces) => answers(Buffer.from(pieces.join('')))), { numRuns: 200 });
  });

  it('tables with known headers and wild cells', async () => {
    const header = fc.constantFrom('Objective', 'Key result', 'Title', 'Type', 'No', 'ID', 'Parent', 'L1', 'L2', 'Owner', 'Email', 'Team', 'Quarter', 'Start', 'Target', 'Current', 'Progress', 'Status', 'Weight', 'Confidence', 'Due', 'KR 1', 'KR 1 target', 'Tags');
    const cell = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom('', '1', '1.1', '2', '99,1', '5%', '-', 'n/a', 'Objective', 'Key result', 'constructor', '__proto__', 'a@b.cd', 'Q1 2026', '1/2/2026', '1e999', '٣', '½'));
    const table = fc.tuple(fc.array(header, { minLength: 1, maxLength: 8 }), fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }));
    const quoted = (texts: string[]) => texts.map((written) => `"${written.replaceAll('"', '""')}"`).join(',');
    await fc.assert(fc.asyncProperty(table, ([headers, rows]) => answers(Buffer.from([headers, ...rows].map(quoted).join('\n')))), { numRuns: 300 });
  });

  it('archives cut, changed and stuffed', async () => {
    const sound = zipOf(workbookParts('<row r="1"><c r="A1" t="inlineStr"><is><t>Objective</t></is></c><c r="B1"><v>1e400</v></c><c r="ZZZ1"><v>3</v></c></row>', '', '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'));
    const damage = fc.record({ at: fc.nat(sound.length - 1), byte: fc.nat(255), cut: fc.nat(sound.length) });
    await fc.assert(fc.asyncProperty(damage, ({ at, byte, cut }) => {
      const changed = Buffer.from(sound);
      changed[at] = byte;
      return answers(changed.subarray(0, Math.max(4, cut)));
    }), { numRuns: 150 });
  });

  it.each<[string, string]>([
    ['ten thousand columns', `${'Objective,'.repeat(10_000)}\n1\n`],
    ['deep quotes', `a,b\n${'"'.repeat(20_001)},1\n`],
    ['one cell of a million letters', `Objective,Key result\n${'x'.repeat(1_000_000)},y\n`],
    ['right to left, invisible and half letters', 'Objective,Key result\n\u202eabc\u202c,\u200b\u200c\ud800\n'],
    ['cells that are formulas', 'Objective,Key result\n=HYPERLINK("x"),@SUM(1)\n'],
    ['a long chain of parents', `ID,Parent,Title\n${Array.from({ length: 30_000 }, (_, index) => `${index + 1},${index},Row ${index}`).join('\n')}`],
    ['numbers nested deep', `No,Title\n${Array.from({ length: 300 }, (_, index) => `${Array.from({ length: index + 1 }, () => 1).join('.')},Row`).join('\n')}`],
  ])('%s', async (_, content) => {
    await answers(Buffer.from(content));
  });
});
