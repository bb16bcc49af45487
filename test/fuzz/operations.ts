import { readFileSync } from 'node:fs';

/** A JSON Schema as the document holds it. */
export interface Schema {
  readonly $ref?: string; readonly type?: string | readonly string[]; readonly format?: string; readonly pattern?: string;
  readonly enum?: readonly unknown[]; readonly const?: unknown; readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>; readonly required?: readonly string[];
  readonly patternProperties?: Readonly<Record<string, Schema>>; readonly items?: Schema;
  readonly minLength?: number; readonly maxLength?: number; readonly minimum?: number; readonly maximum?: number;
  readonly minItems?: number; readonly maxItems?: number;
}
interface Parameter { readonly name: string; readonly in: 'path' | 'query' | 'header'; readonly required: boolean; readonly schema: Schema }
interface Content { readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }
interface Described extends Content { readonly description: string }

/** One operation of the document: what it takes, what it answers, and the codes it may refuse with. */
export interface Operation {
  readonly id: string; readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'; readonly path: string;
  readonly parameters: readonly Parameter[]; readonly body: Schema | null; readonly takesFile: boolean;
  readonly responses: Readonly<Record<string, Described>>; readonly needsRevision: boolean;
}

type Plain = Readonly<Record<string, unknown>>;
export const document = JSON.parse(readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8')) as {
  paths: Record<string, Record<string, Plain>>; components: { schemas: Record<string, Schema> };
};

/** `check-in.record` belongs to check-in. */
export const featureOf = (operation: Operation): string => operation.id.split('.')[0]!;

/** Reads come first and removals last, so that there is something to read and to remove. */
const ORDER = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];

/** Every operation of the document, those of one feature together. */
export const operations: readonly Operation[] = Object.entries(document.paths)
  .flatMap(([path, methods]) => Object.entries(methods).map(([method, plain]) => operationOf(path, method.toUpperCase(), plain)))
  .sort((a, b) => featureOf(a).localeCompare(featureOf(b)) || ORDER.indexOf(a.method) - ORDER.indexOf(b.method));

/** The schema itself where a reference stands. */
export function resolved(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : document.components.schemas[schema.$ref.split('/').at(-1)!]!;
}

function operationOf(path: string, method: string, plain: Plain): Operation {
  const content = (plain.requestBody as Content | undefined)?.content ?? {};
  const parameters = (plain.parameters ?? []) as readonly Parameter[];
  return {
    id: String(plain.operationId), method: method as Operation['method'], path, parameters, body: content['application/json']?.schema ?? null,
    takesFile: content['multipart/form-data'] !== undefined, responses: plain.responses as Operation['responses'],
    needsRevision: parameters.some(({ name }) => name === 'If-Match'),
  };
}
