import * as XLSX from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { workbookParts, zipOf } from '#test/samples/zip-of.ts';
import { FILE_LIMITS, type FileReading } from '#domain/import/sheet.ts';
import { readXlsx } from './read-xlsx.ts';

type Stored = Record<string, Partial<XLSX.CellObject> | undefined>;

function workbook(cells: Stored, more: Partial<XLSX.WorkSheet> = {}, change: (book: XLSX.WorkBook) => void = () => {}): Buffer {
  const range = XLSX.utils.decode_range('A1');
  for (const address of Object.keys(cells)) {
    const { r, c } = XLSX.utils.decode_cell(address);
    range.e = { r: Math.max(range.e.r, r), c: Math.max(range.e.c, c) };
  }
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, { ...cells, '!ref': XLSX.utils.encode_range(range), ...more } as XLSX.WorkSheet, 'OKRs');
  change(book);
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}

async function reading(bytes: Buffer): Promise<FileReading> {
  const verdict = await readXlsx(bytes, 'okrs.xlsx');
  if (!verdict.allowed) throw new Error(verdict.code);
  return verdict.value;
}
const text = (v: string) => ({ t: 's' as const, v });
const number = (v: number, z = 'General') => ({ t: 'n' as const, v, z });
const row = async (cells: Stored) => (await reading(workbook(cells))).sheets[0]!.rows[0]!;

describe('cells', () => {
  it('numbers as decimals, percent and currency by their format', async () => {
    expect(await row({ A1: number(0.1 + 0.2), B1: number(0.9965, '0.0%'), C1: number(5_000_000, '"$"#,##0'), D1: number(12.5, '[$R$-416] #,##0.00'), E1: number(3, '#,##0 [$€-407]'), F1: number(1e-9) })).toEqual([
      { kind: 'number', text: expect.any(String), raw: '0.3' },
      { kind: 'number', text: '99.7%', raw: '0.9965', percent: true },
      { kind: 'number', text: '$5,000,000', raw: '5000000', currency: 'USD' },
      { kind: 'number', text: expect.any(String), raw: '12.5', currency: 'BRL' },
      { kind: 'number', text: expect.any(String), raw: '3', currency: 'EUR' },
      { kind: 'number', text: expect.any(String), raw: '0.000000001' },
    ]);
  });

  it('dates as days, durations as numbers', async () => {
    const [day, shown, duration] = await row({ A1: number(45_930, 'm/d/yy'), B1: number(45_930.75, 'dd.mm.yyyy'), C1: number(1.5, '[h]:mm') });
    expect(day).toMatchObject({ kind: 'date', raw: '2025-09-30', text: '2025-09-30' });
    expect(shown).toMatchObject({ kind: 'date', raw: '2025-09-30' });
    expect(duration).toMatchObject({ kind: 'number', raw: '1.5' });
  });

  it('formulas by their saved result, errors as errors', async () => {
    const cells = await row({ A1: { ...number(0.6, '0%'), f: '1-0.4' }, B1: { t: 'e', v: 7, w: '#DIV/0!' }, C1: { t: 'n', f: 'A1*2' }, D1: { t: 'b', v: true } });
    expect(cells[0]).toMatchObject({ kind: 'number', raw: '0.6', percent: true });
    expect(cells[1]).toEqual({ kind: 'error', text: '#DIV/0!', raw: '#DIV/0!' });
    expect(cells[2]).toEqual({ kind: 'error', text: '', raw: 'formula-without-result' });
    expect(cells[3]).toMatchObject({ kind: 'boolean', raw: 'true' });
  });

  it('merged cells fill down over rows that hold something, and only down', async () => {
    const merge = (from: string, to: string) => ({ s: XLSX.utils.decode_cell(from), e: XLSX.utils.decode_cell(to) });
    const bytes = workbook({ A1: text('Wide title'), A2: text('Glad visitors'), B2: text('one'), B3: text('two') }, { '!merges': [merge('A1', 'C1'), merge('A2', 'A5')] });
    const { rows, merges } = (await reading(bytes)).sheets[0]!;
    expect(rows.map((cells) => cells.map((cell) => cell.text))).toEqual([['Wide title'], ['Glad visitors', 'one'], ['Glad visitors', 'two']]);
    expect(rows[2]![0]).toMatchObject({ merged: true });
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }, { top: 1, left: 0, bottom: 4, right: 0 }]);
  });

  it('know bold and indented cells', async () => {
    const styles = '<fonts><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="0" applyAlignment="1"><alignment horizontal="left" indent="2"/></xf></cellXfs>';
    const inline = (address: string, style: number, words: string) => `<row r="${address.slice(1)}"><c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c></row>`;
    const bytes = zipOf(workbookParts(inline('A1', 1, 'Town') + inline('A2', 2, 'Parks') + inline('A3', 0, '   Trees'), styles));
    const { name, rows } = (await reading(bytes)).sheets[0]!;
    expect(name).toBe('Goals & more');
    expect(rows.map((cells) => cells[0])).toEqual([{ kind: 'text', text: 'Town', bold: true }, { kind: 'text', text: 'Parks', indent: 2 }, { kind: 'text', text: 'Trees', indent: 3 }]);
  });
});

