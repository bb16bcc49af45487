import { randomUUID } from 'node:crypto';
import { db } from '#platform/db/trip.ts';
import { NOW, type Player, type World } from './world.ts';

export interface GivenKeyResult { kind?: 'from-to' | 'stay-above' | 'milestones' | 'yes-no' | 'baseline-first'; baseline?: string; target?: string; lower?: string; weight?: string; owner?: Player; title?: string; milestones?: unknown[] }
export interface GivenOkr { objectiveId: string; keyResultIds: string[] }

/** An agreed objective of Sales in the running quarter, owned by Clara, put straight into the tables: tests of later features start here. */
export async function agreedObjective(world: World, keyResults: readonly GivenKeyResult[] = [{ baseline: '0', target: '100' }], title = 'Field sales know every customer'): Promise<GivenOkr> {
  const objectiveId = randomUUID();
  const own = { organisation_id: world.organisationId };
  await world.rows(db.insertInto('objective').values({
    ...own, id: objectiveId, cycle_id: world.cycles.quarter, team_id: world.teams.sales, owner_id: world.members.Clara, title, ambition: 'committed', state: 'agreed',
    agreed_at: '2026-04-02T12:00:00.000Z', agreed_by: world.members.Davi, created_by: world.members.Clara, created_at: NOW,
  }).returning('id'));
  const rows = keyResults.map((given, index) => ({
    ...own, id: randomUUID(), objective_id: objectiveId, title: given.title ?? `Key result ${index + 1}`, kind: given.kind ?? 'from-to' as const, baseline: given.baseline ?? null, target: given.target ?? null,
    lower: given.lower ?? null, weight: given.weight ?? null, owner_id: given.owner ? world.members[given.owner] : null, milestones: given.milestones ? JSON.stringify(given.milestones) : null,
    position: index, created_at: NOW, created_by: world.members.Clara,
  }));
  await world.rows(db.insertInto('key_result').values(rows).returning('id'));
  return { objectiveId, keyResultIds: rows.map((row) => row.id) };
}
