/** The caller of the bench, a process of its own so that it does not eat the server's time: node client.ts <json job>. Prints what was answered per second. */
import { Agent, request } from 'node:http';

export interface CallerJob { readonly urls: readonly string[]; readonly bodies?: readonly string[]; readonly method: 'GET' | 'POST'; readonly headers: Record<string, string>; readonly seconds: number; readonly callers: number }

if (process.argv[2]) {
  const job = JSON.parse(process.argv[2]) as CallerJob;
  const agent = new Agent({ keepAlive: true, maxSockets: job.callers });
  const until = performance.now() + job.seconds * 1000;
  const answers = { good: 0, bad: 0 };
  await Promise.all(Array.from({ length: job.callers }, async (_, caller) => {
    for (let turn = 0; performance.now() < until; turn += 1) {
      const place = (caller + turn * job.callers) % job.urls.length;
      const status = await call(job, agent, place);
      if (status >= 200 && status < 300) answers.good += 1; else answers.bad += 1;
    }
  }));
  agent.destroy();
  console.log(JSON.stringify({ perSecond: answers.good / job.seconds, failed: answers.bad }));
}

function call(job: CallerJob, agent: Agent, place: number): Promise<number> {
  const body = job.bodies?.[place % job.bodies.length];
  return new Promise((resolve) => {
    const sent = request(job.urls[place]!, { method: job.method, agent, headers: { ...job.headers, ...(body ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } : {}) } }, (reply) => {
      reply.resume().on('end', () => { resolve(reply.statusCode ?? 0); });
    });
    sent.on('error', () => { resolve(0); });
    sent.end(body);
  });
}
