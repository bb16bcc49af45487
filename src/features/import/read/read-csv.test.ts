import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { FILE_LIMITS, type FileReading, type ReadSettings } from '#domain/import/sheet.ts';
import { readCsv } from './read-csv.ts';

const read = (content: string | Buffer, settings: ReadSettings = {}) => readCsv(Buffer.from(content as string), 'okrs.csv', settings);
const reading = (content: string | Buffer, settings: ReadSettings = {}): FileReading => {
  const verdict = read(content, settings);
  if (!verdict.allowed) throw new Error(verdict.code);
  return verdict.value;
};
const texts = (content: string | Buffer, settings: ReadSettings = {}) => reading(content, settings).sheets[0]!.rows.map((row) => row.map((cell) => cell.text));
const sample = (name: string) => readFileSync(new URL(`../../../../test/samples/${name}`, import.meta.url));

describe('encoding', () => {
  const TEXT = 'Título;Início\nAvaliação — “ótima”;€ 5\n';

  it.each<[string, Buffer, string, boolean]>([
    ['UTF-8', Buffer.from(TEXT), 'utf-8', false],
    ['UTF-8 with a mark', iconv.encode(TEXT, 'utf8', { addBOM: true }), 'utf-8', true],
    ['UTF-16 with a mark', iconv.encode(TEXT, 'utf-16le', { addBOM: true }), 'utf-16le', true],
    ['UTF-16 big-endian with a mark', iconv.encode(TEXT, 'utf-16be', { addBOM: true }), 'utf-16be', true],
    ['UTF-16 without a mark', iconv.encode(TEXT, 'utf-16le'), 'utf-16le', false],
    ['what Windows writes', iconv.encode(TEXT, 'win1252'), 'windows-1252', false],
  ])('%s', (_, bytes, encoding, marked) => {
    expect(reading(bytes)).toMatchObject({ encoding, marked, separator: ';' });
    expect(texts(bytes)).toEqual([['Título', 'Início'], ['Avaliação — “ótima”', '€ 5']]);
  });

  it('can be decided by the person', () => {
    expect(texts(iconv.encode('Größe,x\n1,2', 'win1252'), { encoding: 'utf-8' })[0]![0]).toContain('\ufffd');
    expect(reading(iconv.encode('Größe,x\n1,2', 'win1252'), { encoding: 'utf-8' }).notes).toEqual([{ code: 'unreadable-letters', facts: { count: 2 } }]);
  });

  it('tells of letters damaged before, and keeps them', () => {
    const file = reading('Name,x\nsatisfa√ß√£o,1\n');
    expect(file.notes).toEqual([{ code: 'damaged-letters', facts: { damaged: '√£', original: 'ã', count: 2 } }]);
    expect(file.sheets[0]!.rows[1]![0]!.text).toBe('satisfa√ß√£o');
  });
});

describe('records', () => {
  it('keep quoted line breaks, doubled quotes and blank lines, so that row numbers are those of the spreadsheet', () => {
    expect(texts('a,b\n"one\ntwo","say ""hi"""\n\nlast,row\n')).toEqual([['a', 'b'], ['one\ntwo', 'say "hi"'], [''], ['last', 'row']]);
  });

  it('take the separator of the person, else of Excel, else the consistent one', () => {
    expect(texts('a;b,c\n1;2,3\n', { separator: ',' })).toEqual([['a;b', 'c'], ['1;2', '3']]);
    expect(texts('sep=|\na|b\n1|2\n')).toEqual([['a', 'b'], ['1', '2']]);
    expect(texts('a^b\n1^2\n')).toEqual([['a', 'b'], ['1', '2']]);
  });

  it('survive a quote that never closes', () => {
    expect(reading('a,b\n"never closed,1\nnext,2\n').notes).toContainEqual({ code: 'unclosed-quote', facts: {} });
    expect(texts('a,b\n"never closed,1\nnext,2\n')[2]).toEqual(['next', '2']);
  });

  it('keep a formula as the text it is', () => {
    expect(texts('a,b\n"=cmd|\' /C calc\'!A1",1\n')[1]![0]).toBe("=cmd|' /C calc'!A1");
  });
});

describe('refusals', () => {
  it.each<[string, string | Buffer, string]>([
    ['nothing but blanks', ' \n\n  ', 'file-empty'],
    ['only separators', ',,,\n,,,\n', 'file-empty'],
    ['a web page', '<!DOCTYPE html><html></html>', 'file-not-a-spreadsheet'],
    ['JSON', '[{"a": 1}]', 'file-not-a-spreadsheet'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, ...Array.from({ length: 400 }, (_, index) => index % 32)]), 'file-not-a-spreadsheet'],
    ['too many rows', 'a,b\n'.repeat(FILE_LIMITS.rows + 1), 'file-too-many-rows'],
    ['too many columns', `${'x,'.repeat(FILE_LIMITS.columns + 1)}x\n`, 'file-too-many-columns'],
  ])('%s', (_, content, code) => {
    expect(read(content)).toMatchObject({ allowed: false, code });
  });

  it('blank columns and rows beyond the limit do not count', () => {
    expect(read(`a,b${','.repeat(500)}\n1,2\n${'\n'.repeat(10)}`)).toMatchObject({ allowed: true });
  });
});

describe('our samples', () => {
  it('semicolon, mark and decimal comma', () => {
    expect(reading(sample('balcoes-semicolon-bom.csv'))).toMatchObject({ encoding: 'utf-8', marked: true, separator: ';' });
  });

  it('windows-1252', () => {
    const file = reading(sample('buerger-windows-1252.csv'));
    expect(file).toMatchObject({ encoding: 'windows-1252', separator: ';' });
    expect(file.sheets[0]!.rows[1]!.map((cell) => cell.text)).toContain('Bürger bekommen schneller Antwort');
  });
});
