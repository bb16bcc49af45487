/**
 * How a rule answers. It never throws: it allows, with the value it worked out, or it refuses, with a stable code that
 * states a fact (`cycle-not-running`) and the facts a reader needs to put it right. An exception is a bug.
 */
export type Verdict<T> = Allowed<T> | Refused;

export type Allowed<T> = { readonly allowed: true; readonly value: T };

export type Refused = { readonly allowed: false; readonly code: string; readonly facts: Facts };

/** What a refusal knows: small JSON-like values, never free text of people. */
export type Facts = Readonly<Record<string, unknown>>;

/** One mistake among several. `field` names the place in the input, with dots and indexes: `keyResults.2.target`. */
export type Problem = { readonly code: string; readonly field?: string; readonly facts: Facts };

/** The rule allows, and hands over what it worked out. */
export function allow<T>(value: T): Allowed<T> {
  return { allowed: true, value };
}

/** The rule refuses. Example: `refuse('day-outside-cycle', { day: '2026-04-02', ends: '2026-03-31' })`. */
export function refuse(code: string, facts: Facts = {}): Refused {
  return { allowed: false, code, facts };
}

/** One mistake, to be collected with others. Example: `problem('baseline-missing', 'baseline')`. */
export function problem(code: string, field?: string, facts: Facts = {}): Problem {
  return field === undefined ? { code, facts } : { code, field, facts };
}

/**
 * Refuses with every mistake at once, so that nobody has to repair one to learn of the next.
 * Example: two problems give `{ allowed: false, code: 'not-ready-to-agree', facts: { problems: [ …, … ] } }`.
 */
export function refuseAll(code: string, problems: readonly Problem[]): Refused {
  return refuse(code, { problems });
}

/** Allows the value when nothing is wrong, otherwise refuses with all problems under one code. */
export function allowUnless<T>(problems: readonly Problem[], code: string, value: T): Verdict<T> {
  return problems.length === 0 ? allow(value) : refuseAll(code, problems);
}

/** Goes on with an allowed value; a refusal passes through untouched. */
export function andThen<T, U>(verdict: Verdict<T>, next: (value: T) => Verdict<U>): Verdict<U> {
  return verdict.allowed ? next(verdict.value) : verdict;
}

/** Allows when every one of these does; otherwise the first refusal, so put first what a reader should learn first. */
export function allOf(...verdicts: readonly Verdict<unknown>[]): Verdict<true> {
  return verdicts.find((verdict) => !verdict.allowed) as Refused | undefined ?? allow(true);
}

/** The problems a refusal carries: its list if it has one, else itself as the only one. Allowed has none. */
export function problemsOf(verdict: Verdict<unknown>, field?: string): readonly Problem[] {
  if (verdict.allowed) return [];
  const listed = verdict.facts.problems;
  return Array.isArray(listed) ? (listed as Problem[]) : [problem(verdict.code, field, verdict.facts)];
}

/** The same problems, seen from one level up: `within('metric', …)` turns `target` into `metric.target`. */
export function within(place: string, problems: readonly Problem[]): readonly Problem[] {
  return problems.map((each) => ({ ...each, field: each.field ? `${place}.${each.field}` : place }));
}
