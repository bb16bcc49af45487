import type { PoolClient, QueryResult } from 'pg';
import { compile } from './query.ts';
import type { Query } from './query.ts';
import { statementName } from './statement-name.ts';

/** What a trip cost: waits for the network, and statements including begin, enter and commit. */
export type Cost = { roundTrips: number; statements: number };

/** The line did what it was told, and no answer is wanted any more. */
const NEVER = new Promise<never>(() => {});

/**
 * One connection for the length of one trip. Every query goes out at once; what is asked in the same breath shares one
 * write and one round trip.
 *
 * The first failure ends the line: `until` rejects with it, and neither that query nor any later one ever answers.
 * So work that was waiting for several answers cannot turn the others' failures into unhandled rejections.
 */
export class Line {
  readonly cost: Cost = { roundTrips: 0, statements: 0 };
  #client: PoolClient;
  #inBreath = false;
  #over = false;
  #failure: Promise<never>;
  #fail: (error: unknown) => void = () => {};

  constructor(client: PoolClient) {
    this.#client = client;
    this.#failure = new Promise((_, reject) => { this.#fail = reject; });
    this.#failure.catch(() => {});
  }

  /** All rows of the answer. */
  all<Row>(query: Query<Row>): Promise<Row[]> {
    return this.#ask(query).then((answer) => answer.rows as Row[]);
  }

  /** The first row of the answer, if there is one. */
  one<Row>(query: Query<Row>): Promise<Row | undefined> {
    return this.#ask(query).then((answer) => answer.rows[0] as Row | undefined);
  }

  /** The number of rows written. */
  run(query: Query<unknown>): Promise<number> {
    return this.#ask(query).then((answer) => answer.rowCount ?? 0);
  }

  /** Waits for the work, or for the first query that fails. */
  until<Result>(work: Promise<Result>): Promise<Result> {
    return Promise.race([work, this.#failure]);
  }

  /** Opens the transaction; sent together with whatever is asked next. */
  begin(text: string): void {
    void this.#send(text, undefined, undefined);
  }

  /** Ends the transaction and answers the command tag. Later questions are not sent. */
  close(text: string): Promise<string> {
    const answered = this.#send(text, undefined, undefined).then((answer) => answer.command);
    this.#over = true;
    return answered;
  }

  /** Ends the transaction without waiting: the connection can be handed on at once, its queue keeps the order. */
  leave(text: string): void {
    const { roundTrips } = this.cost;
    void this.close(text);
    this.cost.roundTrips = roundTrips;
  }

  #ask(query: Query<unknown>): Promise<QueryResult> {
    if (this.#over) return NEVER;
    const { sql, parameters } = compile(query);
    return this.#send(sql, parameters, statementName(this.#client, sql));
  }

  #send(text: string, values: readonly unknown[] | undefined, name: string | undefined): Promise<QueryResult> {
    if (this.#over) return NEVER;
    this.#breathe();
    this.cost.statements += 1;
    return new Promise((resolve) => {
      this.#client.query({ text, values: values as unknown[] | undefined, name }, (error: Error | null, answer: QueryResult) => {
        if (error) this.#fail(Object.assign(error, { sql: text }));
        else resolve(answer);
      });
    });
  }

  /** Holds the socket until the present chain of promises has said all it has to say: one write, one packet. */
  #breathe(): void {
    if (this.#inBreath) return;
    this.#inBreath = true;
    this.cost.roundTrips += 1;
    const { stream } = this.#client.connection;
    stream.cork();
    process.nextTick(() => {
      this.#inBreath = false;
      stream.uncork();
    });
  }
}
