import type { Refused } from '../../verdict.ts';
import type { Draft } from '../rows/draft.ts';
import type { ColumnMapping } from '../mapping.ts';
import { PROBLEM_RULES } from './problem-rules.ts';
import type { Facts, Problem, ProblemCode } from '../problem.ts';

const VALUE_LENGTH = 200;

/** A problem being told: where, what the cell says, and what is known about it. */
export type Told = {
  row: number | null;
  column?: ColumnMapping | null;
  value?: string | null;
  code: ProblemCode;
  facts?: Facts;
  /** The format takes it more strictly than the rule says. */
  severity?: Problem['severity'];
};

export type Entry = { problem: Problem; column: number | null };

/** Gathers problems: one reason per row and column, the gravest; and marks the drafts that stay out because of them. */
export type Report = {
  tell(told: Told, draft?: Draft): void;
  entries(): Entry[];
};

const GRAVITY = { error: 2, question: 1, warning: 0 };

export function openReport(): Report {
  const entries = new Map<string, Entry>();
  const tell = (told: Told, draft?: Draft) => {
    const problem = toProblem(told);
    if (problem.leavesOut && draft) draft.failed = true;
    const place = told.row === null ? `${entries.size}` : `${told.row}:${told.column?.column ?? 'row'}`;
    const known = entries.get(place);
    if (known && GRAVITY[known.problem.severity] >= GRAVITY[problem.severity]) return;
    entries.set(place, { problem, column: told.column?.column ?? null });
  };
  return { tell, entries: () => [...entries.values()].sort(inSheetOrder) };
}

function toProblem(told: Told): Problem {
  const rule = PROBLEM_RULES[told.code];
  const severity = told.severity ?? rule.severity;
  const leavesOut = severity === 'error' || (severity === rule.severity && rule.leavesOut);
  return {
    row: told.row,
    column: told.column ? told.column.header : null,
    value: told.value === undefined || told.value === null ? null : told.value.slice(0, VALUE_LENGTH),
    code: told.code,
    severity,
    leavesOut,
    facts: told.facts ?? {},
    fix: rule.fix,
  };
}

function inSheetOrder(a: Entry, b: Entry): number {
  return (a.problem.row ?? 0) - (b.problem.row ?? 0) || (a.column ?? -1) - (b.column ?? -1);
}

/** A refusal of a rule as the code and facts of a problem. */
export function refusalOf({ code, facts }: Refused): { code: ProblemCode; facts: Facts } {
  return { code: code as ProblemCode, facts: facts as Facts };
}
