import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { api, call, ifMatch, setTabOrganisation } from './client.ts';
import { isProblem, ProblemError } from './problem-error.ts';

const sent: Request[] = [];

/** Answers every request with this; `down` is a line that is dead. */
function answer(status: number, body: unknown, type = 'application/json'): void {
  vi.stubGlobal('fetch', (request: Request) => {
    sent.push(request);
    const text = body === null ? null : typeof body === 'string' ? body : JSON.stringify(body);
    return Promise.resolve(new Response(text, { status, headers: { 'content-type': type } }));
  });
}

function down(): void {
  vi.stubGlobal('fetch', (request: Request) => {
    sent.push(request);
    return Promise.reject(new TypeError('Failed to fetch'));
  });
}

const refusalOf = (asked: Promise<unknown>): Promise<unknown> => asked.then(() => null, (error: unknown) => error);
const addPerson = (name = 'Ana') => call(api.POST('/api/v1/members', { body: { name, invite: false } }));
const keyOf = (request: Request | undefined) => request?.headers.get('Idempotency-Key');

beforeEach(() => void sent.splice(0));
afterEach(() => {
  vi.unstubAllGlobals();
  setTabOrganisation(null);
});

describe('call', () => {
  it('hands over what was answered', async () => {
    answer(200, { needed: true });
    expect(await call(api.GET('/api/v1/set-up'))).toEqual({ needed: true });
  });

  it('throws a refusal with its code, facts, problems and request', async () => {
    const body = { type: 'urn:rooftop:problem:email-taken', title: 'Taken', status: 409, code: 'email-taken', facts: { field: 'email' }, instance: 'urn:rooftop:request:ab-12' };
    answer(409, body, 'application/problem+json');
    const error = await refusalOf(addPerson());
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ code: 'email-taken', status: 409, facts: { field: 'email' }, problems: [], requestId: 'ab-12' });
    expect(isProblem(error, 'email-taken')).toBe(true);
    expect(isProblem(error, 'offline')).toBe(false);
  });

  it.each([
    ['a proxy\'s own page', 502, '<html>Bad gateway</html>', 'text/html'],
    ['nothing at all', 500, null, 'text/plain'],
    ['JSON that is no problem of ours', 503, { message: 'busy' }, 'application/json'],
  ])('tells %s as an answer that cannot be read', async (_what, status, body, type) => {
    answer(status, body, type);
    expect(await refusalOf(addPerson())).toMatchObject({ code: 'answer-not-readable', status });
  });

  it('tells a dead line as offline', async () => {
    down();
    expect(await refusalOf(addPerson())).toMatchObject({ code: 'offline', status: 0 });
  });
});

describe('what every request says', () => {
  it('names the organisation of the tab, and none when there is none', async () => {
    answer(200, { needed: false });
    await call(api.GET('/api/v1/set-up'));
    setTabOrganisation('0198c0de-0000-7000-8000-000000000001');
    await call(api.GET('/api/v1/set-up'));
    expect(sent.map((request) => request.headers.get('Rooftop-Organisation'))).toEqual([null, '0198c0de-0000-7000-8000-000000000001']);
  });

  it('gives a read no key and every write a fresh one', async () => {
    answer(200, {});
    await call(api.GET('/api/v1/set-up'));
    await addPerson();
    await addPerson();
    const [read, first, second] = sent.map(keyOf);
    expect(read).toBeNull();
    expect(first).toBeTruthy();
    expect(second).not.toBe(first);
  });

  it('sends the same words with the same key when the first answer never came', async () => {
    down();
    await refusalOf(addPerson('Ana'));
    await refusalOf(addPerson('Bruno'));
    answer(201, {});
    await addPerson('Ana');
    await addPerson('Ana');
    const [lost, other, again, anew] = sent.map(keyOf);
    expect(again).toBe(lost);
    expect(other).not.toBe(lost);
    expect(anew).not.toBe(lost);
  });

  it('names the revision it saw', () => {
    expect(ifMatch(3)).toEqual({ 'If-Match': '"3"' });
  });
});
