import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { lint } from './lint.ts';
import { textsOfFile } from './lint-read.ts';

const folder = mkdtempSync(join(tmpdir(), 'lint-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

const bytes = (text: string) => new TextEncoder().encode(text);
const read = async (name: string, text: string) => {
  const texts = await textsOfFile(bytes(text), name);
  return texts.allowed ? texts.value.map((each) => `${each.kind === 'objective' ? 'O' : 'K'} ${each.text}`) : texts.facts.message;
};
const run = async (name: string, text: string, ...words: string[]) => {
  const place = join(folder, name);
  writeFileSync(place, text);
  const said: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
  return { code: await lint([place, ...words]), said };
};

describe('reading', () => {
  const TREE = ['O Glad visitors', 'K Queue from 30 to 10 minutes'];

  it.each([
    ['okrs.md', '# 2026\n\n## Glad visitors\n- [ ] **Queue from 30 to 10 minutes**\n'],
    ['nested.md', '# Team\n- Glad visitors\n  - KR1: Queue from 30 to 10 minutes\n'],
    ['okrs.csv', 'Objective,Key result\nGlad visitors,Queue from 30 to 10 minutes\n'],
    ['plain.csv', 'kind,text,language\nobjective,Glad visitors,en\nkey_result,Queue from 30 to 10 minutes,en\n'],
    ['okrs.json', '{"objectives":[{"objective":"Glad visitors","key_results":["Queue from 30 to 10 minutes"]}]}'],
    ['lines.jsonl', '{"kind":"objective","text":"Glad visitors"}\n\n{"kind":"key_result","text":"Queue from 30 to 10 minutes"}\n'],
  ])('%s gives the objective and its key result', async (name, text) => {
    expect(await read(name, text)).toEqual(TREE);
  });

  it.each([
    ['none.jsonl', '{"kind":"key_result","text":"ok"}\nnot json\n', 'line 2 is not JSON.'],
    ['kind.jsonl', '{"kind":"poem","text":"ok"}\n', 'line 1 has no "kind"'],
    ['empty.csv', '', 'is empty.'],
    ['words.md', 'Nothing but prose.\n', 'holds no objective'],
    ['broken.json', '{"a":', 'is not valid JSON.'],
  ])('%s cannot be used, and why is said', async (name, text, message) => {
    expect(await read(name, text)).toContain(message);
  });
});

describe('the command', () => {
  it('ends with 1 where an error stands, with 0 for warnings, with 1 for them when strict', async () => {
    expect((await run('error.jsonl', '{"kind":"key_result","text":"Rating from 40 to 40"}')).code).toBe(1);
    expect((await run('warning.jsonl', '{"kind":"key_result","text":"Launch the portal"}')).code).toBe(0);
    expect((await run('strict.jsonl', '{"kind":"key_result","text":"Launch the portal"}', '--strict')).code).toBe(1);
    expect((await run('fields.jsonl', '{"kind":"key_result","text":"Glad visitors","metricKind":"from-to"}')).code).toBe(1);
  });

  it('gives one line of JSON per text, with its own fields', async () => {
    const { said } = await run('json.jsonl', '{"kind":"key_result","text":"Launch the portal","id":"a-1"}', '--json');
    expect(said.map((line) => JSON.parse(line) as object)).toMatchObject([{ kind: 'key_result', text: 'Launch the portal', id: 'a-1', silent: [], findings: [{ rule: 'K-02', severity: 'warning', evidence: [{ start: 0, end: 6, words: 'Launch' }] }, { rule: 'K-01' }] }]);
  });

  it('marks the words for people, and keeps signs of the terminal out', async () => {
    const { said } = await run('human.jsonl', '{"kind":"key_result","text":"Launch\\u001b[31m the portal"}');
    expect(said[0]).toContain('^^^^^^');
    expect(said[0]).not.toContain('\u001b');
  });

  it('ends with 2 where the file cannot be used', async () => {
    const { code, said } = await run('bad.json', '[');
    expect([code, said.join(' ')]).toEqual([2, expect.stringContaining('is not valid JSON')]);
    expect(await lint([join(folder, 'absent.csv')])).toBe(2);
    expect(await lint([])).toBe(2);
    expect(await lint(['a', '--unknown'])).toBe(2);
  });
});
