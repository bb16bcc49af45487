import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '#domain/verdict.ts';
import { refusalOfError } from './failures.ts';
import { sendRefusal } from './mount.ts';
import { problemOf } from './problem.ts';

/** What node:http says of bytes that never became a request, as the facts they state. */
const BROKEN: Readonly<Record<string, string>> = { HPE_HEADER_OVERFLOW: 'header-too-large', ERR_HTTP_REQUEST_TIMEOUT: 'request-too-slow' };

/** Answers bytes that never became a request with a problem of their own, written by hand: there is no reply to send it by. */
export function refuseBytes(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const body = problemOf(refuse(BROKEN[error.code ?? ''] ?? 'request-broken'));
  const text = JSON.stringify(body);
  const head = [`HTTP/1.1 ${body.status} ${STATUS_CODES[body.status]}`, 'Content-Type: application/problem+json', `Content-Length: ${Buffer.byteLength(text)}`, 'Connection: close'];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`, () => { socket.destroy(); });
}

/** Answers an address that cannot be read, which the router finds before any handler stands. */
export function refuseAddress(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  void sendRefusal(reply, refusalOfError(error, request));
}
