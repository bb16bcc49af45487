import { gunzipSync } from 'node:zlib';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { LightMyRequestResponse } from 'fastify';
import { statusOf } from '#platform/http/problem.ts';
import { document, type Operation } from './operations.ts';

const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true, validateSchema: false }));
ajv.addSchema(document, 'document');
const compiled = new Map<string, ValidateFunction>();

/** Codes that every door has, whatever its contract: the request never got as far as the contract, or it was no request. */
const EVERYWHERE = ['path-unknown', 'method-not-allowed', 'request-broken', 'request-not-json', 'media-type-not-supported', 'body-too-large', 'origin-not-allowed', 'idempotency-key-reused', 'changed-meanwhile', 'cursor-not-valid'];

/** What is wrong with an answer, in words; nothing when it keeps the contract. */
export function wrongsOf(operation: Operation, reply: LightMyRequestResponse): string[] {
  const { statusCode: status } = reply;
  const body = reply.headers['content-encoding'] === 'gzip' ? gunzipSync(reply.rawPayload).toString() : reply.body;
  if (status >= 500) return [`answers ${status}: ${body.slice(0, 300)}`];
  return status < 300 ? successWrongs(operation, status, body) : refusalWrongs(operation, reply);
}

function successWrongs(operation: Operation, status: number, body: string): string[] {
  const declared = operation.responses[status];
  if (!declared) return status === 204 && body === '' ? [] : [`answers ${status}, which is not in the contract`];
  if (declared.content === undefined) return body === '' ? [] : [`answers a body where none is declared: ${body.slice(0, 100)}`];
  return broken(`document#/paths/${pointer(operation.path)}/${operation.method.toLowerCase()}/responses/${status}/content/${pointer('application/json')}/schema`, JSON.parse(body));
}

function refusalWrongs(operation: Operation, reply: LightMyRequestResponse): string[] {
  const { statusCode: status, body, headers } = reply;
  if (!String(headers['content-type']).startsWith('application/problem+json')) return [`refuses with ${String(headers['content-type'])}: ${body.slice(0, 200)}`];
  const problem = JSON.parse(body) as { code: string; status: number };
  const declared = Object.values(operation.responses).flatMap(({ description }) => description.split(', '));
  return [
    ...broken('document#/components/schemas/Problem', problem),
    ...(problem.status === status && statusOf(problem.code) === status ? [] : [`says ${problem.code} with ${status}`]),
    ...(declared.includes(problem.code) || EVERYWHERE.includes(problem.code) ? [] : [`refuses with ${problem.code}, which is not in the contract`]),
  ];
}

function broken(place: string, value: unknown): string[] {
  const check = compiled.get(place) ?? ajv.compile({ $ref: place });
  compiled.set(place, check);
  return check(value) ? [] : (check.errors ?? []).map((error: ErrorObject) => `answers ${error.instancePath} that ${error.message}: ${JSON.stringify(value).slice(0, 300)}`);
}

const pointer = (part: string) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
