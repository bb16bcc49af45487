import { STATUS_MEANINGS } from '../mapping.ts';
import { titleFromFile } from '../rows/place-by-columns.ts';
import type { ImportQuestion } from '../problem.ts';
import type { Entry } from './report.ts';
import type { PlannedObjective, PlanInput } from '../types.ts';
import type { PlanContext } from './values.ts';

type Asked = Pick<ImportQuestion, 'code' | 'column' | 'choices' | 'suggestion' | 'evidence'>;

/** Problems that ask the same thing become one question: one answer in the settings settles all of their rows. */
export function gatherQuestions(
  entries: Entry[],
  tree: PlannedObjective[],
  input: PlanInput,
  context: PlanContext,
): ImportQuestion[] {
  const questions = new Map<string, ImportQuestion>();
  for (const { problem, column } of entries) {
    const asked = ask(problem.code, column, context);
    if (!asked) continue;
    const value = asked.code === 'status-word' ? (problem.value ?? '').toLowerCase() : '';
    const place = `${asked.code} ${asked.column ?? ''} ${value}`;
    const question = questions.get(place) ?? {
      ...asked,
      header: asked.column === null ? null : problem.column,
      value: problem.value,
      rows: [],
      leavesOut: problem.leavesOut,
    };
    question.rows.push(problem.row ?? 0);
    questions.set(place, question);
  }
  return [...questions.values(), ...wholeFileQuestions(tree, input)];
}

function ask(code: string, column: number | null, { reading }: PlanContext): Asked | null {
  switch (code) {
    case 'number-ambiguous': {
      const { suggestion, sign: _sign, ...evidence } = reading.signGuess;
      return { code: 'decimal-sign', column: null, choices: ['.', ','], suggestion, evidence };
    }
    case 'day-order-uncertain':
      return { code: 'date-order', column, choices: ['DMY', 'MDY'], suggestion: null, evidence: {} };
    case 'share-scale-uncertain':
      return { code: 'share-scale', column, choices: ['fraction', 'percent'], suggestion: 'fraction', evidence: {} };
    case 'status-unknown':
      return { code: 'status-word', column, choices: [...STATUS_MEANINGS, 'none'], suggestion: null, evidence: {} };
    default:
      return null;
  }
}

/** Which cycle, when nothing names one; which title, when the objective is only the name of the file. */
function wholeFileQuestions(tree: PlannedObjective[], { settings, fileName, existing, today }: PlanInput): ImportQuestion[] {
  const questions: ImportQuestion[] = [];
  const common = { column: null, header: null, evidence: {}, leavesOut: false };
  const homeless = tree.filter((objective) => !objective.cycle);
  if (homeless.length > 0) {
    const running = existing.cycles.find((cycle) => cycle.starts <= today && today <= cycle.ends);
    questions.push({
      ...common,
      code: 'cycle',
      value: null,
      choices: existing.cycles.map((cycle) => cycle.id),
      suggestion: running?.id ?? null,
      rows: homeless.map((objective) => objective.row ?? 0),
    });
  }
  const ofFile = tree.find((objective) => objective.row === null);
  if (ofFile && settings.objectiveTitle === undefined) {
    questions.push({
      ...common,
      code: 'objective-title',
      value: ofFile.title,
      choices: [],
      suggestion: titleFromFile(fileName),
      rows: [],
    });
  }
  return questions;
}
