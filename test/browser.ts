import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * The browser of all tests: the Chromium that npm delivers, so that a fresh machine needs nothing else and pictures
 * compare. `ROOFTOP_BROWSER` names another one. The package holds it packed; it is unpacked once per user and version,
 * about 5 seconds.
 */
export type BrowserLaunch = { executablePath: string; args: string[]; env: Record<string, string> };

/**
 * Packages that Vitest's browser prepares before the first test. Those it would only meet later (behind a lazy `import()`) would
 * make it reload in the middle of a test, with two copies of React.
 */
export const preparedPackages: readonly string[] = [
  ...['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'axe-core'],
  ...['@lingui/core', '@lingui/react', '@tanstack/react-query', '@tanstack/react-router', '@tanstack/react-virtual'],
  ...['d3-scale', 'd3-shape', 'openapi-fetch', '@internationalized/date', 'react-aria-components'],
  ...['Autocomplete', 'Button', 'Calendar', 'DateField', 'DatePicker', 'Dialog', 'I18nProvider', 'Menu', 'Modal'].map(
    (name) => `react-aria-components/${name}`,
  ),
  ...['SearchField', 'Toast'].map((name) => `react-aria-components/${name}`),
];

/** What Playwright and Vitest need to start the browser: `chromium.launch(await launchOptions())`. */
export async function launchOptions(): Promise<BrowserLaunch> {
  const own = process.env.ROOFTOP_BROWSER;
  if (own) return { executablePath: own, args: plainArguments(), env: environment() };
  const folder = await unpackedBrowser();
  const env = environment();
  // Libraries that a bare machine lacks, and one set of fonts whatever the machine has.
  env.LD_LIBRARY_PATH = [join(folder, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  env.FONTCONFIG_FILE = await ownFonts(folder);
  return { executablePath: join(folder, 'chromium'), args: [...plainArguments(), '--no-zygote'], env };
}

/**
 * The list of fonts that comes with the package names folders of another place. Without a single font the browser dies
 * on the first character that our own font lacks, so it gets a list of its own.
 */
async function ownFonts(folder: string): Promise<string> {
  const file = join(folder, 'own-fonts.conf');
  const fonts = `<dir>${join(folder, 'fonts', 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir>`;
  const list = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${fonts}</fontconfig>\n`;
  if (!existsSync(file)) await writeFile(file, list);
  return file;
}

/**
 * The browser opens only pages of our own, so it runs without a sandbox, which root and most containers cannot give
 * it.
 */
function plainArguments(): string[] {
  return ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none', '--force-color-profile=srgb'];
}

/**
 * Unpacks under a name of its own and then renames: of two processes at once one wins, the other throws its copy away,
 * and nobody ever sees half a browser.
 */
async function unpackedBrowser(): Promise<string> {
  const home = await ownFolder();
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = createRequire(import.meta.url)(join(entry, '../../package.json')) as { version: string };
  const folder = join(home, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const draft = await mkdtemp(`${folder}-`);
  try {
    await unpack(draft, entry);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/**
 * The package unpacks into the folder for temporary files and reads that from its environment: so it gets a process of
 * its own.
 */
async function unpack(into: string, entry: string): Promise<void> {
  const script = `
    import chromium, { inflate } from ${JSON.stringify(entry)};
    await Promise.all([chromium.executablePath(), inflate(${JSON.stringify(join(entry, '../../bin/al2023.tar.br'))})]);`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, TMPDIR: into },
  });
}

/** A folder for this user alone. One that somebody else made under our name is not trusted with a program to run. */
async function ownFolder(): Promise<string> {
  const { uid } = userInfo();
  const folder = join(tmpdir(), `rooftop-${uid}`);
  await mkdir(folder, { mode: 0o700, recursive: true });
  const owner = (await lstat(folder)).uid;
  if (owner !== uid && uid !== -1)
    throw new Error(`${folder} belongs to another user. Set TMPDIR to a folder of your own.`);
  return folder;
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
