import fc from 'fast-check';
import { resolved, type Schema } from './operations.ts';
import type { Scene } from './scene.ts';

/** Texts that have broken something somewhere. All of them are text, and must survive or be refused. */
export const HARD_TEXTS = [
  'a\u0000b', 'a\u001eb\u001fc\u001e', '\ud800', 'x\udc00\ud800y', '\u202egnp.exe', '\uffff', '💥👩‍👩‍👧', 'İıſß', "'; drop table objective; --", '%s%n', '${7*7}', '{{7*7}}', '<script>alert(1)</script>',
  '../../etc/passwd', 'null', '__proto__', 'constructor', ' ', '\t\r\n', 'e\u0301'.repeat(40), '٣١٤', '\\', '"', '0x1F', 'NaN', '1e9', '=1+1', 'a@b.c\r\nBcc: d@e.f',
];
const WORDS = ['Customers stay', 'Atender bem', 'q', 'Two pilots', 'Ana', 'x'.repeat(120)];
const DAYS = ['2026-05-12', '2026-04-01', '2026-06-30', '2026-07-01', '2024-02-29', '2026-01-01', '0001-01-01', '9999-12-31', '1970-01-01', '2026-02-30', '0000-01-01'];
const DECIMALS = ['0', '1', '100', '-1', '12.5', '0.00000001', '-0.00000001', '9999999999999999.99999999', '-9999999999999999.99999999', '99999999999999999', '-0', '0.0'];
const INSTANTS = ['2026-05-12T14:00:00.000Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59.999Z', '2026-05-12T14:00:00+23:59', '2016-12-31T23:59:60Z'];
const ZONES = ['UTC', 'America/Sao_Paulo', 'Europe/Berlin', 'Nowhere/Town', 'Etc/GMT+12'];

/** Where values come from, and whether they should be ordinary ones or go to the edges of what the schema takes. */
export interface Source { readonly scene: Scene; readonly ordinary: boolean }

/** Values the schema takes, mostly: ids of the scene where ids are asked for, extremes and hard texts among the rest. */
export function valueOf(given: Schema, source: Source, name = '', depth = 0): fc.Arbitrary<unknown> {
  const schema = resolved(given);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((each) => valueOf(each, source, name, depth)));
  const types = Array.isArray(schema.type) ? (schema.type as string[]) : [schema.type as string | undefined];
  return fc.oneof(...types.map((type) => typed(type, schema, source, name, depth)));
}

function typed(type: string | undefined, schema: Schema, source: Source, name: string, depth: number): fc.Arbitrary<unknown> {
  switch (type) {
    case 'string': return textOf(schema, source, name);
    case 'integer': return integerOf(schema, source);
    case 'number': return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true });
    case 'boolean': return fc.boolean();
    case 'null': return fc.constant(null);
    case 'array': return arrayOf(schema, source, name, depth);
    case 'object': return objectOf(schema, source, depth);
    default: return fc.jsonValue({ maxDepth: 2 });
  }
}

function integerOf({ minimum = -1000, maximum = 1000 }: Schema, { ordinary }: Source): fc.Arbitrary<number> {
  if (ordinary) return fc.integer({ min: minimum, max: Math.min(maximum, minimum + 12) });
  return fc.oneof(fc.integer({ min: minimum, max: Math.min(maximum, minimum + 12) }), fc.constantFrom(minimum, maximum));
}

function arrayOf(schema: Schema, source: Source, name: string, depth: number): fc.Arbitrary<unknown[]> {
  const most = Math.min(schema.maxItems ?? 5, depth > 3 ? 1 : 6);
  return fc.array(valueOf(schema.items ?? {}, source, name, depth + 1), { minLength: schema.minItems ?? 0, maxLength: Math.max(most, schema.minItems ?? 0) });
}

function objectOf(schema: Schema, source: Source, depth: number): fc.Arbitrary<unknown> {
  const pattern = Object.values(schema.patternProperties ?? {})[0];
  if (pattern && !schema.properties) return fc.dictionary(fc.constantFrom('0', '1', '7', '999'), valueOf(pattern, source, '', depth + 1), { maxKeys: 3 });
  const fields = Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, each]) => [name, valueOf(each, source, name, depth + 1)]));
  return fc.record(fields, { requiredKeys: [...(schema.required ?? [])] });
}

function textOf(schema: Schema, source: Source, name: string): fc.Arbitrary<string> {
  const { scene, ordinary } = source;
  const some = (usual: readonly string[], all: readonly string[]) => fc.constantFrom(...(ordinary ? usual : all));
  if (schema.format === 'uuid') return idOf(source, name);
  if (schema.format === 'date') return some(DAYS.slice(0, 3), DAYS);
  if (schema.format === 'date-time') return fc.constantFrom(...INSTANTS);
  if (schema.format === 'email') return fc.oneof(fc.constantFrom(...scene.emails), fc.emailAddress());
  if (name === 'timeZone') return some(ZONES.slice(0, 3), ZONES);
  if (name === 'cursor') return cursorOf(scene);
  if (name === 'token') return fc.oneof(fc.constantFrom(...scene.links), fc.stringMatching(/^[A-Za-z0-9_-]{43}$/));
  if (schema.pattern?.includes('[1-9][0-9]{0,15}')) return some(DECIMALS.slice(0, 5), DECIMALS);
  if (schema.pattern?.startsWith('^[A-Z]{3}')) return fc.constantFrom('EUR', 'BRL', 'XXX');
  return ordinary ? fc.constantFrom(...WORDS).map((text) => fitted(text, schema)) : hardText(schema);
}

function hardText(schema: Schema): fc.Arbitrary<string> {
  const { minLength = 0, maxLength = 200 } = schema;
  const longest = fc.constantFrom('x', 'é', '💥').map((letter) => letter.repeat(Math.ceil(maxLength / letter.length)));
  const any = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...WORDS) }, { weight: 3, arbitrary: fc.constantFrom(...HARD_TEXTS) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', minLength, maxLength: 40 }) }, { weight: 1, arbitrary: longest });
  return any.map((text) => fitted(text, schema));
}

const fitted = (text: string, { minLength = 0, maxLength = 200 }: Schema) => text.slice(0, maxLength).padEnd(minLength, 'x');

/** Mostly an id of the thing that is asked for; sometimes of another thing, of another organisation, or of nothing. */
export function idOf({ scene, ordinary }: Source, noun: string): fc.Arbitrary<string> {
  const fitting = scene.idsFor(noun);
  if (ordinary) return fc.constantFrom(...fitting);
  return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...fitting) }, { weight: 1, arbitrary: fc.constantFrom(...scene.everyId) },
    { weight: 1, arbitrary: fc.constantFrom(...scene.strangers) }, { weight: 1, arbitrary: fc.uuid() });
}

/** Cursors as clients keep them, and as they should not be. */
function cursorOf(scene: Scene): fc.Arbitrary<string> {
  const parts = fc.array(fc.oneof(fc.constantFrom(...HARD_TEXTS, ...scene.everyId.slice(0, 3), '2026-05-12', '1', ''), fc.integer(), fc.constant(null), fc.constant({})), { maxLength: 4 });
  return fc.oneof(parts.map((each) => Buffer.from(JSON.stringify(each)).toString('base64url')), fc.stringMatching(/^[A-Za-z0-9_=-]{1,40}$/), fc.constantFrom('1', '0', '9'.repeat(30), '-1'));
}
