import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { planImport, uploadImport } from '#features/import/contract.ts';
import type { ReplyOf } from '#platform/contract.ts';
import { outcomeLines, planLines } from './import-lines.ts';
import { openSession, type CliSession } from './session.ts';
import { parseWords } from './words.ts';

type Import = ReplyOf<typeof uploadImport>;
type Plan = ReplyOf<typeof planImport>;

/** A refusal of the server, in its own words. */
class Refusal extends Error {}

const LOOK_EVERY_MS = 500;

/** `rooftop import FILE`: shows what would come and why the rest would not; with `--yes` brings it in and waits. */
export async function importFile(file: string, rest: readonly string[]): Promise<number> {
  const { options, flags } = parseWords(rest);
  const session = await openSession(options);
  if (session.token === null)
    return say(
      `Nobody is signed in at ${session.url}. Sign in first: rooftop account sign-in --email you@example.org --password …`,
    );
  try {
    const uploaded = await upload(session, file);
    const plan = await ask<Plan>(session, 'POST', `/imports/${uploaded.id}/plan`, {});
    console.log(planLines(uploaded, plan).join('\n'));
    if (!plan.ready) return say('\nNothing would come in. Open the file in the browser to say what its columns mean.');
    if (!flags.has('yes')) {
      console.log(
        `\nNothing was imported yet. To import it: rooftop import "${file}" --yes\nTo say what its columns mean: ${session.url}/import/${uploaded.id}`,
      );
      return 0;
    }
    return await runAndWait(session, uploaded.id);
  } catch (error) {
    if (error instanceof Refusal) return say(error.message);
    if (error instanceof TypeError) return say(`The server at ${session.url} cannot be reached.`);
    throw error;
  }
}

async function upload(session: CliSession, file: string): Promise<Import> {
  const form = new FormData();
  form.append('file', new Blob([await readFile(file)]), basename(file));
  return readReply(
    await fetch(`${session.url}/api/v1/imports`, { method: 'POST', headers: headersOf(session), body: form }),
  );
}

async function runAndWait(session: CliSession, id: string): Promise<number> {
  for (
    let current = await ask<Import>(session, 'POST', `/imports/${id}/run`);
    ;
    current = await ask<Import>(session, 'GET', `/imports/${id}`)
  ) {
    if (current.state !== 'running') {
      process.stderr.write('\r\u001b[K');
      console.log(outcomeLines(current).join('\n'));
      return current.state === 'done' ? 0 : 1;
    }
    process.stderr.write(`\r  ${current.done} of ${current.total}`);
    await new Promise((resolve) => {
      setTimeout(resolve, LOOK_EVERY_MS);
    });
  }
}

async function ask<T>(session: CliSession, method: string, path: string, body?: object): Promise<T> {
  const content = body
    ? { body: JSON.stringify(body), headers: { ...headersOf(session), 'content-type': 'application/json' } }
    : { headers: headersOf(session) };
  return readReply(await fetch(`${session.url}/api/v1${path}`, { method, ...content }));
}

const headersOf = ({ token, organisation }: CliSession): Record<string, string> => ({
  authorization: `Bearer ${token}`,
  ...(organisation ? { 'rooftop-organisation': organisation } : {}),
});

async function readReply<T>(reply: Response): Promise<T> {
  const body: unknown = await reply.json();
  if (reply.ok) return body as T;
  const { title, detail, facts } = body as { title: string; detail?: string; facts?: { reason?: string } };
  throw new Refusal(
    [title, facts?.reason?.replaceAll('-', ' '), detail].filter((line) => line !== undefined).join('\n'),
  );
}

function say(text: string): number {
  console.error(text);
  return 1;
}
