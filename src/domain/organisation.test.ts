import { describe, expect, it } from 'vitest';
import { foundingCycles, slugOf, slugsToTry } from './organisation.ts';

describe('the slug of an organisation', () => {
  it.each([
    ['Cedar Works', 'cedar-works'],
    ['Cedar Works – São Paulo', 'cedar-works-sao-paulo'],
    ['  --Birch & Sons, Ltd.--  ', 'birch-sons-ltd'],
    ['４２ Grad', '42-grad'],
    ['日本', 'organisation'],
    ['x'.repeat(120), 'x'.repeat(60)],
  ])('of %s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });

  it('has others behind it, the last of which is always free', () => {
    const slugs = slugsToTry('Cedar', '019a2b3c-0000-7000-8000-0f3a9c1b22de');
    expect(slugs).toHaveLength(10);
    expect([slugs[0], slugs[1], slugs[8], slugs[9]]).toEqual(['cedar', 'cedar-2', 'cedar-9', 'cedar-0f3a9c1b22de']);
  });
});

describe('the cycles an organisation is founded with', () => {
  const seen = (today: string, firstMonth?: number) => foundingCycles(today, firstMonth).map(({ name, starts, state }) => `${name} ${starts} ${state}`);

  it('are the year and its quarters, by the day', () => {
    expect(seen('2026-05-12')).toEqual([
      '2026 2026-01-01 running', 'Q1 2026 2026-01-01 draft', 'Q2 2026 2026-04-01 running', 'Q3 2026 2026-07-01 planning', 'Q4 2026 2026-10-01 draft',
    ]);
  });

  it('follow the fiscal year', () => {
    expect(seen('2026-05-12', 4)).toEqual([
      '2027 2026-04-01 running', 'Q1 2027 2026-04-01 running', 'Q2 2027 2026-07-01 planning', 'Q3 2027 2026-10-01 draft', 'Q4 2027 2027-01-01 draft',
    ]);
  });

  it('have nothing to plan in the last quarter', () => {
    expect(seen('2026-12-31').map((each) => each.split(' ').at(-1))).toEqual(['running', 'draft', 'draft', 'draft', 'running']);
  });
});
