#!/usr/bin/env node
/** The one executable: `rooftop serve`, `migrate`, `demo`, `import FILE`, and `<feature> <verb>` for everything the API can do. */
import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Stripped and compiled modules are kept between starts: a later start is about twice as quick. Where nothing can be written, nothing is kept.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/rooftop', import.meta.url)));
const { ConfigMistake } = await import('#platform/config.ts');
const { StoreRefused } = await import('#platform/db/failure.ts');

const [command = 'help', ...rest] = process.argv.slice(2);

try {
  process.exitCode = await run(command, rest);
} catch (error) {
  if (!(error instanceof ConfigMistake) && !(error instanceof StoreRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Each command is loaded when it is asked for, so that a short one does not pay for the whole house. */
async function run(name: string, words: string[]): Promise<number> {
  switch (name) {
    case 'serve': return (await import('#cli/serve.ts')).serve(words);
    case 'migrate': return (await import('#cli/migrate.ts')).migrateOnly();
    case 'demo': return (await import('#cli/demo.ts')).demo(words);
    case 'lint': return (await import('#cli/lint.ts')).lint(words);
    case 'help': case '--help': case '-h': return (await import('#cli/help.ts')).help(words);
    case 'version': case '--version': return (await import('#cli/help.ts')).sayVersion();
    default:
      if (name === 'import' && words[0] !== undefined && existsSync(words[0])) return (await import('#cli/import-file.ts')).importFile(words[0], words.slice(1));
      return (await import('#cli/call.ts')).call(name, words);
  }
}
