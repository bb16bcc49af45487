import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import type { FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';
import { problem, type Problem } from '#domain/verdict.ts';

const shape = { allErrors: true, removeAdditional: false, useDefaults: true, strict: false, allowUnionTypes: true } as const;
/** Bodies are taken as they are; only path and query, which are always text, may become numbers or booleans. */
const bodies = addFormats.default(new Ajv({ ...shape, coerceTypes: false }));
const texts = addFormats.default(new Ajv({ ...shape, coerceTypes: 'array' }));

export const validatorCompiler: FastifySchemaCompiler<TSchema> = ({ schema, httpPart }) =>
  (httpPart === 'body' ? bodies : texts).compile(schema) as ValidateFunction;

/** Every mistake of a request with its place, each once: `keyResults.2.target`. */
export function problemsOfValidation(errors: readonly ErrorObject[], part: string): Problem[] {
  const found = new Map<string, Problem>();
  for (const error of errors) {
    if (error.keyword === 'anyOf' || error.keyword === 'if') continue;
    const field = placeOf(error, part);
    const key = `${field} ${error.keyword}`;
    if (!found.has(key)) found.set(key, problem(codeOf(error), field, { message: sentence(error, field), ...limits(error) }));
  }
  return [...found.values()];
}

function placeOf(error: ErrorObject, part: string): string {
  const missing = error.params.missingProperty ?? error.params.additionalProperty ?? error.params.unevaluatedProperty;
  const path = [...error.instancePath.split('/').slice(1), ...(missing === undefined ? [] : [String(missing)])];
  return path.length > 0 ? path.join('.') : part;
}

const CODES: Readonly<Record<string, string>> = {
  required: 'field-missing', additionalProperties: 'field-unknown', unevaluatedProperties: 'field-unknown', type: 'field-wrong-type', format: 'field-wrong-format',
  pattern: 'field-wrong-format', enum: 'field-not-a-choice', const: 'field-not-a-choice', maxLength: 'field-too-long', minLength: 'field-too-short',
  maxItems: 'field-too-many', minItems: 'field-too-few', maximum: 'field-too-large', minimum: 'field-too-small', minProperties: 'field-missing',
};
const codeOf = (error: ErrorObject) => CODES[error.keyword] ?? 'field-not-valid';

function sentence(error: ErrorObject, field: string): string {
  if (error.keyword === 'required') return `${field} is missing`;
  if (codeOf(error) === 'field-unknown') return `${field} is not a field of this request`;
  if (error.keyword === 'pattern' && String(error.params.pattern) === '\\S') return `${field} must not be blank`;
  if (error.keyword === 'enum') return `${field} must be one of ${(error.params.allowedValues as unknown[]).join(', ')}`;
  return `${field} ${error.message ?? 'is not valid'}`;
}

function limits(error: ErrorObject): Record<string, unknown> {
  const { limit, allowedValues, format, type } = error.params as Record<string, unknown>;
  return Object.fromEntries(Object.entries({ limit, allowedValues, format, type }).filter(([, value]) => value !== undefined));
}
