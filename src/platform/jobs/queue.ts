import { randomUUID } from 'node:crypto';
import { PgBoss, type Job as QueuedJob } from 'pg-boss';
import type { Job } from '../feature.ts';
import type { House } from '../house.ts';
import type { Log } from '../log.ts';
import type { Store } from '../db/open.ts';

interface Task { organisationId: string; data?: Record<string, unknown> }

const POLL_SECONDS = 2;
/** One timetable entry starts one job per organisation, so that a slow organisation delays nobody else. */
const FAN_OUT = 'timetable';

/** The job queue of this process: it asks for jobs, and works on them when it is told to. */
export class JobQueue {
  #boss: PgBoss;
  #store: Store;
  #log: Log;
  #ready = false;

  constructor(store: Store, log: Log) {
    this.#store = store;
    this.#log = log;
    const executeSql = async (text: string, values?: unknown[]) => store.streamPool.query(text, values);
    this.#boss = new PgBoss({ db: { executeSql }, schema: 'pgboss', migrate: false, createSchema: false, supervise: true, schedule: true });
    this.#boss.on('error', (error) => { log.warn({ err: error }, 'the job queue met an error'); });
  }

  /** Creates the queues and, unless told otherwise, begins to work. */
  async open(house: House, jobs: readonly Job[], works: boolean): Promise<void> {
    await this.#boss.start();
    for (const name of [FAN_OUT, ...jobs.map((job) => job.name)]) {
      await this.#boss.createQueue(name, { policy: 'short', retryLimit: 5, retryBackoff: true, retryDelay: 5, expireInSeconds: 900 });
    }
    this.#ready = true;
    if (!works) return;
    for (const job of jobs) await this.#work(house, job);
    await this.#keepTimetable(jobs);
  }

  /**
   * Asks for a job after the fact. The same `once` collapses while a job with it waits; one at work does not count. An
   * asking is lost only if the process dies in this very moment; timetables catch up.
   */
  ask(name: string, task: Task & { once?: string; afterSeconds?: number }): void {
    if (!this.#ready) return;
    const { once, afterSeconds, ...data } = task;
    this.#boss.send(name, data, { singletonKey: once ?? randomUUID(), ...(afterSeconds ? { startAfter: afterSeconds } : {}) })
      .catch((error: unknown) => { this.#log.warn({ err: error, job: name }, 'a job could not be asked for'); });
  }

  /** Ends after the jobs at work are done. */
  async close(): Promise<void> {
    if (!this.#ready) return;
    this.#ready = false;
    await this.#boss.stop({ graceful: true, timeout: 20_000, close: false });
  }

  async #work(house: House, job: Job): Promise<void> {
    await this.#boss.work(job.name, { pollingIntervalSeconds: POLL_SECONDS }, async (batch: QueuedJob<Task>[]) => {
      for (const { data } of batch) await job.work({ organisationId: data.organisationId, data: data.data ?? {} }, house, house.clock.now());
    });
  }

  async #keepTimetable(jobs: readonly Job[]): Promise<void> {
    const timed = jobs.filter((job) => job.cron !== undefined);
    for (const job of timed) await this.#boss.schedule(FAN_OUT, job.cron!, { job: job.name }, { key: job.name, tz: 'UTC' });
    await this.#boss.work(FAN_OUT, { pollingIntervalSeconds: POLL_SECONDS }, async (batch: QueuedJob<{ job: string }>[]) => {
      const { rows } = await this.#store.streamPool.query<{ organisations: string }>('select door.organisations() as organisations');
      for (const { data } of batch) for (const row of rows) await this.#boss.send(data.job, { organisationId: row.organisations }, { singletonKey: row.organisations });
    });
  }
}
