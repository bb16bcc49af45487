/** `npm run pictures`: takes the pictures of the user guide from the running product with the demo organisation. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { freePort } from '#platform/db/free-port.ts';
import { launchOptions } from '#test/browser.ts';

const person = { name: 'Alex Moreira', email: 'you@example.org', password: 'a long guide password' };
const out = fileURLToPath(new URL('../docs/guide/pictures', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'rooftop-pictures-'));
const port = await freePort();
const url = `http://localhost:${port}`;
const server = spawn(process.execPath, ['src/rooftop.ts', 'serve'], { env: { ...process.env, PORT: String(port), ROOFTOP_DATA: folder, ROOFTOP_LOG: 'error' }, stdio: 'ignore' });
try {
  await untilReady();
  const demo = await setUp();
  const browser = await chromium.launch(await launchOptions());
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, baseURL: url, locale: 'en-US', reducedMotion: 'reduce' })).newPage();
  await signIn(page);
  await take(page, demo);
  await browser.close();
} finally {
  server.kill('SIGTERM');
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
}

async function untilReady(): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await fetch(`${url}/readyz`).then((reply) => reply.ok, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The product did not start');
}

interface Demo { organisation: string; objectiveId: string; teamId: string; cycleId: string; token: string }

async function setUp(): Promise<Demo> {
  await send('/set-up', 'POST', null, { secret: readFileSync(join(folder, 'set-up-secret'), 'utf8').trim(), organisation: { name: 'Harbour & Sons', timeZone: 'Europe/Lisbon', language: 'en' }, admin: person });
  const { token } = await send('/session', 'POST', null, { email: person.email, password: person.password }) as { token: string };
  const { organisationId } = await send('/demo', 'POST', { token }) as { organisationId: string };
  const tree = await send('/tree', 'GET', { token, organisationId }) as { cycle: { id: string }; objectives: { id: string; team: number; status?: string; keyResults: unknown[] }[]; teams: { ids: string[] } };
  const shown = tree.objectives.find((each) => each.status === 'at-risk' && each.keyResults.length === 3) ?? tree.objectives[0]!;
  return { organisation: organisationId, objectiveId: shown.id, teamId: tree.teams.ids[shown.team]!, cycleId: tree.cycle.id, token };
}

async function send(path: string, method: string, as: { token: string; organisationId?: string } | null, body?: unknown): Promise<unknown> {
  const reply = await fetch(`${url}/api/v1${path}`, {
    method, headers: { ...(as ? { authorization: `Bearer ${as.token}` } : {}), ...(as?.organisationId ? { 'rooftop-organisation': as.organisationId } : {}), ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`);
  return reply.status === 204 ? null : reply.json();
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByLabel('Password').first().fill(person.password);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'My week' }).waitFor();
  await page.getByRole('button', { name: /Harbour/ }).click();
  await page.getByRole('menuitem', { name: /demo/i }).or(page.getByRole('menuitemradio', { name: /demo/i })).click();
}

async function take(page: Page, demo: Demo): Promise<void> {
  const pages: [string, string][] = [
    ['my-week', '/'], ['okrs', '/okrs'], ['objective', `/objectives/${demo.objectiveId}`], ['team', `/teams/${demo.teamId}`], ['cycle', `/cycles/${demo.cycleId}`], ['teams', '/teams'], ['people', '/people'], ['import', '/import'],
  ];
  for (const [name, path] of pages) {
    await page.goto(path);
    await page.waitForLoadState('networkidle').catch(() => {});
    await page.waitForTimeout(600);
    await page.screenshot({ path: join(out, `${name}.png`) });
    console.log(name);
  }
}
