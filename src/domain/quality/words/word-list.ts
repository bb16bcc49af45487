/**
 * The words the coach knows of one language. The four lists (`en.ts`, `pt.ts`, `es.ts`, `de.ts`) are meant to be extended by
 * anyone: one entry per line or separated by commas. In the verb lists an entry is the plain form, then only those forms the
 * language does not build by rule: `build built`. Accents and capitals do not matter. `npm run quality` shows what a change does.
 */

export const LANGUAGES = ['en', 'pt', 'es', 'de'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a verb says about the sentence it opens. */
export const VERB_CLASSES = ['task', 'effort', 'keep', 'measure', 'up', 'down', 'change', 'reach', 'other'] as const;
export type VerbClass = (typeof VERB_CLASSES)[number];

export type WordList = {
  readonly language: Language;
  /** Small words by which the language is recognised. */
  readonly stop: string;
  /**
   * `task`: work that is done or not. `effort`: taking part, without a result. `keep`: what is done anyway. `measure`: learning
   * a value. `up`, `down`: a value moves. `change`: better, without saying how. `reach`: something others do or a mark passed.
   */
  readonly verbs: Readonly<Record<VerbClass, string>>;
  /** Forms that are as often nouns: they open a task only when an article, a number or a new thing follows. */
  readonly nounLike: string;
  /** Words that say something is delivered: "the page is live". */
  readonly delivered: string;
  /** Words that link a subject with a state: is, are. */
  readonly being: string;
  readonly vague: string;
  /** Things so wide that a vague word says nothing about them. */
  readonly wideThings: string;
  /** What cannot be counted without saying how. */
  readonly abstract: string;
  /** Things one does: counting them counts effort. */
  readonly activities: string;
  /** Numbers that only grow, or can be bought. */
  readonly vanity: string;
  /** Nouns that are measures: "release frequency" is no task. */
  readonly measures: string;
  /** Measures that end at 100 %. */
  readonly bounded: string;
  readonly people: string;
  readonly joiners: string;
  /** After these the sentence says what for or for whom. */
  readonly purpose: string;
  /** These open a clause that says what changes: that, so that. */
  readonly clauses: string;
  /** Verbs of making: with a plain artefact a task, with "a predictable engine" an aim. */
  readonly makers: string;
  readonly indefinite: string;
  readonly artefacts: string;
  /** Verbs of finishing: even 100 % of a plan is work done, not its effect. */
  readonly finishing: string;
  /** After these comes a place or group that narrows the goal. */
  readonly places: string;
  readonly articles: string;
  readonly pronouns: string;
  readonly auxiliaries: string;
  readonly adverbs: string;
  readonly every: string;
  readonly negations: string;
  /** The start of a change: from. */
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly of: string;
  /** The start value named beside the target: currently. */
  readonly current: string;
  readonly baseline: string;
  readonly composite: string;
  readonly routine: string;
  /** Words for a bound that may be broken: below, at least. */
  readonly bounds: string;
  readonly windows: string;
  readonly months: string;
  readonly timeUnits: string;
  /** `three 3`; words for a change by a factor stand in `factors`. */
  readonly numberWords: string;
  readonly factors: string;
  /** Words after which others decide: named by, featured on. */
  readonly awarded: string;
  /** Labels of a number that is no amount: version 4, phase 2. */
  readonly labels: string;
};
