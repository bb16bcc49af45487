import { Type, type Static, type TObject, type TSchema } from 'typebox';

/**
 * One contract per verb: validation, types, OpenAPI, client and command line are all made from it.
 * `access` says who may knock at all; what they may do inside is `domain/access`, asked right after loading.
 */
export interface Endpoint<
  Params extends TObject = TObject,
  Query extends TObject = TObject,
  Body extends TSchema = TSchema,
  Reply extends TSchema = TSchema,
> {
  /** `feature.verb`: the same name in events, commands and tests. */
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path below `/api/v1`, with `{name}` for parameters. */
  readonly path: string;
  /** One sentence for people: what the verb does. */
  readonly summary: string;
  readonly access: Access;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly reply: Reply;
  /** Status of a success: 200 with a body, 201 for something new, 202 for work begun, 204 for nothing to say. */
  readonly status: 200 | 201 | 202 | 204;
  /** Codes of the refusals this verb can answer beside the ones every verb can (see platform/http/problem.ts). */
  readonly refusals: readonly string[];
  /** `revision`: the request names the revision it saw in `If-Match`; another one is answered 409 with both versions. */
  readonly concurrency: 'none' | 'revision';
  /** `json` bodies are at most 1 MB; `upload` is one multipart file of at most 10 MB in the field `file`. */
  readonly takes: 'json' | 'upload';
  /** Requests per minute from one address; only for public doors, everything else shares the general limit. */
  readonly perMinute?: number;
}

/** public: anyone · person: a signed-in account · member: a member of the organisation named in the request. */
export const ACCESS_KINDS = ['public', 'person', 'member'] as const;
export type Access = (typeof ACCESS_KINDS)[number];

type Given<P extends TObject, Q extends TObject, B extends TSchema, R extends TSchema> =
  Pick<Endpoint<P, Q, B, R>, 'id' | 'method' | 'path' | 'summary'> & Partial<Endpoint<P, Q, B, R>>;

const nothing = Type.Object({}, { additionalProperties: false });
/** The body of a verb that takes none, and the reply of one that has nothing to say. */
export const Nothing = Type.Null();

/** Completes a contract with what most verbs have: a member's access, JSON, no parameters. */
export function endpoint<
  P extends TObject = typeof nothing,
  Q extends TObject = typeof nothing,
  B extends TSchema = typeof Nothing,
  R extends TSchema = typeof Nothing,
>(given: Given<P, Q, B, R>): Endpoint<P, Q, B, R> {
  return {
    access: 'member', status: 200, refusals: [], concurrency: 'none', takes: 'json',
    params: nothing as unknown as P, query: nothing as unknown as Q, body: Nothing as unknown as B, reply: Nothing as unknown as R,
    ...given,
  };
}

export type InputOf<E> = E extends Endpoint<infer P, infer Q, infer B, TSchema>
  ? { params: Static<P>; query: Static<Q>; body: Static<B> } : never;
export type ReplyOf<E> = E extends Endpoint<TObject, TObject, TSchema, infer R> ? Static<R> : never;

// ---- The shapes every contract is made of. Every string and array has a maximum. ----

export const Id = Type.String({ format: 'uuid', maxLength: 36, description: 'UUID' });
export const Day = Type.String({ format: 'date', maxLength: 10, description: 'Calendar day, YYYY-MM-DD' });
export const Instant = Type.String({ format: 'date-time', maxLength: 40, description: 'Instant in UTC, ISO 8601' });
/** A decimal number as text: up to 16 digits before the point and 8 after it. */
export const DecimalText = Type.String({
  pattern: '^-?(0|[1-9][0-9]{0,15})(\\.[0-9]{1,8})?$', maxLength: 26, description: 'Decimal number as text', examples: ['12.5'],
});
/** A share of the way, as decimal text; 0.37 is 37 %. May be below 0 or above 1 where raw. */
export const Share = Type.String({ pattern: '^-?[0-9]+(\\.[0-9]+)?$', maxLength: 40, description: 'Share as decimal text, 0.37 is 37 %' });
export const Revision = Type.Integer({ minimum: 1, maximum: 2147483647 });
export const Email = Type.String({ format: 'email', minLength: 3, maxLength: 254 });
export const PersonName = Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' });
export const TimeZone = Type.String({ minLength: 1, maxLength: 60, pattern: '^[A-Za-z0-9_+\\-/]+$', examples: ['America/Sao_Paulo'] });
export const LANGUAGES = ['en', 'pt-BR'] as const;
export const Language = Type.Unsafe<(typeof LANGUAGES)[number]>(Type.Enum([...LANGUAGES]));
export const Password = Type.String({ minLength: 10, maxLength: 200 });
export const Token = Type.String({ minLength: 20, maxLength: 200, pattern: '^[A-Za-z0-9_\\-]+$' });
export const Cursor = Type.String({ minLength: 1, maxLength: 300, pattern: '^[A-Za-z0-9_\\-=]+$' });

/** A text people typed: never only blanks when it is required. */
export const text = (most: number, least = 0) =>
  Type.String(least > 0 ? { minLength: least, maxLength: most, pattern: '\\S' } : { maxLength: most });
export const oneOf = <const T extends readonly string[]>(values: T) => Type.Unsafe<T[number]>(Type.Enum([...values]));
/** The shape or null. Plain values become `type: [string, null]`, which replies are serialised from much faster than an anyOf. */
export function orNull<T extends TSchema>(schema: T) {
  const { type, enum: values, title } = schema as { type?: string; enum?: unknown[]; title?: string };
  if (values && !title) return Type.Unsafe<Static<T> | null>({ ...schema, enum: [...values, null] });
  if (type && ['string', 'integer', 'number', 'boolean'].includes(type)) return Type.Unsafe<Static<T> | null>({ ...schema, type: [type, 'null'] });
  return Type.Unsafe<Static<T> | null>({ anyOf: [schema, { type: 'null' }] });
}
export const list = <T extends TSchema>(schema: T, most: number) => Type.Array(schema, { maxItems: most });
/** An object that takes exactly these fields: an unknown one is an error, not dropped. */
export const exactly = <T extends Record<string, TSchema>>(fields: T) => Type.Object(fields, { additionalProperties: false });
/** A page of a list that can be long: `next` is the cursor of the following page, or null at the end. */
export const pageOf = <T extends TSchema>(item: T, most = 200) =>
  Type.Object({ items: Type.Array(item, { maxItems: most }), next: Type.Union([Cursor, Type.Null()]) });
/** What the reader may do next with the thing in this reply: act → yes or no. */
export const May = Type.Record(Type.String({ maxLength: 60 }), Type.Boolean());

export const idParams = exactly({ id: Id });
export const pageQuery = { cursor: Type.Optional(Cursor), limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })) };

/** Gives a shape its name in the OpenAPI document, so that it is written once there and the client can speak of it. */
export function named<T extends TSchema>(title: string, schema: T): T {
  return Object.assign(schema, { title });
}
