import { contentOf, type ColumnContent } from './content.ts';
import { levelHeader, rolesOfHeader, wideHeader } from '../words/header-words.ts';
import { SHARED_ROLES, type ColumnMapping, type ColumnRole, type RoleReason } from '../mapping.ts';
import { FILE_LIMITS, type Sheet } from '../sheet.ts';
import { fold } from '../words/fold.ts';

const HEADER_LENGTH = 200;
const NUMERIC: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'baseline', 'current', 'target', 'progress', 'score', 'weight', 'wide-baseline', 'wide-current', 'wide-target',
  'wide-progress',
]);
const DAYS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(['start-day', 'end-day']);
const WORDY: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'objective-title', 'key-result-title', 'title', 'description', 'owner', 'team', 'unit', 'measure', 'tags',
  'ambition',
]);
/**
 * Suggests a role for each column, by its header word, checked against what its cells look like. `Start` over numbers is
 * the baseline, over days the first day. Columns without a known header are judged by their content alone.
 */
export function suggestColumns(sheet: Sheet, headerRow: number): ColumnMapping[] {
  const width = Math.min(
    FILE_LIMITS.columns,
    sheet.rows.reduce((most, row) => Math.max(most, row.length), 0),
  );
  const columns = Array.from({ length: width }, (_, column) => {
    const header = headerRow === 0 ? '' : (sheet.rows[headerRow - 1]?.[column]?.text ?? '').slice(0, HEADER_LENGTH);
    return suggestColumn(column, header, contentOf(sheet.rows, column, headerRow));
  });
  nameLevels(columns);
  keepSurest(columns);
  nameTitles(
    columns,
    columns.map((column) => contentOf(sheet.rows, column.column, headerRow)),
  );
  return columns;
}

/** One column on its own: header first, content to confirm it or, without a known header, to suggest. */
export function suggestColumn(column: number, header: string, content: ColumnContent): ColumnMapping {
  const suggest = (
    role: ColumnRole,
    confidence: number,
    code: RoleReason['code'],
    facts: RoleReason['facts'],
    ordinal?: number,
  ): ColumnMapping => ({
    column,
    header,
    role,
    confidence,
    reason: { code, facts },
    ...(ordinal !== undefined && { ordinal }),
  });
  const wide = wideHeader(header);
  if (wide) return suggest(wide.role, 0.95, 'header-is', { word: header }, wide.ordinal);
  const level = levelHeader(header);
  if (level !== null) return suggest('level', 0.9, 'header-is', { word: header }, level);
  const byHeader = rolesOfHeader(header);
  if (!byHeader) return byContent(content, suggest);
  const fitting = byHeader.roles.find((role) => fits(role, content));
  const code = byHeader.exact ? 'header-is' : 'header-contains';
  if (fitting) return suggest(fitting, byHeader.exact ? 0.95 : 0.7, code, { word: byHeader.word });
  const guessed = byContent(content, suggest);
  return guessed.role === 'ignore' || guessed.role === 'title'
    ? suggest('ignore', 0.4, code, { word: byHeader.word, contradicted: true })
    : guessed;
}

/** Whether the cells could be what the role needs; an empty column could be anything. */
function fits(role: ColumnRole, content: ColumnContent): boolean {
  if (content.filled === 0) return true;
  if (NUMERIC.has(role)) return content.numbers >= 0.5 && content.days < 0.5;
  if (DAYS.has(role)) return content.days >= 0.5;
  if (role === 'owner-email') return content.emails >= 0.3;
  if (role === 'kind') return content.kinds >= 0.5;
  if (role === 'cycle') return content.days < 0.5;
  if (role === 'unit') return content.numbers < 0.5 && content.meanLength <= 12;
  if (role === 'numbering') return content.numberings >= 0.6;
  if (role === 'status') return content.numbers < 0.8 && content.meanLength <= 40;
  if (role === 'confidence') return content.meanLength <= 20;
  if (WORDY.has(role)) return content.numbers < 0.8 && content.days < 0.8;
  return true;
}

type Suggest = (role: ColumnRole, confidence: number, code: RoleReason['code'], facts: RoleReason['facts']) => ColumnMapping;

