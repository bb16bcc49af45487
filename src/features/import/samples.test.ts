import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemLines, treeLines } from '#test/samples/sheet-of.ts';
import type { Existing, ImportSettings } from '#domain/import/mapping.ts';
import { planImport } from '#domain/import/plan.ts';
import { recogniseSheets } from '#domain/import/recogniser.ts';
import type { FileReading } from '#domain/import/sheet.ts';
import type { ImportPlan } from '#domain/import/types.ts';
import { allow } from '#domain/verdict.ts';
import { readFile, type UploadedFile } from './read/read-file.ts';

/** Files as organisations really keep them, with what must come out; they are not part of this repository. */
const SHARED = new URL('../../../../shared/data/samples/', import.meta.url);
const isHere = existsSync(new URL('expected.json', SHARED));

type KeyResult = { text: string; progress_linear: number; start: number; target: number };
type ExpectedFile = { file: string; twin?: string; rows?: number; objectives?: number; key_results?: number; expect_errors?: { row: number; column: string }[] };
type Expected = { tree: { owner: string; key_results: KeyResult[] }[]; files: ExpectedFile[] };
const expected: Expected = isHere ? (JSON.parse(readFileSync(new URL('expected.json', SHARED), 'utf8')) as Expected) : { tree: [], files: [] };
const expectedOf = (name: string) => expected.files.find(({ file, twin }) => file === name || twin === name)!;

const upload = (name: string, folder: URL): UploadedFile => ({ bytes: readFileSync(new URL(name, folder)), fileName: name });
const CREATE: ImportSettings = { people: 'create', teams: 'create', cycles: 'create' };
const STRICT: ImportSettings = { ...CREATE, people: 'existing-only' };
const KNOWN: Existing = {
  people: [...expected.tree.map(({ owner }) => ({ id: owner, name: owner.split('@')[0]!, email: owner })), { id: 'zm', name: 'Zoë Müller', email: null }, { id: 'jp', name: 'José Peña', email: null }],
  teams: [], cycles: [],
};

type DryRun = ImportPlan & { recogniser: string; notes: { code: string }[] };
const read = new Map<string, FileReading>();

/** A file is read once, in its thread; then recognised and planned as often as the tests ask. */
async function dryRun({ fileName, bytes }: UploadedFile, settings: ImportSettings, existing: Existing = KNOWN): Promise<DryRun> {
  const known = read.get(fileName);
  const verdict = known ? allow(known) : await readFile({ fileName, bytes });
  if (!verdict.allowed) throw new Error(verdict.code);
  read.set(fileName, verdict.value);
  const { sheets, separator, notes } = verdict.value;
  const { mapping, recogniser } = recogniseSheets(sheets)[0]!;
  return { ...planImport({ fileName, separator, sheets, mapping, settings, existing, today: '2025-08-10' }), recogniser: recogniser.id, notes };
}
const shared = (name: string, settings = CREATE) => dryRun(upload(name, SHARED), settings);
const ours = (name: string, settings = CREATE) => dryRun(upload(name, new URL('../../../test/samples/', import.meta.url)), settings, { people: [], teams: [], cycles: [] });

/** Reasons that keep a row out or ask the person; warnings are for information. */
const mistakes = (plan: ImportPlan) => plan.problems.filter(({ severity }) => severity !== 'warning').map(({ row, column }) => `${row} ${column}`);
const expectedMistakes = (name: string) => (expectedOf(name).expect_errors ?? []).map(({ row, column }) => `${row} ${column}`);

