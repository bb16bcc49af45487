import type { Answer, Player, World } from './world.ts';

/** Sends a file through the door as a browser does. */
export async function upload(
  world: World,
  fileName: string,
  content: string | Uint8Array,
  as: Player = 'Ana',
): Promise<Answer> {
  const boundary = 'rooftop-test-boundary';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${fileName}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const reply = await world.app.inject({
    method: 'POST',
    url: '/api/v1/imports',
    payload,
    headers: {
      authorization: `Bearer ${world.token(as)}`,
      'rooftop-organisation': world.organisationId,
      'content-type': `multipart/form-data; boundary=${boundary}`,
    },
  });
  return { status: reply.statusCode, headers: reply.headers, body: reply.body === '' ? null : JSON.parse(reply.body) };
}
