import { describe, expect, it } from 'vitest';
import { shownOptions } from './shown-options.ts';

const options = [
  { value: '1', label: 'João Pereira', description: 'Sales' },
  { value: '2', label: 'Ana Lima', description: 'São Paulo' },
  { value: '3', label: 'Jon Ansel' },
];

describe('shownOptions', () => {
  it.each([
    ['', ['1', '2', '3']],
    ['joao', ['1']],
    ['SAO', ['2']],
    ['an', ['2', '3']],
    ['an jon', ['3']],
    ['nobody', []],
  ])('finds for %j the options %j', (typed, values) => {
    expect(shownOptions(options, typed).map((option) => option.value)).toEqual(values);
  });

  it('stops at a hundred', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({ value: `${index}`, label: `Person ${index}` }));
    expect(shownOptions(many, 'person')).toHaveLength(100);
  });
});
