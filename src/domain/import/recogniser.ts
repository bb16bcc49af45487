import type { ImportMapping } from './mapping.ts';
import { appfire } from './recognisers/appfire.ts';
import { generic } from './recognisers/generic.ts';
import type { Sheet } from './sheet.ts';

/** What a recogniser makes of a file: how sure it is, 0–1, and what the columns mean. */
export type Recognition = { score: number; mapping: ImportMapping };

/**
 * Knows one layout. To teach the import a tool's format, write one file in `recognisers/` and add it to the list below.
 * `name` is what people call the layout. A recogniser that sees nothing of its own answers null.
 */
export type Recogniser = { id: string; name: string; recognise(sheets: Sheet[]): Recognition | null };

export const RECOGNISERS: readonly Recogniser[] = [appfire, generic];

export type Suggestion = Recognition & { recogniser: Pick<Recogniser, 'id' | 'name'> };

/** All recognitions of a file, the surest first. Empty only when there is no visible row at all. */
export function recogniseSheets(sheets: Sheet[]): Suggestion[] {
  const suggestions: Suggestion[] = [];
  for (const { id, name, recognise } of RECOGNISERS) {
    const recognition = recognise(sheets);
    if (recognition) suggestions.push({ ...recognition, recogniser: { id, name } });
  }
  return suggestions.sort((a, b) => b.score - a.score);
}
