import { randomUUID } from 'node:crypto';
import { sql } from '#platform/db/trip.ts';
import { upload } from '../uploads.ts';
import { world, type Player, type World } from '../world.ts';

/** Two organisations that know nothing of each other, with something of everything in them, and the ids of it all. */
export interface Scene {
  readonly world: World;
  readonly other: World;
  /** Ids of the thing a field or a path names; of anything where the name says nothing. */
  idsFor(noun: string): readonly string[];
  readonly everyId: readonly string[];
  /** Ids of the other organisation: they exist, and nobody here may learn so. */
  readonly strangers: readonly string[];
  readonly emails: readonly string[];
  /** Tokens of invitations that are open. */
  readonly links: readonly string[];
}

/** Which table a name points to. */
const HOMES: readonly [RegExp, string][] = [
  [/^(objectives?|objectiveId)$/, 'objective'], [/^(key-results|keyResultId)$/, 'key_result'], [/^(check-ins|checkInId)$/, 'check_in'], [/^measurements$/, 'measurement'],
  [/^comments$/, 'comment'], [/^(teams|teamId|defaultTeamId)$/, 'team'], [/^(cycles|cycleId|defaultCycleId)$/, 'cycle'], [/^(members|memberId|ownerId|consentBy|actorId|defaultOwnerId)$/, 'member'],
  [/^imports$/, 'import'], [/^outbox$/, 'outbox'],
];
const TABLES = [...new Set(HOMES.map(([, table]) => table))];

const SHEET = 'Objective;Key result;Owner;Start;Target;Current\nCalls are answered;From 40 to 80 %;Nia;40;80;55\n;Five new hires;Olaf;0;5;2\nA row without sense;;;x;y;z\n';

export async function scene(): Promise<Scene> {
  const [here, other] = [await world(), await world('Birch Works')];
  const links = [...await furnish(here), ...await furnish(other)];
  const [ids, strangers] = [await idsOf(here), await idsOf(other)];
  const everyId = Object.values(ids).flat();
  return {
    world: here, other, everyId, links, strangers: Object.values(strangers).flat(), emails: [`${randomUUID()}@example.org`, 'ana@example.org'],
    idsFor: (noun) => {
      const table = HOMES.find(([name]) => name.test(noun))?.[1];
      return (table && ids[table]) || everyId;
    },
  };
}

async function idsOf(of: World): Promise<Record<string, string[]>> {
  const found = TABLES.map(async (table): Promise<[string, string[]]> => {
    const rows = await of.rows(sql<{ id: string }>`select id from ${sql.table(table)} where organisation_id = ${of.organisationId}`);
    return [table, rows.map(({ id }) => id)];
  });
  return Object.fromEntries(await Promise.all(found));
}

/** Everything that has an id, at least once: by the door, as people would. Answers the tokens of open invitations. */
async function furnish(of: World): Promise<string[]> {
  const { teams, cycles, members } = of;
  const make = async (path: string, body: object, as: Player = 'Ana') => (await of.ask('POST', path, { as, body })).body;
  const { member, invitationLink } = await make('/members', { name: 'Nia', email: `${randomUUID()}@example.org`, invite: true });
  await make('/cycles', { name: 'Q4 2026', kind: 'quarter', startsOn: '2026-10-01', endsOn: '2026-12-31', parentId: cycles.year });
  await make('/teams', { name: 'Support', parentId: teams.product, levelName: 'Team' });
  const draft = await make('/objectives', { cycleId: cycles.quarter, teamId: teams.product, title: 'A draft', ownerId: member.id });
  await make(`/objectives/${draft.id}/key-results`, { title: 'Not yet measured', metric: { kind: 'from-to' } });

  const agreed = await make('/objectives', { cycleId: cycles.quarter, teamId: teams.sales, title: 'Customers stay', ownerId: members.Clara, parentId: draft.id });
  const metrics = [{ kind: 'from-to', baseline: '0', target: '100' }, { kind: 'stay-above', lower: '40' }, { kind: 'yes-no' },
    { kind: 'milestones', milestones: [{ id: 'a', title: 'Design', weight: null, day: null }, { id: 'b', title: 'Build', weight: null, day: '2026-06-01' }] }];
  for (const metric of metrics) await make(`/objectives/${agreed.id}/key-results`, { title: `Of kind ${metric.kind}`, metric, ownerId: members.Bruno });
  await of.ask('PUT', `/objectives/${agreed.id}/agreement`, { rev: 1 });

  const { items } = (await of.ask('GET', `/objectives/${agreed.id}/key-results`)).body;
  const checkIn = await make(`/objectives/${agreed.id}/check-ins`, {
    measurements: [{ keyResultId: items[0].id, value: '40', confidence: 6 }], status: 'on-track', progress: ['Two pilots'], problems: [], plans: [{ text: 'Visit Porto' }],
  }, 'Clara');
  await make(`/key-results/${items[1].id}/measurements`, { value: '45' }, 'Bruno');
  await make(`/objectives/${agreed.id}/comments`, { body: 'How do we count these?', checkInId: checkIn.id }, 'Bruno');
  await upload(of, 'okrs.csv', SHEET);
  return [invitationLink.split('#')[1]];
}
