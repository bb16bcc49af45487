import fc from 'fast-check';
import { CAST, type Player } from '../world.ts';
import type { Operation } from './operations.ts';
import type { Scene } from './scene.ts';
import { spoilt } from './spoil.ts';
import { HARD_TEXTS, idOf, valueOf, type Source } from './values.ts';

/** One request as it goes over the wire. `as` is who sends it: one of the cast, the other organisation's admin, or nobody. */
export interface Knock { readonly as: Player | 'a stranger' | null; readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly payload: string | undefined }

type Pair = readonly [string, string];

/** Requests to one operation: four in ten as people send them, the rest at the edges, or wrong in one way or in several. */
export function knocksOf(operation: Operation, scene: Scene): fc.Arbitrary<Knock> {
  return fc.oneof({ weight: 4, arbitrary: ordinaryKnock(operation, { scene, ordinary: true }) }, { weight: 6, arbitrary: anyKnock(operation, { scene, ordinary: false }) });
}

/** Everything right as far as the document can say it. */
function ordinaryKnock(operation: Operation, source: Source): fc.Arbitrary<Knock> {
  const body = operation.body === null ? fc.constant(undefined) : valueOf(operation.body, source).map((value) => JSON.stringify(value));
  const revision = operation.needsRevision ? fc.constantFrom('"1"', '"1"', '"2"', '"3"') : fc.constant('');
  const as = fc.oneof({ weight: 2, arbitrary: fc.constant('Ana' as const) }, { weight: 1, arbitrary: fc.constantFrom(...CAST) });
  return fc.record({ as, path: idsOf(operation, source, false), body: operation.takesFile ? fc.constant(GOOD_FILE.text) : body, revision }).map(({ as: who, path, body: payload, revision: seen }) => ({
    as: who, url: path, payload, headers: { ...(payload === undefined ? {} : { 'content-type': operation.takesFile ? GOOD_FILE.type : 'application/json' }), ...(seen === '' ? {} : { 'if-match': seen }) },
  }));
}

function anyKnock(operation: Operation, source: Source): fc.Arbitrary<Knock> {
  const as = fc.oneof({ weight: 6, arbitrary: fc.constant('Ana' as const) }, { weight: 5, arbitrary: fc.constantFrom(...CAST) }, { weight: 1, arbitrary: fc.constant('a stranger' as const) }, { weight: 1, arbitrary: fc.constant(null) });
  return fc.record({ as, path: idsOf(operation, source, true), query: queryOf(operation, source), body: bodyOf(operation, source), headers: headersOf(operation, source.scene) })
    .map(({ as: who, path, query, body, headers }) => ({ as: who, url: `${path}${query}`, headers: { ...(body === undefined ? {} : { 'content-type': body.type }), ...headers }, payload: body?.text }));
}

/** The path with ids in it, or with what people put there instead. */
function idsOf({ path, parameters }: Operation, source: Source, tricky: boolean): fc.Arbitrary<string> {
  const segments = path.split('/').map((segment, place, all) => {
    const name = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (name === undefined) return fc.constant(segment);
    const { schema } = parameters.find((each) => each.name === name)!;
    const right = schema.format === 'uuid' ? idOf(source, name === 'id' ? all[place - 1]! : name) : valueOf(schema, source).map((text) => encodeURIComponent(String(text).toWellFormed()));
    return tricky ? fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: tricks }) : right;
  });
  return fc.tuple(...segments).map((parts) => parts.join('/'));
}

/** What people put where an id belongs. */
const tricks = fc.oneof(
  fc.constantFrom('%00', '%2e%2e%2f', '..', '.', '%252e', '0', '-1', 'null', 'undefined', ';x=1', '*', '%ff', 'a%0d%0aSet-Cookie:x', '00000000-0000-0000-0000-000000000000', '{id}', '%F0%9F%92%A5', 'A'.repeat(190), 'a'.repeat(400)),
  fc.uuid().map((id) => id.toUpperCase()), fc.uuid().map((id) => id.replaceAll('-', '')), fc.uuid().map((id) => `{${id}}`), fc.uuid().map((id) => `${id}%20`));

