import { expect, it } from 'vitest';
import { fileProblem } from './file-problem.ts';

it.each([
  [{ name: 'goals.CSV', type: '', size: 5 }, '.csv,.xlsx', 10, null],
  [{ name: 'goals.pdf', type: 'application/pdf', size: 5 }, '.csv, .xlsx', 10, 'kind'],
  [{ name: 'goals', type: 'text/csv', size: 5 }, 'text/csv', 10, null],
  [{ name: 'goals.csv', type: '', size: 11 }, '.csv', 10, 'size'],
  [{ name: 'goals.csv', type: '', size: 10 }, '.csv', 10, null],
  [{ name: 'goals.csv', type: '', size: 0 }, '.csv', 10, 'empty'],
  [{ name: 'anything', type: '', size: 5 }, undefined, undefined, null],
])('%j against %j and %j bytes: %j', (file, accept, maxBytes, problem) => {
  expect(fileProblem(file, accept, maxBytes)).toBe(problem);
});
