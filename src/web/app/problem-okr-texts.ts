import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

type Text = { title: MessageDescriptor; todo?: MessageDescriptor };

/** What keeps an objective from being agreed, and what is wrong with one of its fields. */
const agreement: Readonly<Record<string, Text>> = {
  'not-agreeable': { title: msg`The objective cannot be agreed yet` },
  'owner-missing': { title: msg`Nobody owns the objective yet` },
  'key-results-missing': { title: msg`There is no key result yet` },
  'title-missing': { title: msg`A title is missing` },
  'text-too-long': { title: msg`The text is longer than {longest} characters` },
  'baseline-missing': { title: msg`The starting value is missing` },
  'target-missing': { title: msg`The target is missing` },
  'target-at-baseline': { title: msg`The target is where you start: {value}` },
  'stretch-at-baseline': { title: msg`The stretch is where you start: {value}` },
  'direction-against-values': { title: msg`The values run against one another: start, commit, target and stretch must lead one way` },
  'stretch-needs-aspirational': { title: msg`A stretch belongs to an aspirational objective` },
  'commit-needs-stretch': { title: msg`A commit value needs a stretch above it` },
  'intermediate-target-twice': { title: msg`Two intermediate targets stand on one day` },
  'measure-by-missing': { title: msg`Say by when the starting value is measured` },
  'lower-missing': { title: msg`The lower bound is missing` },
  'upper-missing': { title: msg`The upper bound is missing` },
  'bounds-reversed': { title: msg`The lower bound lies above the upper one` },
  'value-impossible': { title: msg`{value} is impossible in this unit: it runs from {lowest} to {highest}` },
  'milestones-missing': { title: msg`There is no milestone yet` },
  'milestone-twice': { title: msg`Two milestones are the same` },
  'zones-need-aspirational': { title: msg`Zones belong to an aspirational objective` },
  'zone-text-missing': { title: msg`Say what reaching this zone means` },
  'weights-incomplete': { title: msg`Give every one a weight, or none` },
  'weight-negative': { title: msg`A weight cannot be below zero` },
  'weights-not-100': { title: msg`The weights sum to {sum}, not to 100` },
  'day-outside-span': { title: msg`The day lies outside {starts} – {ends}` },
  'days-outside-cycle': { title: msg`The days lie outside the cycle` },
  'ends-before-it-starts': { title: msg`It ends before it starts` },
  'day-not-valid': { title: msg`This day does not exist` },
  'decimal-malformed': { title: msg`This is not a number` },
  'decimal-too-large': { title: msg`The number is too large` },
  'decimal-too-fine': { title: msg`The number has more than {decimals} decimals` },
  'metric-not-valid': { title: msg`The metric needs another look` },
};

/** What keeps a value or a check-in from being recorded. */
const checkIns: Readonly<Record<string, Text>> = {
  'check-in-not-valid': { title: msg`The check-in needs another look` },
  'day-outside-cycle': { title: msg`The day lies outside the cycle` },
  'day-in-the-future': { title: msg`The day is still to come` },
  'confidence-out-of-range': { title: msg`Confidence runs from {lowest} to {highest}` },
  'value-not-yes-or-no': { title: msg`This one is reached or not` },
  'value-not-a-zone': { title: msg`This is none of the zones` },
  'value-not-a-percent': { title: msg`Finished runs from 0 to 100` },
  'milestone-not-found': { title: msg`This milestone does not exist any more` },
  'key-result-not-found': { title: msg`This key result does not exist any more` },
  'key-result-not-agreed': { title: msg`This key result is not agreed` },
  'key-result-not-open': { title: msg`This key result is not open any more` },
  'objective-not-agreed': { title: msg`The objective is not agreed`, todo: msg`Agree it first; then it takes check-ins.` },
  'status-missing': { title: msg`Choose a status` },
  'status-needs-a-reason': { title: msg`Say in a few words why you see it differently` },
  'too-many': { title: msg`Five lines are enough` },
  'entry-empty': { title: msg`This line is empty` },
  'check-in-not-found': { title: msg`This check-in does not exist` },
  'check-in-withdrawn': { title: msg`The check-in was withdrawn`, todo: msg`Take it back first, then correct it.` },
  'measurement-not-found': { title: msg`This value does not exist any more` },
  'measurement-in-check-in': { title: msg`This value belongs to a check-in`, todo: msg`Correct or withdraw the check-in.` },
};

/** What the state of an objective or its place in the tree does not permit. */
const states: Readonly<Record<string, Text>> = {
  'alignment-circle': { title: msg`The two would support one another in a circle` },
  'has-check-ins': { title: msg`There are check-ins already`, todo: msg`An objective with check-ins stays agreed; park or drop it instead.` },
  'consent-needed': { title: msg`So late in the cycle a second person must consent`, todo: msg`Ask an OKR master or a sponsor to make this change.` },
  'state-not-reachable': { title: msg`From its present state it cannot go there` },
  'objective-not-open': { title: msg`The objective is not open any more` },
  'objective-not-draft': { title: msg`This is possible only while it is a draft` },
  'too-many-key-results': { title: msg`An objective holds a hundred key results at most` },
  'comment-not-found': { title: msg`This comment does not exist` },
  'comment-removed': { title: msg`The comment was removed` },
};

/** Words for the refusals around objectives, key results, check-ins and comments, by code. */
export const okrTexts: Readonly<Record<string, Text>> = { ...agreement, ...checkIns, ...states };
