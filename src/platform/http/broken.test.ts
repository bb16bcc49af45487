import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { world, type World } from '#test/world.ts';

let cedar: World;
let port: number;
beforeAll(async () => {
  cedar = await world();
  await cedar.app.listen({ port: 0, host: '127.0.0.1' });
  port = (cedar.app.server.address() as AddressInfo).port;
});
afterAll(() => cedar.app.close());

/** Says these bytes to the server and hears it out. */
async function say(bytes: string): Promise<{ status: number; type: string; code: string }> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {}).write(bytes);
  const answer = await text(socket);
  const [head, body] = answer.split('\r\n\r\n') as [string, string];
  return { status: Number(head.split(' ')[1]), type: /content-type: (.*)/i.exec(head)?.[1] ?? '', code: (JSON.parse(body) as { code: string }).code };
}

describe('bytes that are no request', () => {
  it.each([
    ['noise', 'hello there\r\n\r\n', 400, 'request-broken'],
    ['a line break inside a header', 'GET /healthz HTTP/1.1\r\nHost: a\r\nX-One: a\nb: c\x00\r\n\r\n', 400, 'request-broken'],
    ['two lengths', 'POST /api/v1/session HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{"a":', 400, 'request-broken'],
    ['a length and chunks, which smugglers like', 'POST /api/v1/session HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', 400, 'request-broken'],
    ['headers without end', `GET /healthz HTTP/1.1\r\nHost: a\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'header-too-large'],
    ['an address that cannot be read', 'GET /api/v1/%ff HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 404, 'path-unknown'],
    ['an address of another machine, which we are not', 'GET http://elsewhere.example/api/v1/session HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 401, 'session-missing'],
  ])('%s', async (_, bytes, status, code) => {
    expect(await say(bytes)).toEqual({ status, code, type: expect.stringMatching(/^application\/problem\+json/) });
  });

  it('a request that ends in the middle of its body leaves nothing behind', async () => {
    const { body: { items } } = await cedar.ask('GET', '/teams');
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => {}).write(`POST /api/v1/teams HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${cedar.token('Ana')}\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"name": "Half a te`);
    await new Promise((resolve) => { setTimeout(resolve, 50); });
    socket.destroy();
    expect((await cedar.ask('GET', '/teams')).body.items).toEqual(items);
  });
});
