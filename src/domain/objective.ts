/**
 * An objective: what we want to become true, one sentence, one owner. A draft saves anything well-formed; agreement
 * (`agreement.ts`) refuses what cannot work. Source: method 2, 5, [S0].
 */
import { allow, allowUnless, problem, refuse, type Problem, type Verdict } from './verdict.ts';

/** Committed: 1.0 is expected. Aspirational: a stretch, on average 0.7 [G]. */
export const AMBITIONS = ['committed', 'aspirational'] as const;
export type Ambition = (typeof AMBITIONS)[number];

/**
 * The ambition an objective counts with. One that nobody marked counts as committed: a target without a word about
 * stretch is meant to be reached, and the stricter reading never flatters.
 */
export function ambitionOf(marked: Ambition | null): Ambition {
  return marked ?? 'committed';
}

/** Draft → agreed → closed; parked means "not now", dropped means "no longer". */
export const OBJECTIVE_STATES = ['draft', 'agreed', 'closed', 'parked', 'dropped'] as const;
export type ObjectiveState = (typeof OBJECTIVE_STATES)[number];

/** How a closed objective or key result ended. An outcome, not a status. */
export const OUTCOMES = ['achieved', 'partly', 'missed', 'dropped'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Longest texts, in characters as people count them. */
export const TITLE_LENGTH = 300;
export const WHY_LENGTH = 4000;

const NEXT: Readonly<Record<ObjectiveState, readonly ObjectiveState[]>> = {
  draft: ['agreed', 'parked', 'dropped'],
  agreed: ['draft', 'closed', 'parked', 'dropped'],
  parked: ['draft', 'agreed', 'dropped'],
  dropped: ['draft'],
  closed: ['agreed'],
};

/**
 * Moves an objective to another state. Example: draft → closed is refused with `state-not-reachable` and the states
 * that are: what was never agreed cannot end.
 */
export function moveObjective(from: ObjectiveState, to: ObjectiveState): Verdict<ObjectiveState> {
  return NEXT[from].includes(to) ? allow(to) : refuse('state-not-reachable', { from, to, next: NEXT[from] });
}

/** The words of an objective. */
export type ObjectiveWords = { readonly title: string; readonly why?: string | null };

/** Whether the words fit: a title of 1–300 characters, a why of at most 4,000; all mistakes at once. */
export function checkWords(words: ObjectiveWords): Verdict<ObjectiveWords> {
  const problems = [...titleProblems(words.title), ...lengthProblems('why', words.why ?? '', WHY_LENGTH)];
  return allowUnless(problems, 'words-not-valid', words);
}

/** What is wrong with a title, of an objective or a key result. Example: blanks only is `title-missing`. */
export function titleProblems(title: string): readonly Problem[] {
  if (title.trim() === '') return [problem('title-missing', 'title')];
  return lengthProblems('title', title, TITLE_LENGTH);
}

/** A text may be so long, counted in characters, so that an emoji or an accent does not cost more. */
export function lengthProblems(field: string, text: string, longest: number): readonly Problem[] {
  const length = text.length <= longest ? text.length : [...text].length;
  return length <= longest ? [] : [problem('text-too-long', field, { length, longest })];
}
