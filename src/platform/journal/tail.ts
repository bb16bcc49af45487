import type { Client } from 'pg';
import type { Log } from '../log.ts';
import { connectDirectly, type Store } from '../db/open.ts';

/** A committed journal line as the live stream tells it: ids and codes. */
export interface Happening {
  readonly organisationId: string; readonly event: string; readonly kind: string; readonly subjectId: string;
  readonly objectiveId: string | null; readonly teamId: string | null; readonly rev: number | null;
  /** Where a stream that breaks now should go on: a snapshot's xmin. Lines may come twice, never be missed. */
  readonly cursor: string;
}

interface JournalRow { organisation_id: string; seq: number; xid: string; event: string; kind: string; subject_id: string; objective_id: string | null; team_id: string | null; rev: number | null }

const NUDGE_MS = 40;
const POLL_MS = 2_000;
const MOST_AT_ONCE = 1_000;
/** The event that means, to every organisation: something was left out, look again at everything. */
export const GAP = 'journal.gap';
/** The same as a stream says it. */
export const LOOK_AGAIN = 'data: {"gap":true}\n\n';

/**
 * Reads the journal as it grows. NOTIFY inside a transaction would serialise commits; so after commit each process
 * sends one nudge per 40 ms, and every node also looks by itself every 2 s: a pooler that swallows NOTIFY costs time, not news.
 * Sequence order is not commit order, so we read by transaction id from the last snapshot's xmin and drop what we know.
 */
export class JournalTail {
  #store: Store;
  #log: Log;
  #listener: Client | null = null;
  #known = new Set<string>();
  #since = '';
  #watchers: ((happenings: readonly Happening[]) => void)[] = [];
  #nudge: NodeJS.Timeout | null = null;
  #poll: NodeJS.Timeout | null = null;
  #reading = false;
  #again = false;
  #closed = false;

  constructor(store: Store, log: Log) {
    this.#store = store;
    this.#log = log;
  }

  async open(): Promise<void> {
    this.#since = (await this.#store.streamPool.query<{ xmin: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as xmin')).rows[0]!.xmin;
    this.#poll = setInterval(() => { void this.#read(); }, POLL_MS);
    await this.#listen();
  }

  onHappenings(watch: (happenings: readonly Happening[]) => void): void {
    this.#watchers.push(watch);
  }

  /** Something was committed here: tell every node, at most once per 40 ms. */
  committed(): void {
    if (this.#nudge !== null || this.#closed) return;
    this.#nudge = setTimeout(() => {
      this.#nudge = null;
      void this.#read();
      this.#store.streamPool.query("select pg_notify('rooftop_journal', '')").catch(() => {});
    }, NUDGE_MS);
  }

  /** Where a stream that begins now would go on after a break. */
  cursor(): string {
    return this.#since;
  }

  /** What a stream missed since its last event, as frames; a gap too long for that says so. */
  async caughtUp(since: string, organisationId: string, frame: (each: Happening) => string): Promise<string> {
    if (!/^\d{1,20}$/.test(since)) return LOOK_AGAIN;
    const { rows } = await this.#store.streamPool.query<JournalRow>('select * from door.journal_since($1::xid8, $2)', [since, MOST_AT_ONCE]);
    if (rows.length >= MOST_AT_ONCE) return LOOK_AGAIN;
    return rows.filter((row) => row.organisation_id === organisationId).map((row) => frame(happening(row, this.#since))).join('');
  }

  async close(): Promise<void> {
    this.#closed = true;
    if (this.#poll) clearInterval(this.#poll);
    if (this.#nudge) clearTimeout(this.#nudge);
    await this.#listener?.end().catch(() => {});
  }

  async #listen(): Promise<void> {
    if (this.#closed) return;
    try {
      const client = await connectDirectly(this.#store, { label: 'rooftop live' });
      client.on('notification', () => { void this.#read(); });
      client.on('error', () => { this.#listener = null; setTimeout(() => { void this.#listen(); }, POLL_MS).unref(); });
      await client.query('listen rooftop_journal');
      this.#listener = client;
    } catch (error) {
      this.#log.warn({ err: error }, 'live updates poll only: no direct connection for LISTEN');
      setTimeout(() => { void this.#listen(); }, 15 * POLL_MS).unref();
    }
  }

  async #read(): Promise<void> {
    if (this.#reading) { this.#again = true; return; }
    this.#reading = true;
    try {
      do {
        this.#again = false;
        await this.#readOnce();
      } while (this.#again && !this.#closed);
    } catch {
      // The database is away; the next poll tries again and nothing is missed.
    } finally {
      this.#reading = false;
    }
  }

  /** A long transaction holds the snapshot back; the lines it makes us read again are known, and so do not count. */
  async #readOnce(): Promise<void> {
    const most = MOST_AT_ONCE + this.#known.size;
    const { rows: [mark] } = await this.#store.streamPool.query<{ xmin: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as xmin');
    const { rows } = await this.#store.streamPool.query<JournalRow>('select * from door.journal_since($1::xid8, $2)', [this.#since, most]);
    const fresh = rows.filter((row) => !this.#known.has(keyOf(row)));
    const next = mark!.xmin;
    this.#known = new Set(rows.filter((row) => BigInt(row.xid) >= BigInt(next)).map(keyOf));
    this.#since = next;
    if (fresh.length === 0) return;
    const happenings = rows.length < most ? fresh.map((row) => happening(row, next)) : [{ ...happening(fresh[0]!, next), event: GAP }];
    for (const watch of this.#watchers) watch(happenings);
  }
}

const keyOf = (row: JournalRow) => `${row.organisation_id}:${row.seq}`;

function happening(row: JournalRow, cursor: string): Happening {
  return {
    organisationId: row.organisation_id, event: row.event, kind: row.kind, subjectId: row.subject_id, objectiveId: row.objective_id,
    teamId: row.team_id, rev: row.rev, cursor,
  };
}
