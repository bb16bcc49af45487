import { describe, expect, it } from 'vitest';
import { sheetOf, sheetOfLines } from '#test/samples/sheet-of.ts';
import type { Sheet } from '../sheet.ts';
import { findHeader } from './header.ts';
import { possibleHierarchies } from './hierarchy-ways.ts';
import { suggestColumns } from './suggest-columns.ts';

const roles = (sheet: Sheet, headerRow = 1) => suggestColumns(sheet, headerRow).map((column) => `${column.header}: ${column.role}${column.ordinal ?? ''}`);

describe('the header row', () => {
  it.each<[string, string[][], number]>([
    ['is the first row', [['Objective', 'Owner'], ['a', 'b']], 1],
    ['stands below a title and a blank row', [['Our OKRs', ''], ['', ''], ['Objective', 'Key Result'], ['a', 'b']], 3],
    ['is in any of the four languages', [['Ziele 2026', ''], ['Ziel', 'Zielwert']], 2],
    ['without known words is the first row of short texts', [['', 'Foo', 'Bar'], ['1', 'long text', 'x']], 1],
    ['is absent from a sheet of numbers', [['1', '2'], ['3', '4']], 0],
  ])('%s', (_, rows, row) => {
    expect(findHeader(sheetOf(rows)).row).toBe(row);
  });

  it('is not a long sentence that holds a header word', () => {
    expect(findHeader(sheetOf([['Every objective has an owner and a target that everybody can understand', ''], ['Objective', 'Owner']])).row).toBe(2);
  });
});

describe('what a column holds', () => {
  it('follows the header, and the content where a word can be two things', () => {
    expect(roles(sheetOf([['Start', 'Target', 'End'], [1, 2, '31/03/2026'], [3, 4, '30/06/2026']]))).toEqual(['Start: baseline', 'Target: target', 'End: end-day']);
    expect(roles(sheetOf([['Start', 'Ziel', 'Zielwert'], ['01.01.2026', 'Bessere Wege für alle', 5]]))).toEqual(['Start: start-day', 'Ziel: objective-title', 'Zielwert: target']);
    expect(roles(sheetOf([['Objetivo', 'Resultado-chave', 'Meta'], ['Atender melhor', 'Espera menor', 20]]))).toEqual(['Objetivo: objective-title', 'Resultado-chave: key-result-title', 'Meta: target']);
  });

  it('is told by content alone where the header says nothing', () => {
    const sheet = sheetOfLines(`
      A|B|C|D|E
      1|Objective|Everyone can find the way in the building|sol@example.org|On track
      1.1|Key result|Lost visitors fall from 30 a day to 5|sol@example.org|At risk
      1.2|Key result|Nine of ten find the room at first go|kim@example.org|On track
    `);
    expect(roles(sheet)).toEqual(['A: numbering', 'B: kind', 'C: title', 'D: owner', 'E: status']);
    for (const column of suggestColumns(sheet, 1)) expect(column.reason.code).toMatch(/^content-/);
  });

  it('gives each suggestion a confidence and a reason', () => {
    const [exact, inside] = suggestColumns(sheetOf([['Owner', 'Actual so far'], ['Ana', 3]]), 1);
    expect(exact).toMatchObject({ confidence: 0.95, reason: { code: 'header-is', facts: { word: 'owner' } } });
    expect(inside).toMatchObject({ role: 'current', confidence: 0.7, reason: { code: 'header-contains' } });
  });

  it('does not believe a header that its cells contradict', () => {
    expect(suggestColumns(sheetOf([['Objective', 'Due'], ['Better', 'someday'], ['Faster', 'later']]), 1)[1]).toMatchObject({ role: 'ignore', reason: { facts: { contradicted: true } } });
  });

  it('lets only one column be the target', () => {
    expect(roles(sheetOf([['Target', 'Target value'], [1, 2]]))).toEqual(['Target: target', 'Target value: ignore']);
  });

  it('reads levels from the top and key results side by side', () => {
    expect(roles(sheetOf([['Main', 'L1', 'L2'], ['a', null, null]]))).toEqual(['Main: level1', 'L1: level2', 'L2: level3']);
    expect(roles(sheetOf([['Name', 'KR 1', 'KR 1 target', 'KR 2'], ['a', 'b', 1, 'c']]))).toEqual(['Name: objective-title', 'KR 1: wide-title1', 'KR 1 target: wide-target1', 'KR 2: wide-title2']);
  });

  it('makes the general title the key result beside an objective column', () => {
    expect(roles(sheetOf([['Title', 'Objective'], ['Shorter queues', 'Glad visitors']]))).toEqual(['Title: key-result-title', 'Objective: objective-title']);
  });
});

describe('how rows can find their place', () => {
  const ways = (sheet: Sheet) => possibleHierarchies(sheet, 1, suggestColumns(sheet, 1));

  it.each<[string, string, string]>([
    ['columns', 'Objective|Key result\nGlad visitors|Shorter queues', 'columns'],
    ['numbering', 'No|Title|Type\n1|Glad visitors|Objective\n1.1|Shorter queues|Key result', 'numbering'],
    ['parent', 'ID|Parent|Title\n1||Glad visitors\n2|1|Shorter queues', 'parent'],
    ['levels', 'Main|L1\nGlad visitors|\n|Shorter queues', 'levels'],
    ['indentation', 'OKR|Owner\nGlad visitors|Ana\n>  Shorter queues|Ana', 'indentation'],
    ['order', 'Title|Type\nGlad visitors|Objective\nShorter queues|Key result', 'order'],
  ])('%s', (_, lines, way) => {
    expect(ways(sheetOfLines(lines))[0]).toBe(way);
  });
});