function queryOf({ parameters }: Operation, source: Source): fc.Arbitrary<string> {
  const known = parameters.filter((each) => each.in === 'query');
  const right = fc.tuple(...known.map(({ name, schema, required }) => fc.option(valueOf(schema, source, name).map((value): Pair => [name, String(value)]), { freq: required ? 9 : 2 })));
  const wrong = fc.array(fc.tuple(fc.constantFrom('limit', 'cursor', 'id', '__proto__', 'x[y]', ...known.map(({ name }) => name)), fc.constantFrom(...HARD_TEXTS, '-1', '1e9', '99999999999999999999', '', 'true', '[]')), { maxLength: 3 });
  const asText = (pairs: readonly (Pair | null)[]) => pairs.filter((pair) => pair !== null).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value.toWellFormed())}`).join('&');
  return fc.oneof({ weight: 7, arbitrary: right.map(asText) }, { weight: 2, arbitrary: wrong.map(asText) }, { weight: 1, arbitrary: fc.constantFrom('%', '&&&=', 'a=%00', 'limit[]=1', '%ff=%ff', '?'.repeat(300)) })
    .map((text) => (text === '' ? '' : `?${text}`));
}

interface Body { readonly type: string; readonly text: string }

function bodyOf(operation: Operation, source: Source): fc.Arbitrary<Body | undefined> {
  const json = (text: string): Body => ({ type: 'application/json', text });
  if (operation.takesFile) return filesOf;
  if (operation.body === null) return fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.constantFrom('', 'null', '{}', '{"x":1}', '{').map(json) });
  const right = valueOf(operation.body, source);
  return fc.oneof(
    { weight: 10, arbitrary: right.map((value) => json(JSON.stringify(value))) },
    { weight: 7, arbitrary: right.chain(spoilt).map(json) },
    { weight: 1, arbitrary: fc.json({ maxDepth: 3 }).map(json) },
    { weight: 1, arbitrary: fc.constantFrom('', '{', '[]', 'null', '"text"', '{"a":1,}', '\ufeff{}', '{"a":1}{"a":1}', '['.repeat(5000), `{"a":${'[1,'.repeat(2000)}`).map(json) },
    { weight: 1, arbitrary: fc.tuple(fc.constantFrom('text/plain', 'application/xml', 'multipart/form-data', 'application/json; charset=utf-16', 'application/x-www-form-urlencoded', 'x', 'application/json;;;'), right)
      .map(([type, value]) => ({ type, text: JSON.stringify(value) })) },
  );
}

const BOUNDARY = 'rooftop-fuzz';
const GOOD_FILE: Body = {
  type: `multipart/form-data; boundary=${BOUNDARY}`,
  text: `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="okrs.csv"\r\nContent-Type: text/csv\r\n\r\nObjective;Key result;Start;Target\nCalls are answered;From 40 to 80 %;40;80\n\r\n--${BOUNDARY}--\r\n`,
};
/** Files as they should not be: names that are paths, parts that are missing, bytes that are no sheet. */
const filesOf: fc.Arbitrary<Body | undefined> = fc.record({
  field: fc.constantFrom('file', 'file', 'file', 'other', ''), name: fc.constantFrom('okrs.csv', 'okrs.xlsx', '../../x.csv', 'a.exe', '', '💥.csv', 'x'.repeat(400), '=1+1.csv'),
  content: fc.oneof(fc.constantFrom('Objective;Key result\nA;B\n', 'a,b\n"unfinished', '', ';;;;\n;;;;', 'PK\u0003\u0004 not a zip', '<html></html>', '\u0000\u0000', `a${','.repeat(500)}\n`, 'O;K\n'.repeat(3000)), fc.string({ maxLength: 300 })),
  end: fc.constantFrom(`\r\n--${BOUNDARY}--\r\n`, `\r\n--${BOUNDARY}--\r\n`, `\r\n--${BOUNDARY}--\r\n`, '', '\r\n'), type: fc.constantFrom(`multipart/form-data; boundary=${BOUNDARY}`, `multipart/form-data; boundary=${BOUNDARY}`, 'multipart/form-data', 'application/json', 'text/csv'),
}).map(({ field, name, content, end, type }) => ({ type, text: `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"; filename="${name}"\r\nContent-Type: text/csv\r\n\r\n${content}${end}` }));

function headersOf(operation: Operation, scene: Scene): fc.Arbitrary<Record<string, string>> {
  const revision = fc.oneof({ weight: 8, arbitrary: fc.constantFrom('"1"', '"1"', '"2"', '"3"', 'W/"1"', '1') }, { weight: 2, arbitrary: fc.constantFrom('"99"', '*', '', '"abc"', '"-1"', '"999999999999"', '"1", "2"') });
  const odd: fc.Arbitrary<Record<string, string>> = fc.constantFrom<Record<string, string>>(
    { 'rooftop-organisation': scene.other.organisationId }, { 'rooftop-organisation': 'nowhere' }, { 'rooftop-organisation': '-'.repeat(36) }, { authorization: 'Bearer' }, { authorization: `Bearer ${'x'.repeat(5000)}` },
    { cookie: 'rooftop_session=%00; a=b; ;=' }, { origin: 'https://evil.example', cookie: 'rooftop_session=x', authorization: '' }, { 'x-forwarded-for': '1.2.3.4, unknown, ::1' }, { 'accept-encoding': 'gzip;q=0, br, *' },
    { accept: 'application/xml' }, { 'idempotency-key': 'x'.repeat(128) }, { 'idempotency-key': 'é÷\u00ff' }, { 'idempotency-key': "';--" }, { 'content-length': '3' }, { 'last-event-id': '-1' }, { 'x-http-method-override': 'DELETE' }, { host: 'evil.example' });
  const none: fc.Arbitrary<Record<string, string>> = fc.constant({});
  const tricky = fc.oneof({ weight: 5, arbitrary: none }, { weight: 1, arbitrary: odd });
  return operation.needsRevision ? fc.tuple(revision, tricky).map(([value, more]) => ({ 'if-match': value, ...more })) : tricky;
}
