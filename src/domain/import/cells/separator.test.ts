import { describe, expect, it } from 'vitest';
import { findDamagedLetters } from './damaged-letters.ts';
import { declaredSeparator, guessSeparator } from './separator.ts';
import { textCell } from './text-cell.ts';

describe('what separates the columns', () => {
  it.each<[string, string, string, number]>([
    ['commas', 'a,b,c\n1,2,3\n', ',', 3],
    ['semicolons, with decimal commas in the cells', 'a;b;c\n1,5;2,5;3,5\n4,5;5,5;6\n', ';', 3],
    ['pipes, though commas are more frequent', 'a|b\nyes, no, well, so|1\none, two, three|2\nand, on, and, on|3\n', '|', 2],
    ['tabs', 'a\tb\n"x,\ny, z"\t1\n', '\t', 2],
    ['carets', 'a^b^c\n1^2^3\n', '^', 3],
    ['one column without any', 'title\nfirst\nsecond\n', ',', 1],
    ['quotes inside quotes do not count', 'a,b\n"he said ""x;y;z"", twice",2\n"p;q",3\n', ',', 2],
    ['a title line above does not matter', 'Our goals\na;b;c\n1;2;3\n4;5;6\n', ';', 3],
  ])('%s', (_, text, separator, columns) => {
    expect(guessSeparator(text)).toMatchObject({ separator, columns });
  });

  it('says when it is not sure', () => {
    expect(guessSeparator('well, this\nis just some\nprose; with, signs\nin it').certain).toBe(false);
  });

  it('takes the word of Excel', () => {
    expect(declaredSeparator('sep=;\r\na;b')).toBe(';');
    expect(declaredSeparator('separate')).toBeNull();
  });
});

describe('letters damaged before', () => {
  it.each([['satisfa√ß√£o', '√£', 'ã', 1], ['mÃ©dio, cafÃ©', 'Ã©', 'é', 2]])('%s', (text, damaged, original, count) => {
    expect(findDamagedLetters(text)[0]).toEqual({ damaged, original, count });
  });

  it('leaves sound text alone', () => {
    expect(findDamagedLetters('NÃO, AÇÃO, √2 and a square root √ of 9')).toEqual([]);
  });
});

describe('a text cell', () => {
  it('is clean: no controls, one form of accents, no spaces around, indentation kept', () => {
    expect(textCell('   cafe\u0301\u0000\r\nline ')).toEqual({ kind: 'text', text: 'café\nline', indent: 3 });
    expect(textCell('\ud800x')).toEqual({ kind: 'text', text: '\ufffdx' });
    expect(textCell(' \t ')).toEqual({ kind: 'empty', text: '' });
  });
});
