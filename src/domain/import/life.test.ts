import { describe, expect, it } from 'vitest';
import { importPermits, stateAt, type ImportAct, type ImportState } from './life.ts';

describe('what an import permits', () => {
  it.each<[ImportState, ImportAct, string | null]>([
    ['mapped', 'plan', null],
    ['mapped', 'run', null],
    ['mapped', 'undo', 'import-not-done'],
    ['running', 'plan', 'import-not-open'],
    ['running', 'run', 'import-not-open'],
    ['running', 'undo', 'import-not-done'],
    ['done', 'plan', 'import-not-open'],
    ['done', 'run', 'import-not-open'],
    ['done', 'undo', null],
    ['failed', 'plan', null],
    ['failed', 'run', null],
    ['failed', 'undo', 'import-not-done'],
    ['undone', 'plan', 'import-not-open'],
    ['undone', 'run', 'import-not-open'],
    ['undone', 'undo', 'import-not-done'],
  ])('%s, %s: %s', (state, act, code) => {
    const verdict = importPermits(state, act);
    expect(verdict.allowed ? null : verdict.code).toBe(code);
  });
});

describe('the state an import is in', () => {
  it.each<[string, ImportState, string | null, ImportState]>([
    ['runs, a sign just now', 'running', '2026-05-12T14:00:00.000Z', 'running'],
    ['runs, ten minutes of silence', 'running', '2026-05-12T13:50:00.000Z', 'running'],
    ['runs, more than ten minutes of silence', 'running', '2026-05-12T13:49:59.999Z', 'failed'],
    ['was done long ago', 'done', '2026-05-01T10:00:00.000Z', 'done'],
    ['waits since long ago', 'mapped', null, 'mapped'],
  ])('%s', (_, state, sign, expected) => {
    expect(stateAt(state, sign, '2026-05-12T14:00:00.000Z')).toBe(expected);
  });
});
