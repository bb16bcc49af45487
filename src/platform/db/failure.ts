/** What we know about the writes of a trip whose connection broke. */
export type Outcome = 'nothing-saved' | 'unknown';

/**
 * The database cannot be reached: the door answers 503, and the pool heals by itself when the database is back.
 * `outcome` is `unknown` only when the connection broke after COMMIT was sent and before its answer came.
 */
export class StoreUnreachable extends Error {
  readonly code = 'store-unreachable';
  readonly outcome: Outcome;

  constructor(cause: unknown, outcome: Outcome) {
    super(`The database cannot be reached: ${textOf(cause)}`, { cause });
    this.name = 'StoreUnreachable';
    this.outcome = outcome;
  }
}

/** The database cannot or must not be used as it is; the text says what an operator has to do. */
export class StoreRefused extends Error {
  readonly code: string;

  constructor(code: string, text: string) {
    super(text);
    this.name = 'StoreRefused';
    this.code = code;
  }
}

/** The five-character SQLSTATE (or the operating system's code) of an error, when it carries one. */
export function stateOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** Turns a lost connection into `StoreUnreachable` and leaves every other error as it is. */
export function asStoreFailure(error: unknown, outcome: Outcome): unknown {
  if (error instanceof StoreUnreachable) return error;
  return isConnectionLoss(error) ? new StoreUnreachable(error, outcome) : error;
}

/** Serialization failure or deadlock: running the same work again is the remedy PostgreSQL asks for. */
export function isWorthAnotherTry(error: unknown): boolean {
  const state = stateOf(error);
  return state === '40001' || state === '40P01';
}

/**
 * A prepared statement of this connection no longer fits: a column was added under a `select *` (0A000), or the
 * server forgot the statement (26000). A fresh connection has no such memory.
 */
export function isStaleStatement(error: unknown): boolean {
  const state = stateOf(error);
  return state === '26000' || (state === '0A000' && textOf(error).includes('cached plan'));
}

/** Whether the connection this error came over must not be used again. */
export function spoilsConnection(error: unknown): boolean {
  return error instanceof StoreUnreachable || isStaleStatement(error) || isConnectionLoss(error);
}

const LOST_STATES = new Set([
  'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN',
  '57P01', '57P02', '57P03', '53300',
]);

/** pg gives no code to these: it ends connections and waits for them in its own words. */
const LOST_TEXTS = [
  'Connection terminated', 'timeout exceeded when trying to connect', 'timeout expired', 'is not queryable',
  'Cannot use a pool after calling end',
];

function isConnectionLoss(error: unknown): boolean {
  const state = stateOf(error);
  if (state !== undefined) return LOST_STATES.has(state) || state.startsWith('08');
  const text = textOf(error);
  return LOST_TEXTS.some((known) => text.includes(known));
}

/** The message of an error, or the thing itself as text. */
export function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
