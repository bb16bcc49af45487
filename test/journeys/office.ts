import { doorOf, signedIn, type Ask } from './door.ts';
import { ANA } from './person.ts';
import { newFolder, removeFolder, startProduct, type Product } from './product.ts';

/** A running product with an organisation in it, for journeys that begin later than the first run. */
export interface Office {
  readonly product: Product;
  /** Ana, the admin, as a program. */
  readonly ask: Ask;
  readonly anaId: string;
  readonly teamId: string;
  readonly cycleId: string;
  /** Stops the product, which has to end well, and takes its data away. */
  close(): Promise<void>;
}

interface Session { readonly member: { readonly id: string }; readonly currentCycle: { readonly id: string } }

export async function openOffice(databaseUrl?: string): Promise<Office> {
  const product = await startProduct({ folder: newFolder(), databaseUrl });
  await doorOf(product.url)('POST', '/set-up', { secret: product.setUpSecret, organisation: { name: 'Cedar Works', timeZone: 'America/Sao_Paulo', language: 'en' }, admin: ANA });
  const { ask } = await signedIn(product.url, ANA);
  const { member, currentCycle } = await ask<Session>('GET', '/session');
  const { items: [team] } = await ask<{ items: { id: string }[] }>('GET', '/teams');
  return { product, ask, anaId: member.id, teamId: team!.id, cycleId: currentCycle.id, close: () => close(product) };
}

export async function close(product: Product): Promise<void> {
  const code = await product.stop();
  removeFolder(product.folder);
  if (code !== 0) throw new Error(`The product ended with ${String(code)}:\n${product.output()}`);
}

export interface Goal { readonly id: string; readonly keyResultIds: readonly string[] }
export interface GivenKeyResult { readonly title: string; readonly baseline: string; readonly target: string; readonly unit?: string }

/** An agreed objective of Ana's with key results from one number to another. */
export async function agreedGoal({ ask, anaId, teamId, cycleId }: Office, title: string, keyResults: readonly GivenKeyResult[], parentId?: string): Promise<Goal> {
  const { id } = await ask<{ id: string }>('POST', '/objectives', { cycleId, teamId, title, ownerId: anaId, ambition: 'committed', ...(parentId ? { parentId } : {}) });
  const keyResultIds: string[] = [];
  for (const { title: name, ...metric } of keyResults) {
    keyResultIds.push((await ask<{ id: string }>('POST', `/objectives/${id}/key-results`, { title: name, metric: { kind: 'from-to', ...metric } })).id);
  }
  await ask('PUT', `/objectives/${id}/agreement`, undefined, 1);
  return { id, keyResultIds };
}

/** A check-in of Ana's on all key results of a goal, one value each. */
export function checkIn({ ask }: Office, { id, keyResultIds }: Goal, values: readonly string[], progress: string): Promise<{ id: string; rev: number }> {
  const measurements = keyResultIds.map((keyResultId, place) => ({ keyResultId, value: values[place]!, confidence: 6 }));
  return ask('POST', `/objectives/${id}/check-ins`, { measurements, status: 'on-track', statusReason: 'We see it coming', progress: [progress], problems: [], plans: [] });
}