describe.runIf(isHere)('the Appfire layout in every dress', () => {
  it.each(['appfire-okr-for-jira.csv', 'appfire-okr-for-jira.xlsx', 'eu-excel-semicolon-bom.csv', 'tab-separated.tsv', 'pipe-separated.txt', 'windows-1252-semicolon.csv', 'order-ten-siblings.csv'])('%s', async (name) => {
    const plan = await shared(name, STRICT);
    const { rows, objectives, key_results } = expectedOf(name);
    expect(plan.recogniser).toBe('appfire');
    expect(plan.counts).toMatchObject({ rows, objectives: { found: objectives, coming: objectives }, keyResults: { found: key_results, coming: key_results } });
    expect(mistakes(plan)).toEqual([]);
  });

  it.each(['appfire-okr-for-jira.csv', 'eu-excel-semicolon-bom.csv', 'pipe-separated.txt'])('%s computes the progress of the judge', async (name) => {
    const planned = new Map((await shared(name)).objectives.flatMap(({ keyResults }) => keyResults).map((keyResult) => [keyResult.title, Number(keyResult.progress)]));
    for (const { text, progress_linear } of expected.tree.flatMap((objective) => objective.key_results)) expect(planned.get(text), text).toBeCloseTo(progress_linear, 4);
  });

  it.each(['appfire-broken.csv', 'order-as-number.xlsx'])('%s tells exactly the mistakes it holds', async (name) => {
    expect(mistakes(await shared(name, STRICT))).toEqual(expectedMistakes(name));
  });

  it('keeps every reason of the broken file apart', async () => {
    const plan = await shared('appfire-broken.csv', STRICT);
    expect(plan.problems.map(({ row, code }) => `${row} ${code}`)).toEqual([
      '3 kind-wrong-case', '4 title-missing', '5 status-unknown', '6 cycle-without-year', '7 owner-unknown', '8 numbering-duplicate', '8 number-invalid', '9 parent-missing', '9 day-impossible',
      '10 end-before-start', '11 number-ambiguous', '12 start-equals-target',
    ]);
    expect(plan.questions.map(({ code }) => code)).toEqual(expect.arrayContaining(['decimal-sign', 'status-word']));
    expect(treeLines(plan)).toHaveLength(1);
  });

  it('brings the tenth child although the spreadsheet made it a number', async () => {
    const plan = await shared('order-as-number.xlsx');
    expect(plan.counts.keyResults).toEqual({ found: 10, coming: 10 });
    expect(plan.problems[0]).toMatchObject({ code: 'numbering-lost-zero', fix: 'format-as-text', facts: { readAs: '1.10' } });
  });

  it('warns of damaged letters and keeps them', async () => {
    const plan = await shared('mojibake-macroman.csv');
    expect(plan.notes.map(({ code }) => code)).toEqual(['damaged-letters']);
    expect(plan.objectives[0]!.title).toContain('√ß');
    expect(plan.reading.decimalSign).toBe(',');
  });

  it('reads 0/0/0 as kept constant', async () => {
    const kept = (await shared('windows-1252-semicolon.csv')).objectives.flatMap(({ keyResults }) => keyResults).filter(({ metric }) => metric.kind === 'stay-between');
    expect(kept).toMatchObject([{ metric: { lower: '0', upper: '0' }, current: '0' }]);
  });
});

