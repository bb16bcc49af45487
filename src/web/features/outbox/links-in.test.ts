import { describe, expect, it } from 'vitest';
import { linksIn } from './links-in.ts';

describe('linksIn', () => {
  it.each([
    ['Join: http://localhost:3000/invitation#abc_DEF-1', ['http://localhost:3000/invitation#abc_DEF-1']],
    ['See https://okr.example/x. Then (https://okr.example/y)!', ['https://okr.example/x', 'https://okr.example/y']],
    ['Twice https://a.example https://a.example', ['https://a.example']],
    ['None here', []],
  ])('%s', (text, links) => {
    expect(linksIn(text)).toEqual(links);
  });
});
