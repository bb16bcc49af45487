import { describe, expect, it } from 'vitest';
import { sheetOf, sheetOfLines } from '#test/samples/sheet-of.ts';
import { checkMapping, withRole } from './change-mapping.ts';
import { recogniseSheets, RECOGNISERS } from './recogniser.ts';
import { suggestMapping } from './recognisers/generic.ts';

const APPFIRE = 'Order*|Type*|Summary*|Status*|Period*|Owner*|Start value|Current value|Target value\n1|Objective|Glad visitors|On track|Q1 2026|Ana|||';

describe('recognising a file', () => {
  it('knows the Appfire layout by its header, stars or not, in any order', () => {
    expect(recogniseSheets([sheetOfLines(APPFIRE)])[0]).toMatchObject({ recogniser: { id: 'appfire' }, mapping: { hierarchy: 'numbering', headerRow: 1 } });
    expect(recogniseSheets([sheetOfLines('Owner|Period|Status|Summary|Type|Order\nAna|2026|On track|Glad|Objective|1')])[0]!.recogniser.id).toBe('appfire');
    expect(recogniseSheets([sheetOfLines('Order|Type|Summary|Owner\n1|Objective|Glad|Ana')])[0]!.recogniser.id).toBe('generic');
  });

  it('takes the visible sheet that looks most like OKRs', () => {
    const okrs = sheetOfLines('Objective|Key result|Owner\nGlad visitors|Shorter queues|Ana');
    const log = sheetOf([['Date', 'Key Result', 'Current Value', 'Owner', 'Notes'], ['2026-01-12', 'Shorter queues', 28, 'Ana', 'x']]);
    expect(recogniseSheets([log, okrs])[0]!.mapping.sheet).toBe(1);
    expect(recogniseSheets([{ ...okrs, hidden: true }, log])[0]!.mapping.sheet).toBe(1);
    expect(recogniseSheets([{ ...okrs, rows: [] }])).toEqual([]);
  });

  it('has one id per recogniser', () => {
    expect(new Set(RECOGNISERS.map((recogniser) => recogniser.id)).size).toBe(RECOGNISERS.length);
  });
});

describe('changing a mapping', () => {
  const sheets = [sheetOfLines('No|Name|Words|Number\n1|Glad visitors|Ana|3\n1.1|Shorter queues|Bo|5')];
  const mapping = suggestMapping(sheets, 0);

  it('gives a column another role and takes it from the one that had it', () => {
    const changed = withRole(mapping, sheets, 2, 'title');
    expect(changed.columns.map((column) => column.role)).toEqual(['numbering', 'ignore', 'title', 'numbering'].map((role, index) => (index === 3 ? mapping.columns[3]!.role : role)));
    expect(changed.columns[2]).toMatchObject({ confidence: 1, reason: { code: 'chosen' } });
  });

  it('lets roles be shared that may be shared', () => {
    const twice = withRole(withRole(mapping, sheets, 2, 'tags'), sheets, 3, 'tags');
    expect(twice.columns.filter((column) => column.role === 'tags')).toHaveLength(2);
  });

  it('chooses another hierarchy when the chosen one has become impossible', () => {
    expect(mapping.hierarchy).toBe('numbering');
    expect(withRole(mapping, sheets, 0, 'ignore').hierarchy).not.toBe('numbering');
  });

  it('refuses a mapping that does not fit the sheets', () => {
    expect(checkMapping(mapping, sheets).allowed).toBe(true);
    expect(checkMapping({ ...mapping, sheet: 3 }, sheets)).toMatchObject({ code: 'mapping-not-valid' });
    expect(checkMapping({ ...mapping, headerRow: 99 }, sheets)).toMatchObject({ code: 'mapping-not-valid' });
    expect(checkMapping({ ...mapping, columns: [mapping.columns[0]!, mapping.columns[0]!] }, sheets)).toMatchObject({ code: 'mapping-not-valid' });
    expect(checkMapping(mapping, [{ ...sheets[0]!, hidden: true }])).toMatchObject({ code: 'mapping-not-valid' });
  });
});
