import { describe, expect, it } from 'vitest';
import { archiveTeam, useBelow } from './team-archive.ts';

const idle = { isTop: false, teamsBelow: 0, runningObjectives: 0 };

describe('archiveTeam', () => {
  it.each([
    ['an idle team', idle, null],
    ['the top team', { ...idle, isTop: true }, 'top-team-stays'],
    ['a team with a team below', { ...idle, teamsBelow: 1, runningObjectives: 3 }, 'team-has-teams'],
    ['a team whose objectives still run', { ...idle, runningObjectives: 3 }, 'team-has-running-objectives'],
  ])('%s', (_words, team, code) => {
    const verdict = archiveTeam(team);
    expect(verdict.allowed ? null : verdict.code).toBe(code);
  });
});

describe('useBelow', () => {
  it.each([[false, true], [true, false]])('a parent that is archived (%s)', (isArchived, allowed) => {
    expect(useBelow({ id: 'p', isArchived }).allowed).toBe(allowed);
  });
});
