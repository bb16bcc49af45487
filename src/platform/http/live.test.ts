import { randomUUID } from 'node:crypto';
import { request as requestOver } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '#platform/db/trip.ts';
import { world, type World } from '#test/world.ts';

interface Told { readonly event?: string; readonly kind?: string; readonly subjectId?: string; readonly organisationId?: string; readonly gap?: boolean }
interface Stream { readonly status: number; readonly begunAt: () => string; readonly frames: { id: string | null; told: Told }[]; readonly ended: () => boolean; heard(subjectId: string): boolean; close(): void }

let cedar: World;
let birch: World;
let port: number;

beforeAll(async () => {
  [cedar, birch] = [await world(), await world('Birch Works')];
  await cedar.app.listen({ port: 0, host: '127.0.0.1' });
  port = (cedar.app.server.address() as AddressInfo).port;
});
afterAll(() => cedar.app.close());

/** Opens a stream as a browser does, and keeps what it is told. */
function listen(of: World, headers: Record<string, string> = {}, token = of.token('Ana')): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const sent = requestOver({ port, path: `/api/v1/live?organisation=${of.organisationId}`, headers: { authorization: `Bearer ${token}`, ...headers } }, (reply) => {
      const frames: Stream['frames'] = [];
      const state = { rest: '', ended: false, begunAt: '' };
      reply.setEncoding('utf8').on('error', () => {}).on('close', () => { state.ended = true; }).on('data', (text: string) => {
        const parts = (state.rest + text).split('\n\n');
        state.rest = parts.pop()!;
        state.begunAt ||= /^id: (\d+)$/m.exec(parts[0] ?? '')?.[1] ?? '';
        for (const part of parts.filter((each) => each.includes('data: '))) {
          frames.push({ id: /^id: (\d+)$/m.exec(part)?.[1] ?? null, told: JSON.parse(/^data: (.*)$/m.exec(part)![1]!) as Told });
        }
      });
      const heard = (subjectId: string) => frames.some(({ told }) => told.subjectId === subjectId);
      resolve({ status: reply.statusCode!, begunAt: () => state.begunAt, frames, ended: () => state.ended, heard, close: () => { sent.destroy(); } });
    });
    sent.on('error', reject).end();
  });
}

const team = async (of: World): Promise<string> => (await of.ask('POST', '/teams', { body: { name: randomUUID(), parentId: of.teams.company, levelName: 'Team' } })).body.id;
const within = (milliseconds: number) => ({ timeout: milliseconds, interval: 5 });
/** Lines as a large import tells them: many in one transaction. */
const manyLines = (of: World, count: number) => of.rows(sql<{ seq: number }>`
  insert into journal (organisation_id, at, event, kind, subject_id) select ${of.organisationId}, now(), 'team.created', 'team', gen_random_uuid() from generate_series(1, ${count}::int) returning seq`);

