import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, renameSync, rmSync, statSync, writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { silent } from '#test/cluster.ts';
import { startEmbedded } from './embedded.ts';
import type { Connection, Embedded } from './embedded.ts';
import { canReach } from './embedded-reach.ts';
import { until } from './until.ts';

const isRoot = process.getuid?.() === 0;
const ORDINARY = { uid: 65_534, gid: 65_534 };
const NAMELESS = { uid: 54_321, gid: 54_321 };
const room = fileURLToPath(new URL('embedded.ts', import.meta.url));

let place: string;
let folder: string;
let running: Embedded | undefined;
let child: ChildProcess | undefined;

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'rooftop-embedded-'));
  chmodSync(place, 0o711);
  folder = join(place, 'data');
});

afterEach(async () => {
  await running?.stop();
  running = undefined;
  if (child?.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

async function start(at = folder): Promise<Embedded> {
  return running = await startEmbedded({ folder: at, log: silent });
}

async function ask<Row>(connection: Connection, query: string): Promise<Row[]> {
  const client = new Client(connection);
  await client.connect();
  try {
    return (await client.query(query)).rows as Row[];
  } finally {
    await client.end();
  }
}

type Started = { child: ChildProcess; answer: { connection?: Connection; failure?: string; code?: string } };

/** A start in a process of its own, perhaps as another user, that prints one line and then stays. */
async function startElsewhere(at: string, ids: { uid?: number; gid?: number } = {}): Promise<Started> {
  const program = `
    import { startEmbedded } from ${JSON.stringify(room)};
    const quiet = () => {};
    setInterval(quiet, 1000);
    const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
    startEmbedded({ folder: ${JSON.stringify(at)}, log }).then(
      ({ connection }) => console.log(JSON.stringify({ connection })),
      (error) => { console.log(JSON.stringify({ failure: error.message, code: error.code })); process.exit(1); });`;
  const started = spawn(process.execPath, ['--input-type=module', '-e', program], { ...ids, stdio: ['ignore', 'pipe', 'inherit'] });
  child = started;
  const [line] = await once(started.stdout, 'data') as [Buffer];
  return { child: started, answer: JSON.parse(String(line)) as Started['answer'] };
}

/** The PostgreSQL processes that work on this database. */
function serversOn(cluster: string): number[] {
  return readdirSync('/proc').map(Number).filter((pid) => {
    try {
      return pid > 0 && readlinkSync(`/proc/${pid}/cwd`) === cluster;
    } catch {
      return false;
    }
  });
}

const cluster = (): string => join(folder, 'postgres');
const pidOfServer = (): number => Number.parseInt(readFileSync(join(cluster(), 'postmaster.pid'), 'utf8'), 10);
const isGone = (): Promise<boolean> => until(() => serversOn(cluster()).length === 0, 3_000);

describe('the embedded database', () => {
  it('founds itself, is durable and private, and stops without a trace', async () => {
    mkdirSync(join(folder, 'postgres.draft-killed', 'half'), { recursive: true });
    const { connection, version, stop } = await start();
    expect(readdirSync(folder).filter((name) => name.startsWith('postgres.'))).toEqual([]);
    expect(version).toMatch(/^18\./);
    expect(await ask(connection, `select current_setting('fsync') as fsync, current_setting('synchronous_commit') as sync,
      current_setting('listen_addresses') as tcp, rolsuper as super, rolcreaterole as creates, datlocprovider as locale
      from pg_roles, pg_database where rolname = current_user and datname = current_database()`))
      .toEqual([{ fsync: 'on', sync: 'on', tcp: '', super: false, creates: true, locale: 'b' }]);
    expect(statSync(cluster()).mode & 0o077).toBe(0);
    if (isRoot) expect(statSync(cluster()).uid).not.toBe(0);
    await ask(connection, 'create table kept (id int); insert into kept values (1)');
    await stop();
    expect(serversOn(cluster())).toEqual([]);
    expect(existsSync(join(cluster(), 'postmaster.pid'))).toBe(false);
  });

  it('keeps what was written for the next start', async () => {
    const { connection } = await start();
    expect(await ask(connection, 'select id from kept')).toEqual([{ id: 1 }]);
  });

  it('is started by one process at a time, and says by which', async () => {
    await start();
    await expect(startEmbedded({ folder, log: silent })).rejects.toThrow(`in use by process ${process.pid}`);
    const { answer } = await startElsewhere(folder);
    expect(answer).toMatchObject({ code: 'data-folder-in-use', failure: expect.stringContaining('stop that process first') });
  });

  it('is taken over from a starter that was killed', async () => {
    const { child: first, answer } = await startElsewhere(folder);
    await ask(answer.connection as Connection, 'insert into kept values (2)');
    const orphan = pidOfServer();
    first.kill('SIGKILL');
    await once(first, 'exit');
    expect(serversOn(cluster())).toContain(orphan);
    const { connection } = await start();
    expect(serversOn(cluster())).not.toContain(orphan);
    expect(await ask(connection, 'select id from kept order by id')).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it('ends with a starter that is ended by a signal nobody handles', async () => {
    const { child: first } = await startElsewhere(folder);
    first.kill('SIGTERM');
    expect(await once(first, 'exit')).toEqual([null, 'SIGTERM']);
    expect(await isGone()).toBe(true);
  });

  it('starts over a stale pid file that names a living process', async () => {
    writeFileSync(join(cluster(), 'postmaster.pid'), `${process.pid}\n${cluster()}\n`);
    writeFileSync(join(cluster(), '.s.PGSQL.5432.lock'), `${process.pid}\n${cluster()}\n`);
    await start();
    expect(pidOfServer()).not.toBe(process.pid);
  });

  it('comes back by itself when the server is killed, with everything that was committed', async () => {
    const { connection } = await start();
    await ask(connection, 'insert into kept values (3)');
    const killed = pidOfServer();
    process.kill(killed, 'SIGKILL');
    const isBack = async (): Promise<boolean> => ask(connection, 'select 1').then(() => pidOfServer() !== killed, () => false);
    expect(await until(isBack, 6_000, 50)).toBe(true);
    expect(await ask(connection, 'select max(id) as last from kept')).toEqual([{ last: 3 }]);
  });

  it('uses a short folder for its socket when its own path is too long for one', async () => {
    const deep = join(place, 'a-very-long-folder-name-indeed-'.repeat(4), 'data');
    mkdirSync(join(deep, '..'), { recursive: true });
    renameSync(folder, deep);
    const { connection, stop } = await start(deep);
    expect(connection.host.length).toBeLessThan(90);
    expect(statSync(connection.host).mode & 0o777).toBe(0o700);
    expect(await ask(connection, 'select count(*)::int as kept from kept')).toEqual([{ kept: 3 }]);
    await stop();
    rmSync(connection.host, { recursive: true });
    renameSync(deep, folder);
  });
});

describe.runIf(isRoot)('started by root', () => {
  it('never replaces a database that is out of reach by an empty one', async () => {
    const shut = join(place, 'shut');
    mkdirSync(shut, { mode: 0o700 });
    renameSync(folder, join(shut, 'data'));
    await expect(startEmbedded({ folder: join(shut, 'data'), log: silent })).rejects.toMatchObject({ code: 'database-out-of-reach' });
    renameSync(join(shut, 'data'), folder);
  });

  it('lives under /var/lib/rooftop when its user cannot reach the data folder, and says so', async () => {
    const home = join(place, 'home');
    mkdirSync(home, { mode: 0o700 });
    const told: string[] = [];
    const log = { ...silent, info: (_: object, text: string) => { told.push(text); } };
    running = await startEmbedded({ folder: join(home, 'data'), log });
    const elsewhere = readFileSync(join(home, 'data', 'database.home'), 'utf8').trim();
    expect(elsewhere).toMatch(/^\/var\/lib\/rooftop\/[0-9a-f]{16}$/);
    expect(told.join()).toContain(`the database lives in ${elsewhere}`);
    await running.stop();
    rmSync(elsewhere, { recursive: true });
  });

  const mayRunHere = isRoot && canReach(room, ORDINARY) && canReach(process.execPath, ORDINARY);

  it.runIf(mayRunHere)('or by an ordinary user, who runs it too', async () => {
    const own = join(place, 'ordinary');
    mkdirSync(own);
    chownSync(own, ORDINARY.uid, ORDINARY.gid);
    const { answer } = await startElsewhere(join(own, 'data'), ORDINARY);
    expect(answer.failure).toBeUndefined();
    expect(statSync(join(own, 'data', 'postgres')).uid).toBe(ORDINARY.uid);
  });

  it.runIf(mayRunHere)('or by a user without a name, who is told what is missing', async () => {
    const own = join(place, 'nameless');
    mkdirSync(own);
    chownSync(own, NAMELESS.uid, NAMELESS.gid);
    const { answer } = await startElsewhere(join(own, 'data'), NAMELESS);
    expect(answer).toMatchObject({ code: 'user-without-name', failure: expect.stringContaining('/etc/passwd') });
  });
});
