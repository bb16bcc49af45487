import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { contracts } from '#features/index.ts';
import { parseWords, type Words } from './words.ts';
import { forgetSession, keepSession, openSession, type CliSession } from './session.ts';
import { usageOf } from './help.ts';

type Contract = (typeof contracts)[number];

/** `rooftop cycle list`, `rooftop objective create --title "…"`: any verb of the API, by its own name, over HTTP. */
export async function call(feature: string, rest: readonly string[]): Promise<number> {
  const [verb = '', ...words] = rest;
  const contract = contracts.find((each) => each.id === `${feature}.${verb}`);
  if (!contract) return unknownCommand(feature, verb);
  const given = parseWords(words);
  if (given.flags.has('help')) {
    console.log(usageOf(contract));
    return 0;
  }
  const session = await openSession(given.options);
  if (contract.access !== 'public' && session.token === null) return say(`Nobody is signed in at ${session.url}. Sign in first: rooftop account sign-in --email you@example.org --password …`);
  const reply = await send(contract, given, session);
  return report(contract, reply, session);
}

async function send(contract: Contract, given: Words, session: CliSession): Promise<Response> {
  const fields = new Map(given.options);
  const take = (name: string) => { const value = fields.get(name); fields.delete(name); return value; };
  const path = contract.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(take(name) ?? given.places.shift() ?? ''));
  const query = new URLSearchParams(Object.keys(contract.query.properties).flatMap((name) => { const value = take(name); return value === undefined ? [] : [[name, value] as [string, string]]; }));
  const headers: Record<string, string> = {};
  if (session.token) headers.authorization = `Bearer ${session.token}`;
  const organisation = take('organisation') ?? session.organisation;
  if (organisation) headers['rooftop-organisation'] = organisation;
  const rev = take('rev');
  if (rev) headers['if-match'] = `"${rev}"`;
  for (const own of ['url', 'json', 'file']) fields.delete(own);
  const url = `${session.url}/api/v1${path}${query.size > 0 ? `?${query}` : ''}`;
  return fetch(url, { method: contract.method, headers: { ...headers, ...contentType(contract) }, ...await bodyOf(contract, given, fields) });
}

const takesBody = (contract: Contract) => (contract.body as { type?: string }).type !== 'null';
const contentType = (contract: Contract): Record<string, string> => (contract.takes === 'json' && takesBody(contract) ? { 'content-type': 'application/json' } : {});

async function bodyOf(contract: Contract, given: Words, fields: ReadonlyMap<string, string>): Promise<{ body?: string | FormData }> {
  if (contract.takes === 'upload') {
    const place = given.options.get('file') ?? given.places[0] ?? '';
    const form = new FormData();
    form.append('file', new Blob([await readFile(place)]), basename(place));
    return { body: form };
  }
  if (!takesBody(contract)) return {};
  const written = given.options.get('json');
  const whole = written === undefined ? {} : JSON.parse(written.startsWith('@') ? await readFile(written.slice(1), 'utf8') : written) as Record<string, unknown>;
  return { body: JSON.stringify({ ...whole, ...typed(contract, fields) }) };
}

/** Options are text; the contract says which of them are numbers, booleans, lists or objects. */
function typed(contract: Contract, fields: ReadonlyMap<string, string>): Record<string, unknown> {
  const properties = (contract.body as { properties?: Record<string, { type?: string | string[] }> }).properties ?? {};
  return Object.fromEntries([...fields].map(([name, value]) => {
    const kinds = [properties[name]?.type ?? 'string'].flat();
    const isPlainText = kinds.includes('string') && !(kinds.includes('null') && value === 'null');
    return [name, isPlainText ? value : parsed(value)];
  }));
}

function parsed(value: string): unknown {
  try { return JSON.parse(value); } catch { return value; }
}

async function report(contract: Contract, reply: Response, session: CliSession): Promise<number> {
  const text = await reply.text();
  const body: unknown = text === '' ? null : JSON.parse(text);
  if (!reply.ok) {
    const { title, detail, problems = [] } = body as { title: string; detail?: string; problems?: { field?: string; message: string }[] };
    return say([title, detail, ...problems.map((each) => `  ${each.field ?? ''}: ${each.message}`)].filter((line) => line !== undefined).join('\n'));
  }
  if (contract.id === 'account.sign-in') await keepSession({ ...session, token: (body as { token: string }).token });
  if (contract.id === 'account.sign-out') await forgetSession();
  console.log(body === null ? 'Done.' : JSON.stringify(body, null, 2));
  return 0;
}

function unknownCommand(feature: string, verb: string): number {
  const near = contracts.filter((each) => each.id.startsWith(`${feature}.`)).map((each) => `  rooftop ${each.id.replace('.', ' ')}`);
  const hint = near.length > 0 ? `Commands of ${feature}:\n${near.join('\n')}` : 'See: rooftop help';
  return say(`There is no command "${feature}${verb ? ` ${verb}` : ''}". ${hint}`);
}

function say(text: string): number {
  console.error(text);
  return 1;
}