describe('the live stream', () => {
  it('tells what was written within a second, with ids and codes and no text', async () => {
    const stream = await listen(cedar);
    expect(stream.status).toBe(200);
    const id = await team(cedar);
    await expect.poll(() => stream.heard(id), within(1000)).toBe(true);
    const { told } = stream.frames.find((frame) => frame.told.subjectId === id)!;
    expect(told).toEqual({ organisationId: cedar.organisationId, event: 'team.created', kind: 'team', subjectId: id, objectiveId: null, teamId: id, rev: 1 });
    stream.close();
  });

  it('tells an organisation nothing of another', async () => {
    const [here, there] = [await listen(cedar), await listen(birch)];
    const id = await team(cedar);
    await expect.poll(() => here.heard(id), within(1000)).toBe(true);
    expect(there.frames).toEqual([]);
    here.close();
    there.close();
  });

  it('goes on where a broken one ended', async () => {
    const broken = await listen(cedar);
    const seen = await team(cedar);
    await expect.poll(() => broken.heard(seen), within(1000)).toBe(true);
    broken.close();
    const missed = [await team(cedar), await team(cedar)];
    await team(birch);
    const next = await listen(cedar, { 'last-event-id': broken.frames.at(-1)!.id! });
    await expect.poll(() => missed.every((id) => next.heard(id)), within(1000)).toBe(true);
    expect(next.frames.every(({ told }) => told.organisationId === cedar.organisationId)).toBe(true);
    next.close();
  });

  it('goes on also where a broken one had heard nothing yet', async () => {
    const broken = await listen(cedar);
    await expect.poll(broken.begunAt, within(1000)).toMatch(/^\d+$/);
    broken.close();
    const missed = await team(cedar);
    const next = await listen(cedar, { 'last-event-id': broken.begunAt() });
    await expect.poll(() => next.heard(missed), within(1000)).toBe(true);
    next.close();
  });

  it.each([['something it never was told', 'yesterday'], ['a number of no world', '9'.repeat(20)]])('says "look again at everything" to %s', async (_, since) => {
    const stream = await listen(cedar, { 'last-event-id': since });
    await expect.poll(() => stream.frames.some(({ told }) => told.gap), within(1000)).toBe(true);
    stream.close();
  });

  it('says so too when more was missed, or comes at once, than is worth telling line by line', async () => {
    const stream = await listen(cedar);
    const first = await team(cedar);
    await expect.poll(() => stream.heard(first), within(1000)).toBe(true);
    await manyLines(cedar, 1200);
    await team(cedar);
    await expect.poll(() => stream.frames.some(({ told }) => told.gap), within(1000)).toBe(true);
    expect(stream.frames.length).toBeLessThan(100);
    const late = await listen(cedar, { 'last-event-id': stream.frames.find((frame) => frame.told.subjectId === first)!.id! });
    await expect.poll(() => late.frames.some(({ told }) => told.gap), within(1000)).toBe(true);
    const after = await team(cedar);
    await expect.poll(() => stream.heard(after) && late.heard(after), within(1000)).toBe(true);
    stream.close();
    late.close();
  });

  it('is opened to members only', async () => {
    expect((await listen(cedar, {}, randomUUID())).status).toBe(401);
    expect((await listen(cedar, {}, birch.token('Ana'))).status).toBe(401);
    expect((await cedar.app.inject({ url: '/api/v1/live?organisation=nowhere', headers: { authorization: `Bearer ${cedar.token('Ana')}` } })).statusCode).toBe(401);
    expect((await cedar.app.inject({ url: '/api/v1/live' })).json()).toMatchObject({ code: 'session-missing' });
  });

  it('leaves nothing behind when the browser goes in the middle of catching up', async () => {
    const gone = await listen(cedar, { 'last-event-id': '3' });
    gone.close();
    const stays = await listen(cedar);
    const id = await team(cedar);
    await expect.poll(() => stays.heard(id), within(1000)).toBe(true);
    expect(await openStreams()).toBe(1);
    stays.close();
    await expect.poll(openStreams, within(1000)).toBe(0);
  });
});

describe('a server that stops', () => {
  it('ends the streams, finishes what it began, and refuses what comes later', async () => {
    const stream = await listen(cedar);
    const begun = ask('POST', '/api/v1/teams', { name: randomUUID(), parentId: cedar.teams.company, levelName: 'Team' });
    await new Promise((resolve) => { setTimeout(resolve, 5); });
    const closed = cedar.app.close();
    expect((await begun).status).toBe(201);
    stream.close();
    await closed;
    await expect(ask('GET', '/healthz')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

const openStreams = () => new Promise<number>((resolve, reject) => { cedar.app.server.getConnections((error, count) => { if (error) reject(error); else resolve(count); }); });

function ask(method: string, path: string, body?: object): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${cedar.token('Ana')}`, 'content-type': 'application/json', connection: 'close' };
    const sent = requestOver({ port, method, path, headers }, async (reply) => { resolve({ status: reply.statusCode!, text: Buffer.concat(await reply.toArray()).toString() }); });
    sent.on('error', reject).end(body ? JSON.stringify(body) : undefined);
  });
}
