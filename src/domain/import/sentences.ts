import type { FixCode, Problem, ProblemCode } from './problem.ts';

/** The facts of a problem as words: a list with commas, nothing as an empty text. */
type Told = { value: string; fact(name: string): string };
type Sentence = (told: Told) => string;

const REASONS: Readonly<Record<ProblemCode, Sentence>> = {
  'title-missing': () => 'The title is missing.',
  'kind-missing': () => 'It does not say whether this is an objective or a key result.',
  'kind-unknown': ({ value }) => `“${value}” is neither an objective nor a key result.`,
  'kind-wrong-case': ({ value, fact }) => `“${value}” must be written “${fact('expected')}”: this format tells capital from small letters.`,
  'required-missing': () => 'This format requires a value here.',
  'numbering-missing': () => 'The number that gives this row its place is missing.',
  'numbering-invalid': ({ value }) => `“${value}” is no outline number such as 1 or 1.2.`,
  'numbering-duplicate': ({ fact }) => `The number ${fact('number')} already stands in row ${fact('firstRow')}.`,
  'numbering-lost-zero': ({ value, fact }) => `“${value}” stands twice; it is read as ${fact('readAs')}, because a spreadsheet program turns that into ${value} when the column is not text.`,
  'row-id-duplicate': ({ value, fact }) => `The id “${value}” already stands in row ${fact('firstRow')}.`,
  'parent-missing': ({ fact }) => `Its parent “${fact('parent')}” is not in the file.`,
  'parent-ambiguous': ({ value, fact }) => `Several rows are called “${value}”: ${fact('rows')}.`,
  'parent-is-itself': () => 'The row names itself as its parent.',
  'parent-circular': ({ fact }) => `The parents go in a circle: rows ${fact('rows')}.`,
  'parent-left-out': ({ fact }) => (fact('parentRow') === '0' ? 'The objective above it does not come in.' : `The objective above it, in row ${fact('parentRow')}, does not come in.`),
  'parent-several': ({ fact }) => `Several parents are named; the first, “${fact('taken')}”, is taken.`,
  'parent-is-key-result': ({ fact }) => `It hangs below a key result (row ${fact('parentRow')}); it is moved to the objective of that key result.`,
  'level-skipped': ({ fact }) => `It stands on level ${fact('level')}, but there is nothing on the level above.`,
  'no-objective-above': () => 'There is no objective above this key result.',
  'status-unknown': ({ value }) => `Nobody knows the status “${value}”.`,
  'confidence-unknown': ({ value }) => `“${value}” is no confidence from 0 to 10; it is left empty.`,
  'ambition-unknown': ({ value }) => `“${value}” is neither committed nor aspirational; it is left open.`,
  'cycle-unknown': ({ value }) => `“${value}” is no period such as Q3 2025 or 2025.`,
  'cycle-without-year': ({ value }) => `“${value}” does not say which year.`,
  'cycle-missing': () => 'Nothing says in which cycle this belongs.',
  'cycle-not-found': ({ fact }) => `There is no cycle with the days of ${fact('name')}.`,
  'owner-unknown': ({ value }) => `“${value}” is nobody in this organisation.`,
  'owner-ambiguous': ({ value, fact }) => `${fact('people')} people are called “${value}”.`,
  'owner-several': ({ fact }) => `${fact('people')} people are named; an objective has exactly one owner: “${fact('taken')}” is taken.`,
  'owner-missing': () => 'The objective has no owner yet.',
  'owner-invalid-email': ({ value }) => `“${value}” is no e-mail address.`,
  'cycle-closed': ({ fact }) => `The cycle ${fact('name')} is closed and takes nothing any more.`,
  'team-several': ({ fact }) => `${fact('teams')} teams are named; an objective stands in one: “${fact('taken')}” is taken, the others are noted.`,
  'team-unknown': ({ fact }) => `There is no team “${fact('name')}”.`,
  'day-impossible': ({ value, fact }) => (fact('lastDate') === '' ? `“${value}” is a day that does not exist.` : `“${value}” does not exist: that month ends on the ${fact('lastDate')}th.`.replace('31th', '31st')),
  'day-not-a-date': ({ value }) => `“${value}” is no date.`,
  'day-order-uncertain': ({ value, fact }) => `“${value}” can be ${fact('dayFirst')} or ${fact('monthFirst')}.`,
  'end-before-start': ({ fact }) => `It ends on ${fact('ends')}, before it starts on ${fact('starts')}.`,
  'number-invalid': ({ value, fact }) => (fact('multiplier') === '' ? `“${value}” is not a number${fact('readAsUnknown') === 'true' ? '; it is taken as unknown' : ''}.` : `“${value}” is not written out: “${fact('multiplier')}” means different things in different languages.`),
  'number-ambiguous': ({ value, fact }) => (fact('asPoint') === '' || fact('asComma') === '' ? `“${value}” is ${fact('asPoint') || fact('asComma')} only if this file writes decimals in another way than the rest of it suggests.` : `“${value}” can be ${fact('asPoint')} or ${fact('asComma')}.`),
  'number-too-large': ({ value }) => `“${value}” is too large to keep.`,
  'share-scale-uncertain': ({ value }) => `“${value}” can mean 100 % or 1 %: the column holds only 0 and 1.`,
  'cell-has-error': ({ value, fact }) => (fact('startEqualsTarget') === 'true' ? `${value}: start equals target (${fact('value')}), so there is no way between them.` : `The cell holds the error ${value}.`),
  'formula-without-result': () => 'The formula was saved without its result.',
  'start-equals-target': ({ fact }) => `Start and target are both ${fact('value')}, so there is no way between them.`,
  'read-as-keep-constant': ({ fact }) => `Start and target are both ${fact('value')}: it is read as “stay at ${fact('value')}”.`,
  'baseline-missing': () => 'There is no start value, so progress stays unknown.',
  'target-missing': () => 'There is no target value, so progress stays unknown.',
  'no-measure': () => 'There are no numbers, so progress stays unknown.',
  'progress-differs': ({ fact }) => (fact('written') === '' ? `The cell holds an error; computed from the values, progress is ${fact('computed')} %.` : `The file says ${fact('written')} %; computed from start, current and target it is ${fact('computed')} %.`),
  'current-from-progress': ({ fact }) => `There is no current value; from the progress it is taken as ${fact('current')}.`,
  'objective-value-ignored': ({ value }) => `The objective's own value “${value}” is not imported: an objective takes its progress from key results, and it has none here.`,
  'weight-out-of-range': ({ value }) => `“${value}” is no weight from 0 to 100; it is left out.`,
  'weights-do-not-sum': ({ fact }) => `The weights of its key results sum to ${fact('sum')}, not 100.`,
  'title-too-long': ({ fact }) => `The title has ${fact('length')} letters; ${fact('limit')} are possible.`,
  'text-too-long': ({ fact }) => `The text has ${fact('length')} letters; ${fact('limit')} are possible.`,
  'row-is-total': () => 'This row is a total, not a key result.',
  'row-is-average': () => 'This row has numbers but no title: it is read as a line of averages.',
  'row-is-header': () => 'This row repeats the header.',
  'duplicate-row': ({ fact }) => `The same objective already stands in row ${fact('firstRow')}; it is one.`,
  'too-many-key-results': ({ fact }) => `Its objective has more than ${fact('most')} key results; the first ${fact('most')} come in.`,
  'check-ins-not-imported': ({ fact }) => `The sheet “${fact('sheet')}” holds ${fact('rows')} check-ins; their history is not imported yet.`,
  'sheet-without-rows': ({ fact }) => `The sheet “${fact('sheet')}” has no rows below its header.`,
  'mapping-incomplete': () => 'No column is chosen for the titles.',
};

