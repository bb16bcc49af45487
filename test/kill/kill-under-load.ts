/**
 * `npm run kill-test [rounds]`: kills the product with signal 9 while sixteen people check in, again and again, and
 * compares what they were told with what is there afterwards. Nothing acknowledged may be lost, nothing may be half there,
 * and repeating what got no answer must act once. Ends with the database killed as well, with the database killed alone, and
 * with an orderly stop, where no answer at all may be missing.
 */
import { connect } from 'node:net';
import { newFolder, removeFolder, startProduct, type Product } from '../journeys/product.ts';
import { look, postmasterPid, type Found } from './archive.ts';
import { checkIn, startCallers, type Callers, type Sent } from './callers.ts';
import { openOffice, type Office } from './office.ts';

const CALLERS = 16;
const OBJECTIVES = 24;
/** How long people work before the kill, in milliseconds. */
const [SOONEST, LATEST] = [100, 800];

interface Row { readonly round: string; readonly 'after ms': number; readonly acknowledged: number; readonly 'in doubt': number; readonly 'doubted yet saved': number; readonly lost: number; readonly half: number; readonly crooked: number; readonly 'check-ins': number; readonly 'back in ms': number }

const rounds = Number(process.argv[2] ?? 20);
const folder = newFolder();
const everything: Sent[] = [];
const rows: Row[] = [];
const complaints: string[] = [];
let counter = 0;

try {
  await run();
} finally {
  removeFolder(folder);
}
console.table(rows);
for (const complaint of complaints) console.log(complaint);
const acknowledged = everything.filter(({ answer }) => answer?.status === 201).length;
console.log(`${rows.length} rounds, ${acknowledged} check-ins acknowledged: ${complaints.length === 0 ? 'none lost, none half, none twice' : `${complaints.length} complaints`}`);
process.exit(complaints.length === 0 ? 0 : 1);

async function run(): Promise<void> {
  let product = await startProduct({ folder });
  const office = await openOffice(product, OBJECTIVES);
  for (let round = 1; round <= rounds; round += 1) product = await killedWhileBusy(product, office, `kill -9 (${round})`, () => product.kill());
  product = await killedWhileBusy(product, office, 'kill -9, database too', async () => {
    process.kill(postmasterPid(folder), 'SIGKILL');
    await product.kill();
  });
  await databaseAway(product, office);
  await stoppedWhileBusy(product, office);
}

/** People work, the product dies, comes back, and is asked again for what it never answered. */
async function killedWhileBusy(product: Product, office: Office, round: string, kill: () => Promise<void>): Promise<Product> {
  const callers = work(product, office);
  const after = await aWhile();
  await kill();
  await callers.stop();
  const next = await startProduct({ folder });
  await judge(round, next, office, callers, after, next.readyMs);
  return next;
}

/** The database alone dies; the product starts it again by itself and serves on. */
async function databaseAway(product: Product, office: Office): Promise<void> {
  const callers = work(product, office);
  const after = await aWhile();
  process.kill(postmasterPid(folder), 'SIGKILL');
  const begun = performance.now();
  await new Promise((resolve) => { setTimeout(resolve, 200); });
  while (!(await fetch(`${product.url}/readyz`).then(({ ok }) => ok, () => false)) && performance.now() - begun < 30_000) await new Promise((resolve) => { setTimeout(resolve, 50); });
  const back = Math.round(performance.now() - begun);
  await callers.stop();
  await judge('database alone', product, office, callers, after, back);
}

async function judge(round: string, product: Product, office: Office, callers: Callers, after: number, back: number): Promise<void> {
  const told = callers.sent.filter(({ answer }) => answer?.status === 201).length;
  const first = await look(folder, callers.sent);
  complain(round, first);
  const doubtful = callers.sent.filter(({ answer }) => answer?.status !== 201);
  for (const one of doubtful) one.answer = await checkIn(product.url, office, one);
  for (const one of doubtful) if (one.answer?.status !== 201) complaints.push(`${round}: repeated, ${one.key} is answered ${String(one.answer?.status)}`);
  everything.push(...callers.sent);
  const now = await look(folder, everything);
  complain(`${round}, repeated`, now);
  if (now.checkIns !== everything.length) complaints.push(`${round}: ${everything.length} check-ins were sent, ${now.checkIns} are there`);
  rows.push({ round, 'after ms': after, acknowledged: told, 'in doubt': doubtful.length, 'doubted yet saved': first.unsaid.length, lost: now.lost.length, half: now.half.length, crooked: now.crooked.length, 'check-ins': now.checkIns, 'back in ms': back });
}

/** Told to stop in order while people work: everything it took is answered, the exit is clean, and a line that says nothing does not hold it. */
async function stoppedWhileBusy(product: Product, office: Office): Promise<void> {
  const silent = connect(Number(new URL(product.url).port), 'localhost').on('error', () => {});
  silent.write('POST /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{');
  const callers = work(product, office);
  const after = await aWhile();
  const begun = performance.now();
  const stopping = product.stop();
  await new Promise((resolve) => { setTimeout(resolve, 1000); });
  await callers.stop();
  const code = await stopping;
  const back = Math.round(performance.now() - begun);
  if (code !== 0) complaints.push(`orderly stop: exit code ${String(code)}\n${product.output()}`);
  everything.push(...callers.sent.filter(({ answer }) => answer?.status === 201));
  const next = await startProduct({ folder });
  const found = await look(folder, callers.sent);
  complain('orderly stop', found);
  if (found.unsaid.length > 0) complaints.push(`orderly stop: ${found.unsaid.length} check-ins were saved and never answered`);
  const told = callers.sent.filter(({ answer }) => answer?.status === 201).length;
  rows.push({ round: 'orderly stop', 'after ms': after, acknowledged: told, 'in doubt': callers.sent.length - told, 'doubted yet saved': found.unsaid.length, lost: found.lost.length, half: found.half.length, crooked: found.crooked.length, 'check-ins': found.checkIns, 'back in ms': back });
  await next.stop();
}

function complain(round: string, { lost, half, crooked }: Found): void {
  for (const id of lost) complaints.push(`${round}: acknowledged and lost: ${id}`);
  for (const what of half) complaints.push(`${round}: half there: ${what}`);
  for (const id of crooked) complaints.push(`${round}: projection differs from history: ${id}`);
}

function work(product: Product, office: Office): Callers {
  return startCallers(product.url, office, CALLERS, () => (counter += 1));
}

async function aWhile(): Promise<number> {
  const milliseconds = Math.round(SOONEST + Math.random() * (LATEST - SOONEST));
  await new Promise((resolve) => { setTimeout(resolve, milliseconds); });
  return milliseconds;
}
