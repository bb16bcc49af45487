/**
 * Builds the web app into `dist/web`, when it is missing or its sources changed; `--force` builds anyway.
 *
 * Two kinds. *Checked* (`npm run build`, `npm run check`): every text stands in the catalogues and is translated, or nothing is built.
 * *Draft* (`npm start` in a checkout): a text without a translation appears in English, and the console says how many there
 * are, so that a half-translated page does not stop the work.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

type Kind = 'checked' | 'draft';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'dist/web');
const stamp = join(out, 'sources.txt');
const sources = ['src/web', 'src/domain', 'vite.config.ts', 'lingui.config.ts', 'package.json', 'package-lock.json'];

/** Budgets of the first paint, in kilobytes after gzip. */
const budgets = { script: 135, style: 10 };

/** For `npm start`: builds a draft unless what is built has these sources already. */
export async function buildWebIfStale(): Promise<void> {
  const sum = sumOfSources();
  if (builtFrom() === `${sum} draft` || builtFrom() === `${sum} checked`) return;
  const begun = performance.now();
  await buildWeb('draft', sum);
  console.log(`  The web app was built (${Math.round(performance.now() - begun)} ms).`);
}

export async function buildChecked(force: boolean): Promise<number> {
  const sum = sumOfSources();
  if (!force && builtFrom() === `${sum} checked`) {
    console.log('dist/web is as its sources are.');
    return 0;
  }
  const missing = await missingTexts();
  for (const line of missing) console.error(line);
  if (missing.length > 0) {
    console.error(`${missing.length} texts. Run "npm run texts", fill them in under src/web/locales, and build again.`);
    return 1;
  }
  await buildWeb('checked', sum);
  for (const line of sizes()) console.log(line);
  return 0;
}

/** Builds beside the old one and then changes places, so that nobody ever reads half a build, nor two builders each other's. */
async function buildWeb(kind: Kind, sum: string): Promise<void> {
  // Whatever asked for the build (a test, a shell), the app is built for production.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const next = `${out}-${process.pid}`;
  const mode = kind === 'checked' ? 'production' : 'draft';
  await build({
    root: join(root, 'src/web'),
    configFile: join(root, 'vite.config.ts'),
    mode,
    logLevel: 'error',
    build: { outDir: next },
  });
  await writeFile(join(next, 'sources.txt'), `${sum} ${kind}`);
  await rm(out, { recursive: true, force: true });
  try {
    await rename(next, out);
  } catch {
    // Another builder was quicker by a moment; its build has the same sources.
    await rm(next, { recursive: true, force: true });
  }
}

function builtFrom(): string | null {
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;
}

function sumOfSources(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesIn(join(root, source)))) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** All files at a path, in order, without tests: they are not part of the app. */
function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Texts of the source that are in no catalogue, and texts of the catalogues that are not translated, one line each. */
async function missingTexts(): Promise<string[]> {
  const { getConfig } = await import('@lingui/conf');
  const { getCatalogs } = await import('@lingui/cli/api');
  const config = getConfig({ configPath: join(root, 'lingui.config.ts') });
  const lines: string[] = [];
  for (const catalog of await getCatalogs(config)) {
    const written = (await catalog.collect()) ?? {};
    for (const locale of config.locales) {
      const translated = (await catalog.read(locale)) ?? {};
      for (const [id, { message = id }] of Object.entries(written)) {
        const entry = translated[id];
        if (!entry) lines.push(`not gathered (${locale}): ${message}`);
        else if (locale !== config.sourceLocale && !entry.translation)
          lines.push(`not translated (${locale}): ${message}`);
      }
    }
  }
  return lines;
}

type Piece = { file: string; isEntry?: boolean; imports?: string[]; css?: string[]; dynamicImports?: string[] };

/** What a first visit loads, and the largest pieces that come later, in kilobytes after gzip. */
function sizes(): string[] {
  const manifest = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8')) as Record<string, Piece>;
  const first = firstPieces(manifest);
  const later = Object.values(manifest).filter((piece) => !first.includes(piece) && piece.file.endsWith('.js'));
  const script = kilobytes(first.map(({ file }) => file));
  const style = kilobytes(first.flatMap(({ css = [] }) => css));
  const largest = later
    .map(({ file }) => ({ file, size: kilobytes([file]) }))
    .sort((one, other) => other.size - one.size);
  return [
    `first paint: ${script} KB script (at most ${budgets.script}), ${style} KB style (at most ${budgets.style})`,
    ...(script > budgets.script || style > budgets.style ? ['OVER BUDGET: load more of it when it is needed.'] : []),
    `all: ${kilobytes(Object.values(manifest).map(({ file }) => file))} KB in ${later.length + first.length} pieces; the largest of later:`,
    ...largest.slice(0, 8).map(({ file, size }) => `  ${size} KB  ${file}`),
  ];
}

/** The entry, all that it imports at once, and the words it waits for. */
function firstPieces(manifest: Record<string, Piece>): Piece[] {
  const found = new Set<Piece>();
  const visit = (piece: Piece | undefined) => {
    if (!piece || found.has(piece)) return;
    found.add(piece);
    for (const name of piece.imports ?? []) visit(manifest[name]);
  };
  visit(Object.values(manifest).find(({ isEntry }) => isEntry));
  visit(Object.entries(manifest).find(([name]) => name.includes('.po?first'))?.[1]);
  return [...found];
}

function kilobytes(files: readonly string[]): number {
  const bytes = [...new Set(files)].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(out, file)), { level: 9 }).length,
    0,
  );
  return Math.round(bytes / 102.4) / 10;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.exit(await buildChecked(process.argv.includes('--force')));
