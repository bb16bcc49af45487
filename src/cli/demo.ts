import { isZone } from '#domain/zone.ts';
import { foundDemo, type DemoSignIn } from '#features/demo/found.ts';
import { serve } from './serve.ts';
import { parseWords } from './words.ts';

/**
 * Serves, with the demo organisation to look at. On an instance that nobody has set up yet the demo is its first
 * organisation, with an account of its own; where people have founded one already nothing is touched.
 * `--language pt-BR` tells it in Portuguese, `--zone Europe/Lisbon` elsewhere; without them as this machine is set.
 */
export async function demo(words: readonly string[]): Promise<number> {
  const { options } = parseWords(words);
  const language = (options.get('language') ?? process.env.LANG ?? '').toLowerCase().startsWith('pt') ? 'pt-BR' : 'en';
  const zone = options.get('zone') ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!isZone(zone)) {
    console.error(`There is no time zone "${zone}". Give one by its place, such as --zone America/Sao_Paulo`);
    return 1;
  }
  return serve(words, async ({ house }) => greetingOf(await foundDemo(house, { language, zone })));
}

function greetingOf(signIn: DemoSignIn | null): readonly string[] {
  if (signIn === null) return ['Somebody has set this instance up already. Sign in as an admin and load the demo in the settings: it comes as an organisation beside yours.'];
  const { email, password } = signIn;
  return ['The demo organisation is Meridian Mobility. Sign in with', `  ${email}`, password === null ? '  the password that was chosen for it since' : `  ${password}`];
}
