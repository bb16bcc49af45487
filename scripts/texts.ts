/**
 * How the texts of a language reach the browser: in two parts. The *first* part holds the words of the shell and the
 * kit and is fetched before the first paint; the part of the *pages* follows beside the code of the first page.
 * Measured: of 23 KB of English after gzip 5 are needed for the first paint.
 */
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCompiledCatalog, createCompilationErrorMessage, getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import type { Plugin } from 'vite';

type Part = 'first' | 'pages' | 'all';

const root = fileURLToPath(new URL('..', import.meta.url));
const pages = 'src/web/features/';

/**
 * Turns `locales/en.po?first?lingui` and `?pages?lingui` into modules of compiled messages, and lets every module of a
 * page wait for the words of the pages. With `strict` a text without a translation fails the build.
 */
export function textParts({ strict }: { strict: boolean }): Plugin {
  return {
    name: 'rooftop-text-parts',
    enforce: 'pre',
    load: {
      filter: { id: /\.po(\?|$)/ },
      async handler(id) {
        const [file = '', part = 'all'] = id.split('?');
        this.addWatchFile(file);
        return { code: await compiled(file, part as Part, strict), moduleType: 'js' };
      },
    },
    transform: {
      filter: { id: /\/src\/web\/features\/.*\.tsx?$/, code: /from '@lingui\// },
      // On the same line, so that line numbers in errors stay right.
      handler: (code) => ({ code: `import '#web/app/page-texts.ts'; ${code}`, map: null }),
    },
  };
}

async function compiled(file: string, part: Part, strict: boolean): Promise<string> {
  const config = getConfig({ configPath: join(root, 'lingui.config.ts') });
  const locale = file.replace(/^.*\//, '').replace(/\.po$/, '');
  const [catalog] = await getCatalogs(config);
  if (!catalog) throw new Error(`lingui.config.ts names no catalogue for ${relative(root, file)}.`);
  const { messages, missing } = await catalog.getTranslations(locale, {
    fallbackLocales: config.fallbackLocales,
    sourceLocale: config.sourceLocale,
  });
  if (strict && missing.length > 0) throw new Error(`${missing.length} texts are not translated (${locale}).`);
  const written = (await catalog.read(locale)) ?? {};
  const wanted = Object.entries(messages).filter(([id]) => part === 'all' || partOf(written[id]?.origin) === part);
  const { source, errors } = createCompiledCatalog(locale, Object.fromEntries(wanted), { namespace: 'es' });
  if (errors.length > 0) throw new Error(createCompilationErrorMessage(locale, errors));
  return source;
}

/** A text that is used anywhere outside the pages belongs to the first part. */
function partOf(origin: readonly (readonly [string, ...unknown[]])[] = []): Part {
  return origin.length > 0 && origin.every(([file]) => file.startsWith(pages)) ? 'pages' : 'first';
}
