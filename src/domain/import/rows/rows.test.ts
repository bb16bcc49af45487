import { describe, expect, it } from 'vitest';
import { planOf, problemLines, sheetOf, sheetOfLines, treeLines } from '#test/samples/sheet-of.ts';
import type { Cell } from '../sheet.ts';
import { numberingParts } from './place-by-tree.ts';

describe('objective and key result side by side', () => {
  const TREE = ['O Glad visitors', '  K Shorter queues', '  K Warmer rooms', 'O Safe roads', '  K Fewer holes'];

  it.each<[string, string]>([
    ['repeated in each row', 'Objective|Key result\nGlad visitors|Shorter queues\nGlad visitors|Warmer rooms\nSafe roads|Fewer holes'],
    ['written once, blank below', 'Objective|Key result\nGlad visitors|Shorter queues\n|Warmer rooms\nSafe roads|Fewer holes'],
    ['in a row of its own', 'Objective|Key result\nGlad visitors|\n|Shorter queues\n|Warmer rooms\nSafe roads|Fewer holes'],
    ['found again further down', 'Objective|Key result\nGlad visitors|Shorter queues\nSafe roads|Fewer holes\nglad visitors|Warmer rooms'],
  ])('%s', (_, lines) => {
    expect(treeLines(planOf(sheetOfLines(lines)))).toEqual(TREE);
  });

  it('takes owner and team of an objective without a row of its own from its first key result', () => {
    const plan = planOf(sheetOfLines('Objective|Key result|Owner|Team\nGlad visitors|Shorter queues|Ana|Front desk\n|Warmer rooms|Bo|House'));
    expect(plan.objectives[0]).toMatchObject({ owner: { key: 'person-1' }, teams: [{ key: 'team-1' }, { key: 'team-2' }] });
    expect(plan.objectives[0]!.keyResults.map((keyResult) => keyResult.owner)).toEqual([{ kind: 'new', key: 'person-1' }, { kind: 'new', key: 'person-2' }]);
  });

  it('tells a key result with nothing above it', () => {
    expect(problemLines(planOf(sheetOfLines('Objective|Key result\n|Lonely\nGlad visitors|Shorter queues')))).toContain('2 Key result no-objective-above');
  });

  it('names the objective after the file when there is no column for it, and asks', () => {
    const plan = planOf(sheetOfLines('Name|Initial value|Target value\nShorter queues|30|10'), { fileName: 'Glad_visitors.csv' });
    expect(treeLines(plan)).toEqual(['O Glad visitors', '  K Shorter queues']);
    expect(plan.questions.map((question) => question.code)).toContain('objective-title');
    expect(treeLines(planOf(sheetOfLines('Name|Initial value|Target value\nShorter queues|30|10'), { settings: { objectiveTitle: 'Happy guests' } }))[0]).toBe('O Happy guests');
  });

  it('reads several key results of one wide row', () => {
    const plan = planOf(sheetOfLines('Name|Email|KR 1|KR 1 progress|KR 2|KR 2 progress\nGlad visitors|a@x.org|Shorter queues|0.6|Warmer rooms|1.0\nSafe roads|b@x.org|Fewer holes|0.25||'));
    expect(treeLines(plan)).toEqual(TREE);
    expect(plan.objectives[0]!.keyResults.map((keyResult) => [keyResult.key, keyResult.current])).toEqual([['row-2-1', '60'], ['row-2-2', '100']]);
  });
});

describe('outline numbers', () => {
  it.each<[string, number[] | null]>([['1', [1]], ['1.10', [1, 10]], ['1.2.', [1, 2]], ['O1.KR2', [1, 2]], ['1-3', [1, 3]], ['a', null], ['', null], ['1..2', null]])('%s', (text, parts) => {
    expect(numberingParts(text)).toEqual(parts);
  });

  it('1.10 is the tenth child of 1, not 1.1', () => {
    const rows = Array.from({ length: 10 }, (_, index) => `1.${index + 1}|Step ${index + 1}`);
    expect(treeLines(planOf(sheetOfLines(['No|Title', '1|Walk', ...rows].join('\n')))).at(-1)).toBe('  K Step 10');
  });

  it('hangs objectives below objectives; a leaf below something is a key result', () => {
    expect(treeLines(planOf(sheetOfLines('No|Title\n1|Town\n1.1|Parks\n1.1.1|Plant 40 trees\n2|Alone')))).toEqual(['O Town', '  O Parks', '    K Plant 40 trees', 'O Alone']);
  });

  it('tells duplicates, missing parents and what is no number', () => {
    const plan = planOf(sheetOfLines('No|Title\n1|Town\n1.1|One\n1.1|Again\n3.1|Orphan\nx|Strange'), { mapping: { hierarchy: 'numbering' } });
    expect(problemLines(plan)).toEqual(expect.arrayContaining(['4 No numbering-duplicate', '5 No parent-missing', '6 No numbering-invalid']));
    expect(plan.problems.find((problem) => problem.row === 5)?.facts).toEqual({ parent: '3' });
  });

  it('recognises the 1.10 that a spreadsheet made a number, and asks for text', () => {
    const numbers = sheetOf([['No', 'Title'], [1, 'Walk'], ...Array.from({ length: 10 }, (_, index) => [index === 9 ? 1.1 : 1 + (index + 1) / 10, `Step ${index + 1}`])]);
    const plan = planOf(numbers);
    expect(problemLines(plan).filter((line) => line.includes('No'))).toEqual(['12 No numbering-lost-zero']);
    expect(plan.problems.find((problem) => problem.row === 12)).toMatchObject({ leavesOut: false, fix: 'format-as-text', facts: { readAs: '1.10' } });
    expect(plan.objectives[0]!.keyResults).toHaveLength(10);
  });
});

