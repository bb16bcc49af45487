import { describe, expect, it } from 'vitest';
import { readTrip, sql } from '#platform/db/trip.ts';
import { house, newDatabase } from './house.ts';

describe('the house of the tests', () => {
  it('is one per process, migrated, and serves as the bound role', async () => {
    const { store } = await house();
    expect((await house()).store).toBe(store);
    const enter = sql<{ role: string }>`select current_user::text as role`;
    const seen = await readTrip(store, enter, async (trip, entry) => {
      const steps = trip.one(sql<{ steps: number }>`select count(*) as steps from door.migration`);
      return { ...await entry, ...await steps };
    });
    expect(seen.role).toBe('rooftop_app');
    expect(seen.steps).toBeGreaterThan(0);
  });

  it('gives databases away that know nothing of each other', async () => {
    const [one, other] = await Promise.all([newDatabase(), newDatabase('empty')]);
    expect(one).not.toBe(other);
  });
});