describe.runIf(isHere)('spreadsheets as people make them', () => {
  it('merged cells, percent, currency, cached formulas, an error and a total', async () => {
    const plan = await shared('handmade-merged-formulas.xlsx');
    const { rows, objectives, key_results } = expectedOf('handmade-merged-formulas.xlsx');
    expect(plan.counts).toMatchObject({ rows, objectives: { coming: objectives }, keyResults: { coming: key_results } });
    expect(mistakes(plan)).toEqual(expectedMistakes('handmade-merged-formulas.xlsx'));
    expect(problemLines(plan)).toContain('18 Objective row-is-total');
    const metrics = plan.objectives.flatMap(({ keyResults }) => keyResults).map(({ metric }) => metric);
    expect(metrics).toContainEqual({ kind: 'from-to', baseline: '99.1', target: '99.8', unit: '%', currency: null });
    expect(metrics).toContainEqual({ kind: 'from-to', baseline: '0', target: '5000000', unit: null, currency: 'USD' });
    expect(plan.cycles).toMatchObject([{ name: 'Q3 2025' }]);
  });

  it('a tracker whose score ignores the start: computed again, the difference told, its check-in tab named', async () => {
    const plan = await shared('google-sheets-tracker.xlsx');
    expect(plan.counts).toMatchObject({ rows: 8, objectives: { coming: 3 }, keyResults: { coming: 8 } });
    const differing = plan.problems.filter(({ code }) => code === 'progress-differs');
    expect(differing.map(({ row, facts }) => [row, facts.computed])).toEqual(expect.arrayContaining([[2, '57.1'], [8, '50']]));
    expect(plan.problems).toContainEqual(expect.objectContaining({ code: 'check-ins-not-imported', facts: { sheet: 'Check-ins', rows: 24 } }));
    expect(mistakes(plan)).toEqual([]);
  });

  it('a page of key results: the objective is named after the file', async () => {
    const plan = await shared('notion-key-results.csv');
    expect(plan.counts).toMatchObject({ objectives: { found: 0, coming: 1 }, keyResults: { found: 2, coming: 2 } });
    expect(plan.objectives[0]!.keyResults.map(({ metric }) => metric)).toMatchObject([{ unit: 'days' }, { unit: 'courses' }]);
  });

  it('bold numbered headings, averages in row 2, and a hidden sheet', async () => {
    const plan = await shared('ipfs-team-sheet.xlsx');
    expect(plan.counts).toMatchObject({ objectives: { coming: 3 }, keyResults: { coming: 17 } });
    expect(plan.notes.map(({ code }) => code)).toEqual(['hidden-sheet-skipped']);
  });

  it.each(['betterworks-okr-upload.csv', 'betterworks-okr-upload.xlsx', 'cultureamp-individual-goals.csv', 'cultureamp-individual-goals.xlsx', 'okra-team-objectives.csv'])('%s through the general mapper', async (name) => {
    const plan = await shared(name);
    const { rows, objectives, key_results } = expectedOf(name);
    expect(plan.counts).toMatchObject({ rows, objectives: { coming: objectives }, keyResults: { coming: key_results } });
    expect(mistakes(plan)).toEqual([]);
  });

  it('levels in columns', async () => {
    const plan = await shared('goalscape-levels.csv');
    expect(plan.counts).toMatchObject({ rows: 15, objectives: { coming: 4 }, keyResults: { coming: 11 } });
    expect(plan.objectives.map(({ depth }) => depth)).toEqual([0, 1, 2, 1]);
  });
});

describe('our own samples', () => {
  it('semicolon, mark, decimal comma and thousands dots', async () => {
    const plan = await ours('balcoes-semicolon-bom.csv');
    expect(treeLines(plan)).toEqual(['O Atender bem em todos os balcões', '  K Reduzir a espera média de 42,5 para 20 minutos', '  K Subir a nota do atendimento de 7,8 para 9', '  K Responder 12.500 pedidos pela internet', 'O Ruas iluminadas à noite', '  K Trocar 1.200 lâmpadas']);
    expect(plan.objectives.flatMap(({ keyResults }) => keyResults).map(({ current }) => current)).toEqual(['31.5', '8.4', '4250', '300']);
    expect(plan.reading).toMatchObject({ decimalSign: ',', dateOrders: { 6: 'DMY' } });
    expect(mistakes(plan)).toEqual([]);
  });

  it('windows-1252 with German headers, outline numbers and quarters', async () => {
    const plan = await ours('buerger-windows-1252.csv');
    expect(treeLines(plan)).toEqual(['O Bürger bekommen schneller Antwort', '  K Durchlaufzeit von 18,5 auf 9 Tage senken', '  K Rückfragen je Antrag von 2,4 auf 1 verringern', 'O Größere Säle werden besser genutzt', '  K Belegte Stunden auf 1.600 erhöhen']);
    expect(plan.objectives[0]!.keyResults[0]).toMatchObject({ status: { meaning: 'at-risk' }, metric: { baseline: '18.5', target: '9' }, current: '14.25' });
    expect(plan.cycles).toMatchObject([{ name: 'Q1 2026' }]);
    expect(plan.problems).toEqual([]);
  });

  it('broken rows: one reason each, and the rest comes', async () => {
    const plan = await ours('volunteers-broken.txt');
    expect(problemLines(plan)).toEqual(['4 parent parent-missing', '5 title title-missing', '6 due day-impossible', '7 target number-invalid', '8 type kind-unknown', '9 id row-id-duplicate', '10 parent parent-left-out']);
    expect(treeLines(plan)).toEqual(['O Volunteers come back', '  K Return visits grow from 120 to 200, month by month']);
  });
});