describe('sheets', () => {
  it('lists hidden ones without their rows, and says so', async () => {
    const hide = (book: XLSX.WorkBook) => {
      XLSX.utils.book_append_sheet(book, { A1: text('old'), '!ref': 'A1' } as XLSX.WorkSheet, 'Archive');
      book.Workbook = { Sheets: [{}, { Hidden: 1 }] };
    };
    const file = await reading(workbook({ A1: text('Objective') }, {}, hide));
    expect(file.sheets.map(({ name, hidden, rows }) => [name, hidden, rows.length])).toEqual([['OKRs', false, 1], ['Archive', true, 0]]);
    expect(file.notes).toEqual([{ code: 'hidden-sheet-skipped', facts: { sheet: 'Archive' } }]);
  });

  it('starts at A1 even when the cells do not, and says how many rows are hidden', async () => {
    const file = await reading(workbook({ B3: text('Objective') }, { '!rows': [{}, {}, { hidden: true }] }));
    expect(file.sheets[0]!.rows.map((cells) => cells.map((cell) => cell.text))).toEqual([[], [], ['', 'Objective']]);
    expect(file.notes).toEqual([{ code: 'hidden-rows', facts: { sheet: 'OKRs', count: 1 } }]);
  });
});

describe('refusals', () => {
  const refused = async (bytes: Buffer) => {
    const verdict = await readXlsx(bytes, 'okrs.xlsx');
    return verdict.allowed ? 'read' : verdict.code;
  };
  const cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>';

  it.each<[string, () => Buffer, string]>([
    ['an archive of something else', () => zipOf([{ name: 'word/document.xml', content: '<document/>' }]), 'file-not-a-spreadsheet'],
    ['an open document', () => zipOf([{ name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }]), 'file-not-a-spreadsheet'],
    ['half an archive', () => zipOf(workbookParts(cell)).subarray(0, 400), 'file-damaged'],
    ['an encrypted entry', () => zipOf(workbookParts(cell).map((entry) => ({ ...entry, encrypted: true }))), 'file-password-protected'],
    ['a document type', () => zipOf([...workbookParts(cell), { name: 'xl/x.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }]), 'file-has-document-type'],
    ['a document type in UTF-16', () => zipOf([...workbookParts(cell), { name: 'xl/x.xml', content: Buffer.from('<!DOCTYPE a><a/>', 'utf16le') }]), 'file-has-document-type'],
    ['too many entries', () => zipOf([...workbookParts(cell), ...Array.from({ length: FILE_LIMITS.entries }, (_, index) => ({ name: `media/${index}`, content: '' }))]), 'file-has-too-many-entries'],
    ['a bomb', () => bomb(), 'file-unpacks-too-large'],
    ['no cells', () => zipOf(workbookParts('')), 'file-empty'],
    ['too many columns', () => workbook({ A1: text('x'), GU1: text('y') }), 'file-too-many-columns'],
    ['too many rows', () => workbook({ A1: text('x'), [`A${FILE_LIMITS.rows + 1}`]: text('y') }), 'file-too-many-rows'],
  ])('%s', async (_, make, code) => {
    expect(await refused(make())).toBe(code);
  });

  /** 31 entries of 10 MB of zeros: 300 kB that unpack to more than 300 MB. */
  function bomb(): Buffer {
    const zeros = Buffer.alloc(10 * 1024 * 1024);
    return zipOf([...workbookParts(cell), ...Array.from({ length: 31 }, (_, index) => ({ name: `xl/media/${index}.bin`, content: zeros }))]);
  }
});
