import type { ReplyBody, World } from './world.ts';

/** The import once it runs no more. */
export async function settled(world: World, id: string): Promise<ReplyBody> {
  for (let tries = 0; tries < 600; tries += 1) {
    const { body } = await world.ask('GET', `/imports/${id}`);
    if (body.state !== 'running') return body;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  throw new Error('The import did not end within half a minute');
}
