/** `npm test`: the checks, then every test, one after the other; the last line counts them all. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count { passed: number; failed: number }
interface Step { name: string; command: string[]; count: (place: string) => Count | null }

const place = mkdtempSync(join(tmpdir(), 'rooftop-results-'));
const vitest = (project: string): Step => ({
  name: `${project} tests`,
  command: ['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile=${join(place, `${project}.json`)}`],
  count: (folder) => vitestCount(join(folder, `${project}.json`)),
});
const steps: Step[] = [
  { name: 'checks', command: ['scripts/check.ts'], count: () => null },
  vitest('node'),
  vitest('browser'),
  { name: 'journeys', command: ['node_modules/@playwright/test/cli.js', 'test'], count: (folder) => journeyCount(join(folder, 'journeys.json')) },
];

const total: Count = { passed: 0, failed: 0 };
for (const step of steps) {
  const begun = Date.now();
  console.log(`\n== ${step.name}`);
  const status = await run(step.command);
  const counted = step.count(place) ?? { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  // A runner that dies without a failed test has still failed.
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  total.passed += counted.passed;
  total.failed += counted.failed;
  console.log(`== ${step.name}: ${counted.passed} passed, ${counted.failed} failed, ${Math.round((Date.now() - begun) / 1000)} s`);
}
rmSync(place, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

function run(words: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [...words], { stdio: 'inherit', env: { ...process.env, ROOFTOP_JOURNEY_RESULTS: join(place, 'journeys.json') } });
    child.on('exit', (code) => { resolve(code ?? 1); });
  });
}

function vitestCount(path: string): Count | null {
  const result = read(path) as { numPassedTests: number; numFailedTests: number; numFailedTestSuites: number; testResults: { status: string; assertionResults: unknown[] }[] } | null;
  if (!result) return null;
  const brokenFiles = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return { passed: result.numPassedTests, failed: result.numFailedTests + brokenFiles };
}

function journeyCount(path: string): Count | null {
  const result = read(path) as { stats: { expected: number; unexpected: number; flaky: number } } | null;
  return result && { passed: result.stats.expected + result.stats.flaky, failed: result.stats.unexpected };
}

function read(path: string): unknown {
  try { return JSON.parse(readFileSync(path, 'utf8')); } catch { return null; }
}
