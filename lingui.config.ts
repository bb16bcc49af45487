import { formatter } from '@lingui/format-po';
import type { LinguiConfig } from '@lingui/conf';

/**
 * Texts are written in English in the source; `npm run texts` gathers them into one PO file per language.
 * Adding a language: name it here, in `vite.config.ts` (words of the kit) and in `src/web/app/language.ts`.
 */
const config: LinguiConfig = {
  sourceLocale: 'en',
  locales: ['en', 'pt-BR'],
  catalogs: [{ path: '<rootDir>/src/web/locales/{locale}', include: ['<rootDir>/src/web'], exclude: ['**/*.test.*'] }],
  format: formatter({ lineNumbers: false }),
  orderBy: 'message',
};

export default config;
