import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { inject } from 'vitest';
import { openStore } from '#platform/db/open.ts';
import type { Store } from '#platform/db/open.ts';
import { asSuperuser, silent, socketUrl, TEMPLATE } from './cluster.ts';
import type { ClusterFacts } from './cluster.ts';

/** What feature tests stand on: an open, migrated store. */
export type House = { readonly store: Store; readonly databaseUrl: string };

let opened: Promise<House> | undefined;

/** The house of this test process, opened once. A test owns an organisation in it, not a database. */
export function house(): Promise<House> {
  return opened ??= openHouse();
}

/** The PostgreSQL of this run; the first to ask starts it. */
export async function clusterFacts(): Promise<ClusterFacts> {
  const answer = JSON.parse(await text(connect(inject('doorbell')))) as ClusterFacts | { failure: string };
  if ('failure' in answer) throw new Error(`The test database did not start: ${answer.failure}`);
  return answer;
}

/** A new database: a copy of the migrated template, or an empty one. Answers its URL. It goes with the run. */
export async function newDatabase(like: 'migrated' | 'empty' = 'migrated'): Promise<string> {
  const facts = await clusterFacts();
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = like === 'migrated' ? TEMPLATE : 'template1';
  await asSuperuser(facts, 'postgres', `create database ${name} template ${template} strategy file_copy owner rooftop`);
  return socketUrl(facts, name);
}

async function openHouse(): Promise<House> {
  const databaseUrl = await newDatabase();
  return { databaseUrl, store: await openStore({ databaseUrl, dataFolder: '' }, silent) };
}
