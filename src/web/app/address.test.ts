import { describe, expect, it } from 'vitest';
import { withQuery } from '../paths.ts';
import { readQuery, writeQuery } from './address.ts';

describe('the query of an address', () => {
  it.each([
    ['?search=Ana%20Lima&state=active', { search: 'Ana Lima', state: 'active' }],
    ['?team=07&yes=true', { team: '07', yes: 'true' }],
    ['', {}],
  ])('%s reads as plain words', (text, query) => {
    expect(readQuery(text)).toEqual(query);
  });

  it('is written without what is empty, and reads back the same', () => {
    expect(writeQuery({ search: '', state: undefined })).toBe('');
    const query = { search: 'a&b=c ç', state: '0' };
    expect(readQuery(writeQuery(query))).toEqual(query);
  });

  it('is added to a path', () => {
    expect(withQuery('/people', { search: 'Ana', state: undefined })).toBe('/people?search=Ana');
    expect(withQuery('/people', {})).toBe('/people');
  });
});
