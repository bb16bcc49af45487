import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { linguiTransformerBabelPreset } from '@lingui/vite-plugin';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import babel from '@rolldown/plugin-babel';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { textParts } from './scripts/texts.ts';

/** Languages whose words the interface kit carries (calendar, combo box, …). One line per new language. */
const kitLocales = ['en-US', 'pt-BR'];

/** Writes `.br` and `.gz` beside every text asset, so that the server never compresses at request time. */
function precompress(): Plugin {
  const compressible = /\.(js|css|svg|json|webmanifest)$/;
  return {
    name: 'rooftop-precompress',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [fileName, file] of Object.entries(bundle)) {
          if (!compressible.test(fileName) || fileName.startsWith('.vite/')) continue;
          const source = Buffer.from(file.type === 'chunk' ? file.code : file.source);
          if (source.length < 1024) continue;
          const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
          this.emitFile({
            type: 'asset',
            fileName: `${fileName}.br`,
            source: brotliCompressSync(source, { params: quality }),
          });
          this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(source, { level: 9 }) });
        }
      },
    },
  };
}

/** Asks for the one font file together with the page, not after the style sheet has been read. */
function preloadFont(): Plugin {
  return {
    name: 'rooftop-preload-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        const fonts = Object.keys(bundle ?? {}).filter((name) => name.endsWith('.woff2'));
        return fonts.map((name) => ({
          tag: 'link',
          injectTo: 'head-prepend' as const,
          attrs: { rel: 'preload', href: `/${name}`, as: 'font', type: 'font/woff2', crossorigin: '' },
        }));
      },
    },
  };
}

/** `src/web/ui/button/button.module.css` + `root` → `ui-button-root`: readable in the inspector, small when packed. */
function scopedName(local: string, file: string): string {
  const place = file
    .replaceAll('\\', '/')
    .replace(/^.*\/src\/web\//, '')
    .replace(/\.module\.css.*$/, '');
  const rooms = place
    .replace(/^features\//, '')
    .split('/')
    .filter((room, index, all) => room !== all[index - 1]);
  return `${rooms.join('-')}_${local}`;
}

/** Fields are not needed for the first paint; how lists are searched is needed by menus too. */
const fields =
  '(field|text-field|text-area|decimal-field|select|combo-box|checkbox|switch|radio-group|segmented-control|[a-z]+-picker)';
const fieldPieces = `(?!date-picker)${fields}/(?!option-steps|shown-options)`;

/** Pieces of the kit that pages meet now and then: each stays beside what uses it. */
const rarePieces = 'command-palette|date-picker|tree-grid|stepper|file-drop|sheet|dialog|provider/aria';

/**
 * Without these groups a page would be eighty files of a few hundred bytes. The libraries change rarely, so a new version of
 * ours leaves them in the browser's store; the small pieces of the kit are needed by every page.
 */
const chunks = [
  {
    name: 'libraries',
    priority: 4,
    test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store|openapi-fetch|@lingui\/\w+|@tanstack\/(?!.*virtual)[\w-]+)\//,
  },
  { name: 'charts', priority: 1, test: /src\/web\/charts\/|node_modules\/(d3-|internmap)/ },
  { name: 'kit', priority: 3, test: new RegExp(`src/web/ui/(?!${rarePieces}|${fieldPieces})`) },
  { name: 'fields', priority: 2, test: new RegExp(`src/web/ui/${fieldPieces}`) },
];

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };

export default defineConfig(({ command, mode }) => ({
  root: 'src/web',
  base: '/',
  publicDir: 'public',
  define: { __ROOFTOP_VERSION__: JSON.stringify(version) },
  plugins: [
    { ...optimizeLocales.vite({ locales: kitLocales }), apply: 'build' } as Plugin,
    react(),
    // A draft keeps the English texts in the code, for those that no catalogue holds yet.
    babel({ presets: [linguiTransformerBabelPreset({ descriptorFields: mode === 'draft' ? 'message' : 'auto' })] }),
    textParts({ strict: command === 'build' && mode === 'production' }),
    precompress(),
    preloadFont(),
  ],
  css: { modules: { generateScopedName: scopedName } },
  // The server replaces the word by a fresh nonce in every answer; RAC and Vite read it from the page.
  html: command === 'build' ? { cspNonce: '__CSP_NONCE__' } : {},
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // `light-dark()` and nesting are written by hand and must not be rewritten.
    target: ['chrome123', 'firefox125', 'safari17.5'],
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
    manifest: true,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
}));
