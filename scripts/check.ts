/** What needs no running product: types of the three sides, generated files, translations. Says all that is wrong at once. */
import { spawn } from 'node:child_process';

const checks: [name: string, command: string[]][] = [
  ['types (node)', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json']],
  ['types (pure)', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.pure.json']],
  ['types (web)', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.web.json']],
  ['generated files', ['scripts/generate.ts', '--check']],
  ['web build and translations', ['scripts/build-web.ts']],
];

const failed: string[] = [];
for (const [name, command] of checks) {
  const begun = Date.now();
  const { status, output } = await run(command);
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
  if (status !== 0) {
    failed.push(name);
    console.log(output);
  }
}
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);

function run(words: readonly string[]): Promise<{ status: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (part: Buffer) => { output += part.toString(); });
    child.stderr.on('data', (part: Buffer) => { output += part.toString(); });
    child.on('exit', (code) => { resolve({ status: code ?? 1, output }); });
  });
}