function byContent(content: ColumnContent, suggest: Suggest): ColumnMapping {
  const facts = { filled: content.filled };
  const share = (value: number) => ({ ...facts, share: Math.round(value * 100) });
  if (content.filled === 0) return suggest('ignore', 0.9, 'nothing-recognised', facts);
  if (content.emails >= 0.7) return suggest('owner', 0.8, 'content-emails', share(content.emails));
  if (content.kinds >= 0.8 && content.variety < 0.9) return suggest('kind', 0.75, 'content-kinds', share(content.kinds));
  if (content.deepNumberings >= 0.3 && content.numberings >= 0.8 && content.variety >= 0.95)
    return suggest('numbering', 0.6, 'content-numbering', share(content.numberings));
  if (content.cycles >= 0.8) return suggest('cycle', 0.7, 'content-cycles', share(content.cycles));
  if (content.statuses >= 0.7 && content.variety < 0.9)
    return suggest('status', 0.7, 'content-status-words', share(content.statuses));
  if (content.percents >= 0.7) return suggest('progress', 0.5, 'content-percentages', share(content.percents));
  if (content.days >= 0.8) return suggest('end-day', 0.45, 'content-days', share(content.days));
  if (content.texts >= 0.6 && content.meanLength >= 15 && content.variety >= 0.3) {
    return suggest('title', 0.4, 'content-long-texts', { ...facts, meanLength: Math.round(content.meanLength) });
  }
  return suggest('ignore', 0.3, 'nothing-recognised', facts);
}

/** `Main` stands above `L1` when there are such columns; a single level column is no hierarchy. */
function nameLevels(columns: ColumnMapping[]): void {
  const levels = columns.filter((column) => column.role === 'level');
  if (levels.length === 0) return;
  const main = columns.find((column) => /^(?:main|principal|haupt|hauptziel|root)$/.test(fold(column.header)));
  if (main)
    Object.assign(main, {
      role: 'level',
      ordinal: 0,
      confidence: 0.9,
      reason: { code: 'header-is', facts: { word: main.header } },
    });
  const ordered = [...levels, ...(main ? [main] : [])].sort((a, b) => (a.ordinal ?? 0) - (b.ordinal ?? 0));
  ordered.forEach((column, index) =>
    Object.assign(column, ordered.length === 1 ? { role: 'ignore' } : { ordinal: index + 1 }),
  );
}

/** Two columns cannot both be the target: the surer keeps the role, of equally sure ones the first. */
function keepSurest(columns: ColumnMapping[]): void {
  const holders = new Map<string, ColumnMapping>();
  for (const column of columns) {
    const place = column.role.startsWith('wide-') ? `${column.role} ${column.ordinal}` : column.role;
    if (SHARED_ROLES.has(column.role) && place === column.role) continue;
    const holder = holders.get(place);
    const loser = holder && holder.confidence >= column.confidence ? column : holder;
    if (loser !== column) holders.set(place, column);
    if (loser)
      Object.assign(loser, {
        role: 'ignore',
        confidence: 0.4,
        reason: { code: 'nothing-recognised', facts: { alsoLooksLike: loser.role } },
      });
  }
}

/** Gives the general role `title` its place beside a column that says objective or key result, or names the longest text. */
function nameTitles(columns: ColumnMapping[], contents: ColumnContent[]): void {
  const holder = (role: ColumnRole) => columns.find((column) => column.role === role);
  const title = holder('title');
  const objective = holder('objective-title');
  const keyResult = holder('key-result-title');
  const wide = holder('wide-title');
  if (columns.some((column) => column.role === 'level')) {
    if (title && title.reason.code === 'content-long-texts') title.role = 'ignore';
    return;
  }
  if (title && objective && !keyResult && !wide) title.role = 'key-result-title';
  else if (title && !objective && (keyResult || wide)) title.role = 'objective-title';
  if (title || objective || keyResult) return;
  const longest = columns
    .filter((column) => column.role === 'ignore' && contents[column.column]!.texts >= 0.6)
    .sort((a, b) => contents[b.column]!.meanLength - contents[a.column]!.meanLength)[0];
  if (longest) Object.assign(longest, { role: 'title', confidence: 0.3, reason: { code: 'content-long-texts', facts: {} } });
}
