/** Parameters from and to their written form, with every mistake named at once. */
import { checkCadence } from './cadence.ts';
import { compare, parseDecimal, toText, ONE, ZERO, negate, type Decimal } from './decimal.ts';
import { DEFAULT_PARAMETERS, type Parameters, type ParametersText } from './parameters.ts';
import { allowUnless, problem, problemsOf, type Problem, type Verdict } from './verdict.ts';

type Name = keyof Parameters;
type Limits = readonly [lowest: number, highest: number];

/** Whole numbers and their limits, both included. */
const WHOLE_LIMITS: Partial<Record<Name, Limits>> = {
  fiscalYearFirstMonth: [1, 12],
  confidenceOnTrackFrom: [0, 10],
  confidenceAtRiskFrom: [0, 10],
  correctionDays: [0, 90],
  closingWeeks: [0, 13],
};

/** Pairs whose first must be below their second, or a status or band could never be reached. */
const RISING: readonly (readonly [Name, Name])[] = [
  ['paceAtRiskFrom', 'paceOnTrackFrom'],
  ['confidenceAtRiskFrom', 'confidenceOnTrackFrom'],
  ['aspirationalAmberFrom', 'aspirationalGreenFrom'],
];

/**
 * Reads what an organisation changed on top of the defaults.
 * Example: `{ paceOnTrackFrom: '-0.05' }` gives the defaults with −0.05; `{ paceOnTrackFrom: '-0.3' }` is refused with
 * `parameters-not-valid`, because on track must begin above at risk (−0.25).
 */
export function readParameters(changed: Partial<ParametersText> | Readonly<Record<string, unknown>>): Verdict<Parameters> {
  const problems: Problem[] = [];
  const read: Record<string, unknown> = { ...DEFAULT_PARAMETERS };
  for (const [name, value] of Object.entries(changed)) {
    if (value === undefined) continue;
    if (!Object.hasOwn(DEFAULT_PARAMETERS, name)) problems.push(problem('parameter-unknown', name));
    else read[name] = readOne(name as Name, value, problems);
  }
  const parameters = read as Parameters;
  if (problems.length === 0) problems.push(...orderProblems(parameters), ...cadenceProblems(parameters));
  return allowUnless(problems, 'parameters-not-valid', parameters);
}

/** Writes all parameters, decimals as texts. */
export function writeParameters(parameters: Parameters): ParametersText {
  const entries = Object.entries(parameters).map(([name, value]) => [name, typeof value === 'bigint' ? toText(value) : value]);
  return Object.fromEntries(entries) as ParametersText;
}

function readOne(name: Name, value: unknown, problems: Problem[]): unknown {
  const usual = DEFAULT_PARAMETERS[name];
  if (typeof usual === 'bigint') return readShare(name, value, problems);
  if (typeof value !== typeof usual) {
    problems.push(problem('parameter-wrong-type', name, { expected: typeof usual }));
    return usual;
  }
  const limits = WHOLE_LIMITS[name];
  if (limits && !isWholeWithin(value, limits)) {
    problems.push(problem('parameter-out-of-range', name, { lowest: limits[0], highest: limits[1] }));
  }
  return value;
}

/** Every decimal parameter is a share, or a difference of shares: −1 to 1. */
function readShare(name: Name, value: unknown, problems: Problem[]): Decimal {
  const verdict = parseDecimal(String(value));
  if (!verdict.allowed) {
    problems.push(...problemsOf(verdict, name));
    return ZERO;
  }
  const lowest = name.startsWith('pace') ? negate(ONE) : ZERO;
  if (verdict.value < lowest || verdict.value > ONE) {
    problems.push(problem('parameter-out-of-range', name, { lowest: toText(lowest), highest: '1' }));
  }
  return verdict.value;
}

function orderProblems(parameters: Parameters): Problem[] {
  return RISING.filter(([low, high]) => !isBelow(parameters[low], parameters[high])).map(([low, high]) =>
    problem('parameters-out-of-order', low, { mustBeBelow: high }),
  );
}

function cadenceProblems(parameters: Parameters): readonly Problem[] {
  return problemsOf(checkCadence({
    frequency: parameters.checkInFrequency,
    weekday: parameters.checkInWeekday,
    time: parameters.checkInTime,
    graceDays: parameters.checkInGraceDays,
  }));
}

function isBelow(low: unknown, high: unknown): boolean {
  if (typeof low === 'bigint' && typeof high === 'bigint') return compare(low as Decimal, high as Decimal) < 0;
  return Number(low) < Number(high);
}

function isWholeWithin(value: unknown, [lowest, highest]: Limits): boolean {
  return Number.isInteger(value) && Number(value) >= lowest && Number(value) <= highest;
}

const readBefore = new WeakMap<object, Parameters>();

/**
 * The parameters of an organisation from what it stored. What cannot be read any more counts as never set. Read once per
 * stored object, because lists ask for them row by row.
 */
export function parametersOf(stored: Readonly<Record<string, unknown>>): Parameters {
  const known = readBefore.get(stored);
  if (known) return known;
  const verdict = readParameters(stored);
  const parameters = verdict.allowed ? verdict.value : DEFAULT_PARAMETERS;
  readBefore.set(stored, parameters);
  return parameters;
}
