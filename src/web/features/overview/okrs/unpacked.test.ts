import { describe, expect, it } from 'vitest';
import { unpacked } from './unpacked.ts';

describe('the tree unpacked', () => {
  const reply = {
    asOf: 'now', people: { ids: ['ana'], names: ['Ana'] }, teams: { ids: ['sales'], names: ['Sales'] },
    objectives: [{ id: 'o', title: 'O', team: 0, owner: 0, expected: '0.5', keyResults: [{ id: 'a', title: 'A' }, { id: 'b', title: 'B', kind: 'yes-no' as const, owner: 0, rev: 3, expected: null }] }],
  };

  it('gives back what the server left out because most rows share it', () => {
    expect(unpacked(reply)).toEqual({
      asOf: 'now', people: { ana: 'Ana' }, teams: { sales: 'Sales' },
      objectives: [{
        id: 'o', title: 'O', team: 'sales', owner: 'ana', state: 'agreed', ambition: 'committed', measured: 2, of: 2, rev: 1, expected: '0.5',
        keyResults: [{ id: 'a', title: 'A', kind: 'from-to', rev: 1, expected: '0.5' }, { id: 'b', title: 'B', kind: 'yes-no', owner: 'ana', rev: 3 }],
      }],
    });
  });
});
