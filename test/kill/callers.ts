import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import type { Office } from './office.ts';

/** What became of one check-in, as its caller knows it. */
export interface Sent { readonly key: string; readonly objectiveId: string; readonly body: string; answer: { status: number; id: string | null } | null }

/** People who check in one after the other without a pause, each on a connection of their own. */
export interface Callers { readonly sent: readonly Sent[]; stop(): Promise<void> }

export function startCallers(url: string, office: Office, count: number, value: () => number): Callers {
  const agent = new Agent({ keepAlive: true, maxSockets: count });
  const sent: Sent[] = [];
  let stopped = false;
  const calling = Promise.all(Array.from({ length: count }, async (_, caller) => {
    for (let turn = 0; !stopped; turn += 1) {
      const objective = office.objectives[(caller + turn * 7) % office.objectives.length]!;
      const measurements = objective.keyResultIds.map((keyResultId) => ({ keyResultId, value: String(value()), confidence: turn % 11 }));
      const body = JSON.stringify({ measurements, status: 'on-track', statusReason: 'as it is', progress: [`Turn ${turn}`], problems: [], plans: [] });
      const one: Sent = { key: randomUUID(), objectiveId: objective.id, body, answer: null };
      sent.push(one);
      one.answer = await checkIn(url, office, one, agent);
      // Nobody is there: wait until told to stop instead of knocking a thousand times.
      if (one.answer === null) await new Promise((resolve) => { setTimeout(resolve, 20); });
    }
  }));
  return { sent, stop: async () => { stopped = true; await calling; agent.destroy(); } };
}

/** Sends one check-in under its key; null when no whole answer came back. */
export function checkIn(url: string, office: Office, { key, objectiveId, body }: Sent, agent?: Agent): Promise<Sent['answer']> {
  return new Promise((resolve) => {
    const headers = { authorization: `Bearer ${office.token}`, 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), 'idempotency-key': key };
    const asked = request(`${url}/api/v1/objectives/${objectiveId}/check-ins`, { method: 'POST', headers, ...(agent ? { agent } : {}) }, async (reply) => {
      try {
        const text = Buffer.concat(await reply.toArray()).toString();
        resolve({ status: reply.statusCode!, id: (JSON.parse(text) as { id?: string }).id ?? null });
      } catch {
        resolve(null);
      }
    });
    asked.on('error', () => { resolve(null); }).end(body);
  });
}
