import { isCheckInSheet, suggestMapping } from '../recognisers/generic.ts';
import type { Report } from './report.ts';
import type { PlanInput } from '../types.ts';

/** Tells of a log of check-ins on another sheet: its history is not imported yet, and nobody should think it was. */
export function tellOtherSheets({ sheets, mapping }: Pick<PlanInput, 'sheets' | 'mapping'>, report: Report): void {
  sheets.forEach((sheet, index) => {
    if (index === mapping.sheet || sheet.hidden || sheet.rows.length < 2) return;
    const other = suggestMapping(sheets, index);
    if (!isCheckInSheet(other)) return;
    report.tell({
      row: null,
      code: 'check-ins-not-imported',
      facts: { sheet: sheet.name, rows: sheet.rows.length - other.headerRow },
    });
  });
}
