import type { TObject, TSchema } from 'typebox';
import type { Endpoint } from '../contract.ts';
import { generalRefusals, statusOf } from './problem.ts';

type AnyEndpoint = Endpoint<TObject, TObject, TSchema, TSchema>;
type Json = Record<string, unknown>;

/** The contract with the outside: OpenAPI 3.1 made from the contracts, in a stable order so that a change shows in the diff. */
export function openapi(contracts: readonly AnyEndpoint[], version: string): Json {
  const paths: Record<string, Json> = {};
  for (const contract of [...contracts].sort((a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method))) {
    const path = `/api/v1${contract.path}`;
    paths[path] = { ...paths[path], [contract.method.toLowerCase()]: operation(contract) };
  }
  const schemas: Record<string, Json> = {};
  const lifted = lift(paths, schemas) as Json;
  return {
    openapi: '3.1.0',
    info: { title: 'Rooftop', version, description: 'Carries an organisation through the whole implementation of OKRs.', license: { name: 'Apache-2.0', identifier: 'Apache-2.0' } },
    servers: [{ url: '/' }],
    paths: lifted,
    components: { schemas: { Problem: problemSchema, ...sorted(schemas) }, securitySchemes },
  };
}

/** Moves every named shape (`named` in platform/contract) into the components, once, and leaves a reference behind. */
function lift(node: unknown, schemas: Record<string, Json>): unknown {
  if (Array.isArray(node)) return node.map((each) => lift(each, schemas));
  if (typeof node !== 'object' || node === null) return node;
  const plain = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, lift(value, schemas)]));
  if (typeof plain.title !== 'string') return plain;
  const { title, ...shape } = plain;
  schemas[title] = shape;
  return { $ref: `#/components/schemas/${title}` };
}

const sorted = (schemas: Record<string, Json>) => Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => a.localeCompare(b)));

function operation(contract: AnyEndpoint): Json {
  const statuses = new Map<number, string[]>();
  for (const code of [...generalRefusals(contract), ...contract.refusals]) {
    statuses.set(statusOf(code), [...(statuses.get(statusOf(code)) ?? []), code]);
  }
  const refused = [...statuses].sort(([a], [b]) => a - b).map(([status, codes]) => [String(status), refusal(codes)]);
  return {
    operationId: contract.id,
    tags: [contract.id.split('.')[0]],
    summary: contract.summary,
    security: contract.access === 'public' ? [] : [{ cookie: [] }, { bearer: [] }],
    parameters: parameters(contract),
    ...body(contract),
    responses: { [contract.status]: success(contract), ...Object.fromEntries(refused) },
  };
}

function parameters(contract: AnyEndpoint): Json[] {
  const inPath = Object.entries(contract.params.properties).map(([name, schema]) => ({ name, in: 'path', required: true, schema }));
  const required = new Set((contract.query as { required?: string[] }).required ?? []);
  const inQuery = Object.entries(contract.query.properties).map(([name, schema]) => ({ name, in: 'query', required: required.has(name), schema }));
  const headers: Json[] = [];
  if (contract.access === 'member') headers.push({ name: 'Rooftop-Organisation', in: 'header', required: false, schema: { type: 'string', format: 'uuid' }, description: 'Which of my organisations; the one last used unless given' });
  if (contract.concurrency === 'revision') headers.push({ name: 'If-Match', in: 'header', required: true, schema: { type: 'string' }, description: 'The revision that was seen, such as "3"' });
  if (contract.method !== 'GET' && contract.access === 'member') headers.push({ name: 'Idempotency-Key', in: 'header', required: false, schema: { type: 'string', maxLength: 128 }, description: 'The same key within 24 hours answers the same and acts once' });
  return [...inPath, ...inQuery, ...headers];
}

function body(contract: AnyEndpoint): Json {
  if (contract.takes === 'upload') {
    const file = { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } };
    return { requestBody: { required: true, content: { 'multipart/form-data': { schema: file } } } };
  }
  if ((contract.body as { type?: string }).type === 'null') return {};
  return { requestBody: { required: true, content: { 'application/json': { schema: contract.body } } } };
}

function success(contract: AnyEndpoint): Json {
  if (contract.status === 204 || (contract.reply as { type?: string }).type === 'null') return { description: contract.summary };
  return { description: contract.summary, content: { 'application/json': { schema: contract.reply } } };
}

function refusal(codes: readonly string[]): Json {
  return { description: codes.join(', '), content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
}

const problemSchema = {
  type: 'object', description: 'RFC 9457 problem details', required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { type: 'string' }, title: { type: 'string' }, status: { type: 'integer' }, detail: { type: 'string' }, instance: { type: 'string' },
    code: { type: 'string', description: 'Stable code that states the fact' }, facts: { type: 'object', additionalProperties: true },
    problems: { type: 'array', items: { type: 'object', required: ['code'], properties: { code: { type: 'string' }, field: { type: 'string' }, message: { type: 'string' }, facts: { type: 'object', additionalProperties: true } } } },
  },
};
const securitySchemes = {
  cookie: { type: 'apiKey', in: 'cookie', name: 'rooftop_session', description: 'The cookie of a signed-in browser' },
  bearer: { type: 'http', scheme: 'bearer', description: 'The session token, for programs' },
};
