import { describe, expect, it } from 'vitest';
import { gridStep, type GridView, type Place } from './grid-keys.ts';

// a (open) ─ b (closed), c (leaf); d (leaf). Column 2 is edited, except in row 0.
const view: GridView = {
  rows: [
    { open: true, parent: -1 },
    { open: false, parent: 0 },
    { open: null, parent: 0 },
    { open: null, parent: -1 },
  ],
  columns: 3,
  page: 2,
  editable: ({ row, column }) => column === 2 && row > 0,
};

const at = (row: number, column = -1): Place => ({ row, column });
const move = (row: number, column = -1) => ({ kind: 'move', to: at(row, column) });
const step = (place: Place, key: string, ctrl = false) => gridStep(view, place, { key, ctrl });

describe('gridStep on a row', () => {
  it.each([
    [at(0), 'ArrowDown', move(1)],
    [at(3), 'ArrowDown', move(3)],
    [at(0), 'ArrowUp', move(0)],
    [at(0), 'PageDown', move(2)],
    [at(3), 'PageUp', move(1)],
    [at(2), 'Home', move(0)],
    [at(0), 'End', move(3)],
    [at(1), 'ArrowRight', { kind: 'open', row: 1 }],
    [at(0), 'ArrowRight', move(0, 0)],
    [at(2), 'ArrowRight', move(2, 0)],
    [at(0), 'ArrowLeft', { kind: 'close', row: 0 }],
    [at(1), 'ArrowLeft', move(0)],
    [at(3), 'ArrowLeft', move(0)],
    [at(2), 'Enter', { kind: 'enter', row: 2 }],
    [at(1), ' ', { kind: 'open', row: 1 }],
    [at(2), ' ', null],
    [at(2), 'Escape', null],
    [at(2), 'x', null],
    [at(2), 'Tab', null],
  ])('%j and %s: %j', (place, key, result) => expect(step(place, key)).toEqual(result));
});

describe('gridStep in a cell', () => {
  it.each([
    [at(1, 0), 'ArrowRight', move(1, 1)],
    [at(1, 2), 'ArrowRight', move(1, 2)],
    [at(1, 1), 'ArrowLeft', move(1, 0)],
    [at(1, 0), 'ArrowLeft', move(1)],
    [at(1, 1), 'Home', move(1, 0)],
    [at(1, 1), 'End', move(1, 2)],
    [at(1, 1), 'ArrowDown', move(2, 1)],
    [at(1, 1), 'Escape', move(1)],
    [at(1, 2), 'Enter', { kind: 'edit', at: at(1, 2) }],
    [at(1, 2), 'F2', { kind: 'edit', at: at(1, 2) }],
    [at(1, 1), 'Enter', { kind: 'enter', row: 1 }],
    [at(0, 2), 'Enter', { kind: 'enter', row: 0 }],
    [at(1, 2), '7', { kind: 'edit', at: at(1, 2), text: '7' }],
    [at(1, 1), '7', null],
    [at(1, 2), 'F5', null],
  ])('%j and %s: %j', (place, key, result) => expect(step(place, key)).toEqual(result));

  it('takes Ctrl + Home and Ctrl + End to the ends of the column, and leaves Ctrl + C alone', () => {
    expect(step(at(2, 1), 'Home', true)).toEqual(move(0, 1));
    expect(step(at(1, 1), 'End', true)).toEqual(move(3, 1));
    expect(step(at(1, 2), 'c', true)).toBeNull();
  });
});

it('an empty grid has no keys', () => {
  expect(gridStep({ ...view, rows: [] }, at(0), { key: 'ArrowDown', ctrl: false })).toBeNull();
});
