import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { migrate } from '#platform/db/migrate.ts';
import { asSuperuser, silent, socketUrl, startCluster, TEMPLATE } from './cluster.ts';
import type { Cluster, ClusterFacts } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A socket: whoever connects is answered with the facts of the run's PostgreSQL. */
    doorbell: string;
  }
}

let cluster: Promise<Cluster> | undefined;
let bell: Server | undefined;
let place: string | undefined;

/** Hangs up a doorbell. PostgreSQL starts when the first test file rings; a run of pure rules never pays for it. */
export async function setup(project: TestProject): Promise<void> {
  place = mkdtempSync(join(tmpdir(), 'rooftop-bell-'));
  const doorbell = join(place, 'bell');
  bell = createServer((visitor) => {
    visitor.on('error', () => {});
    cluster ??= openCluster();
    cluster.then(
      ({ host, port }) => visitor.end(JSON.stringify({ host, port } satisfies ClusterFacts)),
      (error: unknown) => visitor.end(JSON.stringify({ failure: String(error) })));
  });
  await new Promise<void>((ready) => bell?.listen(doorbell, ready));
  project.provide('doorbell', doorbell);
}

/** Vitest calls it after failures too; nothing stays behind. */
export async function teardown(): Promise<void> {
  bell?.close();
  const running = await cluster?.catch(() => undefined);
  await running?.stop();
  if (place !== undefined) rmSync(place, { recursive: true, force: true });
}

async function openCluster(): Promise<Cluster> {
  const opened = await startCluster();
  try {
    await asSuperuser(opened, 'postgres', `create database ${TEMPLATE} owner rooftop`);
    await migrate({ address: { connectionString: socketUrl(opened, TEMPLATE) }, mode: 'on' }, silent);
    return opened;
  } catch (error) {
    await opened.stop();
    throw error;
  }
}
