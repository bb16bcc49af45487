import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { House } from '../house.ts';

/** /healthz: the process lives. /readyz: it can serve, database included. /metrics: Prometheus text. */
export function mountHealth(app: FastifyInstance, house: House): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const durations = new Histogram({ name: 'rooftop_request_seconds', help: 'Time to answer, by route and status', labelNames: ['method', 'route', 'status'], buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3], registers: [registry] });
  watchStore(registry, house);

  app.addHook('onResponse', async (request, reply) => {
    durations.observe({ method: request.method, route: request.routeOptions.url ?? 'unknown', status: reply.statusCode }, reply.elapsedTime / 1000);
  });
  app.get('/healthz', async () => ({ status: 'alive' }));
  app.get('/readyz', async (_request, reply) => {
    try {
      await house.store.ping();
      return { status: 'ready', database: house.store.kind };
    } catch {
      return reply.code(503).send({ status: 'database-unreachable' });
    }
  });
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}

function watchStore(registry: Registry, house: House): void {
  const { store } = house;
  const watch = (name: string, help: string, read: () => number) =>
    new Gauge({ name, help, registers: [registry], collect() { this.set(read()); } });
  watch('rooftop_store_round_trips', 'Database round trips since the start', () => store.counters.roundTrips);
  watch('rooftop_store_statements', 'Statements sent since the start', () => store.counters.statements);
  watch('rooftop_store_retries', 'Transactions run again after a conflict', () => store.counters.retries);
  watch('rooftop_store_connections', 'Open connections of the serving pool', () => store.pool.totalCount);
  watch('rooftop_store_waiting', 'Requests waiting for a connection', () => store.pool.waitingCount);
}