const FIXES: Readonly<Record<FixCode, string>> = {
  'correct-cell': 'Correct the cell and upload the file again.',
  'fill-cell': 'Fill the cell and upload the file again.',
  'format-as-text': 'Format the column as text in the spreadsheet and write the number again.',
  'answer-question': 'Answer the question, and the rows that ask it come in.',
  'choose-column': 'Choose the column or sheet that holds it.',
  'choose-hierarchy': 'Choose another way to read the hierarchy.',
  'choose-default': 'Choose one for the rows that name none.',
  'invite-or-create': 'Create it here, or allow the import to create what is missing.',
  'correct-parent': 'Correct the row above it, or the cell that names it.',
  'split-row': 'Split it into several rows.',
  'nothing-needed': 'Nothing to do.',
  'look-at-it': 'Look whether this is what you mean.',
  'import-later': 'Keep the file: it can be imported later.',
};

/** Why, in plain English. Example: `Row 9, Order: Its parent “3.1” is not in the file.` */
export function problemSentence(problem: Problem): string {
  const place = [problem.row === null ? '' : `Row ${problem.row}`, problem.column ?? ''].filter((part) => part !== '').join(', ');
  const reason = reasonSentence(problem);
  return place === '' ? reason : `${place}: ${reason}`;
}

/** The reason alone, for lists that show row and column beside it. */
export function reasonSentence({ code, value, facts }: Problem): string {
  const fact = (name: string) => {
    const found = facts[name];
    return Array.isArray(found) ? found.join(', ') : found === undefined || found === null ? '' : String(found);
  };
  return REASONS[code]({ value: value ?? '', fact });
}

/** What to do about it, in plain English. */
export function fixSentence(problem: Pick<Problem, 'fix'>): string {
  return FIXES[problem.fix];
}
