import { buildWebIfStale } from '../../scripts/build-web.ts';

/** The journeys walk through the web app as its sources are now. */
export default async function build(): Promise<void> {
  await buildWebIfStale();
}
