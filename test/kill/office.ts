import type { Product } from '../journeys/product.ts';

/** An organisation made through the door, with objectives to check in on. */
export interface Office { readonly token: string; readonly organisationId: string; readonly objectives: readonly { readonly id: string; readonly keyResultIds: readonly string[] }[] }

/** Of the product under test only; nobody signs in with it anywhere else. */
const PASSWORD = 'a roof over many goals';

/** Sets the instance up and agrees this many objectives with three key results each, in a cycle around today. */
export async function openOffice({ url, setUpSecret }: Product, count: number): Promise<Office> {
  const admin = { name: 'Ana Reis', email: 'ana@example.org', password: PASSWORD };
  const naming = { name: 'Cedar Works', timeZone: 'UTC', language: 'en' };
  const { organisationId } = await send(url, null, 'POST', '/set-up', { secret: setUpSecret, organisation: naming, admin }) as { organisationId: string };
  const { token } = await send(url, null, 'POST', '/session', { email: admin.email, password: PASSWORD }) as { token: string };
  const ask = <T>(method: string, path: string, body?: object, rev?: number) => send(url, token, method, path, body, rev) as Promise<T>;

  const { member } = await ask<{ member: { id: string } }>('GET', '/session');
  const { items: [top] } = await ask<{ items: { id: string }[] }>('GET', '/teams');
  const cycle = await runningCycle(ask);
  const objectives: { id: string; keyResultIds: string[] }[] = [];
  for (let number = 1; number <= count; number += 1) {
    const { id } = await ask<{ id: string }>('POST', '/objectives', { cycleId: cycle, teamId: top!.id, title: `Goal ${number}`, ownerId: member.id, ambition: 'committed' });
    const keyResultIds: string[] = [];
    for (let place = 0; place < 3; place += 1) {
      const made = await ask<{ id: string }>('POST', `/objectives/${id}/key-results`, { title: `Result ${place}`, metric: { kind: 'from-to', baseline: '0', target: '1000000' } });
      keyResultIds.push(made.id);
    }
    await ask('PUT', `/objectives/${id}/agreement`, undefined, 1);
    objectives.push({ id, keyResultIds });
  }
  return { token, organisationId, objectives };
}

type Ask = <T>(method: string, path: string, body?: object, rev?: number) => Promise<T>;
interface Cycle { readonly id: string; readonly rev: number; readonly state: string; readonly startsOn: string; readonly endsOn: string; readonly kind: string }

/** A quarter around today, led to its running state. */
async function runningCycle(ask: Ask): Promise<string> {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const { items: [made] } = await ask<{ items: Cycle[] }>('POST', '/cycles', { name: 'Under load', kind: 'quarter', startsOn: day(-30), endsOn: day(60) });
  let cycle = made!;
  for (const state of ['planning', 'running']) {
    if (cycle.state !== 'running' && cycle.state !== state) cycle = await ask<Cycle>('PUT', `/cycles/${cycle.id}/state`, { state }, cycle.rev);
  }
  return cycle.id;
}

async function send(url: string, token: string | null, method: string, path: string, body?: object, rev?: number): Promise<unknown> {
  const headers: Record<string, string> = { ...(token ? { authorization: `Bearer ${token}` } : {}), ...(body ? { 'content-type': 'application/json' } : {}), ...(rev === undefined ? {} : { 'if-match': `"${rev}"` }) };
  const reply = await fetch(`${url}/api/v1${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) });
  const text = await reply.text();
  if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${text}`);
  return text === '' ? null : JSON.parse(text);
}