describe('a parent column', () => {
  it('names the parent by id or by title, in any order of rows', () => {
    expect(treeLines(planOf(sheetOfLines('ID|Parent|Title\n2|1|Shorter queues\n1||Glad visitors\n3|Glad visitors|Warmer rooms')))).toEqual(['O Glad visitors', '  K Shorter queues', '  K Warmer rooms']);
  });

  it.each<[string, string, string]>([
    ['missing', '1||Top\n2|7|Child', '3 Parent parent-missing'],
    ['itself', '1||Top\n2|2|Child', '3 Parent parent-is-itself'],
    ['a circle', '1|2|One\n2|1|Two', '2 Parent parent-circular'],
    ['an id that stands twice', '1||Top\n1||Again\n2|1|Child', '3 ID row-id-duplicate'],
    ['several', '1||Top\n2||Other\n3|1,2|Child', '4 Parent parent-several'],
    ['two rows of that title', '1||Same\n2||Same\n3|Same|Child', '4 Parent parent-ambiguous'],
  ])('tells a parent that is %s', (_, rows, expected) => {
    expect(problemLines(planOf(sheetOfLines(`ID|Parent|Title\n${rows}`)))).toContain(expected);
  });

  it('moves what hangs below a key result up to its objective', () => {
    const plan = planOf(sheetOfLines('ID|Parent|Type|Title\n1||Objective|Top\n2|1|Key result|Middle\n3|2|Key result|Low\n4|2|Objective|Side'));
    expect(treeLines(plan)).toEqual(['O Top', '  K Middle', '  K Low', '  O Side']);
    expect(problemLines(plan)).toEqual(expect.arrayContaining(['4 Parent parent-is-key-result', '5 Parent parent-is-key-result']));
  });
});

describe('order, levels and indentation', () => {
  it('a key result belongs to the objective above it', () => {
    expect(treeLines(planOf(sheetOfLines('Type|Name\ngoal|Glad visitors\nmilestone|Shorter queues\ngoal|Safe roads\nmilestone|Fewer holes')))).toEqual(['O Glad visitors', '  K Shorter queues', 'O Safe roads', '  K Fewer holes']);
  });

  it.each<[string, Partial<Cell>, boolean]>([['bold rows', { bold: true }, false], ['rows merged across', {}, true]])('%s are the objectives', (_, look, merged) => {
    const heading = (text: string): Cell => ({ kind: 'text', text, ...look });
    const merges = merged ? [1, 3].map((row) => ({ top: row, bottom: row, left: 0, right: 1 })) : [];
    const sheet = sheetOf([['Goals and results', 'Owner'], [heading('Glad visitors'), null], ['Shorter queues', 'Ana'], [heading('Safe roads'), null], ['Fewer holes', 'Bo']], { merges });
    expect(treeLines(planOf(sheet, { mapping: { hierarchy: 'order' } }))).toEqual(['O Glad visitors', '  K Shorter queues', 'O Safe roads', '  K Fewer holes']);
  });

  it('levels may not be skipped, and may repeat the titles above', () => {
    expect(treeLines(planOf(sheetOfLines('L1|L2|L3\nTown||\n|Parks|\n||Trees\nTown|Roads|Holes')))).toEqual(['O Town', '  O Parks', '    K Trees', '  O Roads', '    K Holes']);
    expect(problemLines(planOf(sheetOfLines('L1|L2|L3\nTown||\n||Trees')))).toContain('3 L3 level-skipped');
  });

  it('indentation puts a row below the nearest row indented less', () => {
    expect(treeLines(planOf(sheetOfLines('OKR|Owner\nTown|A\n>  Parks|A\n>    Trees|A\n>    Benches|A\n>  Cleaner|A\nRoads|A')))).toEqual(['O Town', '  K Cleaner', '  O Parks', '    K Trees', '    K Benches', 'O Roads']);
  });
});

describe('rows that are no entries', () => {
  it('totals, averages and repeated headers are set aside and told', () => {
    const plan = planOf(sheetOf([['Objective', 'Key result', 'Progress'], ['Town', 'Trees', '50%'], ['Objective', 'Key result', 'Progress'], [null, null, 0.5], ['Total', null, '50%']]));
    expect(problemLines(plan)).toEqual(['3 - row-is-header', '4 - row-is-average', '5 Objective row-is-total']);
    expect(plan.counts).toMatchObject({ rows: 4, keyResults: { found: 1, coming: 1 }, rowsLeftOut: 0 });
  });
});
