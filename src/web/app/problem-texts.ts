import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { isProblem, type ProblemError } from '../problem-error.ts';
import { fieldTexts } from './problem-field-texts.ts';

/**
 * What the person reads when the server says no: what happened, and what is safe or what to do. By code; a code without
 * words here is told in the server's own English, so that nothing is ever swallowed.
 */
const texts: Readonly<Record<string, { title: MessageDescriptor; todo?: MessageDescriptor }>> = {
  offline: {
    title: msg`No connection to Rooftop`,
    todo: msg`What you typed is kept here. Try again when the line is back.`,
  },
  'answer-not-readable': {
    title: msg`The answer could not be read`,
    todo: msg`Nothing you typed is lost. Try again in a moment.`,
  },
  'something-broke': {
    title: msg`Something broke on our side`,
    todo: msg`Nothing was changed. Try again; if it stays, tell your admin the number below.`,
  },
  'store-unreachable': {
    title: msg`The database cannot be reached`,
    todo: msg`Nothing was changed. It usually heals within a minute: try again.`,
  },
  stopping: { title: msg`The server is restarting`, todo: msg`Nothing was changed. Try again in a moment.` },
  'too-many-requests': { title: msg`Too many attempts in a short time`, todo: msg`Wait a minute, then try again.` },
  'session-missing': {
    title: msg`You are not signed in any more`,
    todo: msg`Sign in again; your place and your words are kept.`,
  },
  'sign-in-refused': {
    title: msg`E-mail and password do not fit together`,
    todo: msg`Check both, or ask for a new password.`,
  },
  'not-a-member': { title: msg`You are not a member of this organisation` },
  'not-permitted': { title: msg`Your role does not permit this` },
  'needs-admin': { title: msg`Only an admin of the organisation can do this` },
  'needs-okr-master': { title: msg`Only an OKR master or an admin can do this` },
  'needs-team-role': { title: msg`Only a lead, OKR master or coach of the team can do this` },
  'not-your-team': { title: msg`Only a lead of this team or an admin can do this` },
  'not-your-objective': { title: msg`Only the owner, or who looks after the team, can do this` },
  'not-your-key-result': { title: msg`Only the owner of this key result or of its objective can do this` },
  'not-your-check-in': { title: msg`Only who wrote this check-in or owns the objective can do this` },
  'not-your-comment': { title: msg`Only who wrote this comment can do this` },
  'not-your-import': { title: msg`Only who ran this import or an admin can do this` },
  'revision-conflict': {
    title: msg`Somebody changed this meanwhile`,
    todo: msg`Nothing was overwritten and your words are kept. Compare both and choose.`,
  },
  'input-not-valid': {
    title: msg`Some fields need another look`,
    todo: msg`Nothing was changed. Each one says what it needs.`,
  },
  'idempotency-key-reused': {
    title: msg`This was sent twice with different content`,
    todo: msg`Reload the page to see what was saved.`,
  },
  'origin-not-allowed': {
    title: msg`This address is not the one Rooftop was set up for`,
    todo: msg`Ask your admin to set ROOFTOP_URL to the address you use.`,
  },
  'body-too-large': { title: msg`This is too much at once`, todo: msg`Shorten the text and try again.` },
  'file-too-large': { title: msg`The file is larger than 10 MB` },
  'path-unknown': { title: msg`There is nothing at this address` },
  'link-not-valid': {
    title: msg`This link does not work any more`,
    todo: msg`Links are used once and run out. Ask for a new one.`,
  },
  'already-set-up': {
    title: msg`Rooftop is set up here already`,
    todo: msg`Sign in, or ask an admin for an invitation.`,
  },
  'last-admin': { title: msg`This is the only admin left`, todo: msg`Make somebody else an admin first.` },
  'member-not-found': { title: msg`This person is not in the organisation` },
  'member-deactivated': {
    title: msg`This person has no access any more`,
    todo: msg`Give access again first, then invite.`,
  },
  'member-already-active': { title: msg`This person can sign in already` },
  'team-not-found': { title: msg`This team does not exist` },
  'team-circle': { title: msg`A team cannot be moved below itself` },
  'top-team-stays': { title: msg`The top team stays where it is` },
  'tree-too-deep': { title: msg`The tree of teams would get too deep` },
  'team-has-teams': { title: msg`There are teams below this one`, todo: msg`Move or archive them first.` },
  'team-has-running-objectives': {
    title: msg`This team has objectives in a running cycle`,
    todo: msg`Move or close them first.`,
  },
  'parent-archived': { title: msg`The team above is archived`, todo: msg`Restore it first.` },
  'cycle-not-found': { title: msg`This cycle does not exist` },
  'cycle-ends-before-start': { title: msg`The cycle ends before it starts` },
  'cycle-too-long': { title: msg`A cycle lasts five years at most` },
  'cycle-outside-parent': { title: msg`The days lie outside the cycle above` },
  'cycle-frozen': { title: msg`A closed cycle does not change any more` },
  'cycle-closed': { title: msg`The cycle is closed` },
  'cycle-not-running': {
    title: msg`The cycle is not running`,
    todo: msg`Check-ins are possible while a cycle runs or is being closed.`,
  },
  'cycle-not-open-for-this': { title: msg`The cycle's state does not permit this` },
  'cycle-not-empty': { title: msg`The cycle holds objectives`, todo: msg`Only an empty cycle can be removed.` },
  'cycle-state-skipped': { title: msg`A cycle moves one state at a time` },
  'cycle-state-unchanged': { title: msg`The cycle is in this state already` },
  'cycle-transition-not-allowed': { title: msg`A cycle moves one state at a time` },
  'check-ins-outside': { title: msg`Some check-ins would lie outside the new days` },
  'objective-not-found': { title: msg`This objective does not exist` },
  'reason-needed': {
    title: msg`An agreed OKR changes with a reason`,
    todo: msg`Say in a sentence why; it is kept with old and new.`,
  },
  'not-ready-to-agree': { title: msg`The objective cannot be agreed yet` },
  'session-not-found': { title: msg`This device was signed out already` },
  'mail-not-found': { title: msg`This mail does not exist` },
  'mail-already-sent': { title: msg`This mail was sent already` },
  'no-mail-server': { title: msg`No mail server is set up`, todo: msg`Hand the link on yourself, or set SMTP_URL.` },
  'demo-already-loaded': {
    title: msg`The demo organisation is there already`,
    todo: msg`Switch to it at the top of the page.`,
  },
  'not-a-demo': { title: msg`Only a demo organisation can be removed like this` },
};

/** A problem in words: `title` says what happened, `todo` what to do, `requestId` what to tell the operator. */
export type ProblemWords = { title: string; todo: string | null; requestId: string | null };

/** What to tell the person about any error. Example: `problemWords(error).title`. */
export function problemWords(error: unknown): ProblemWords {
  if (!isProblem(error)) {
    const todo = i18n._(msg`Reload it. What you typed is kept.`);
    return { title: i18n._(msg`Something broke on this page`), todo, requestId: null };
  }
  const known = texts[error.code] ?? fieldTexts[error.code];
  if (!known) return { title: error.title, todo: error.detail, requestId: null };
  const broke = error.status >= 500 && error.code === 'something-broke';
  const todo = known.todo ? i18n._({ ...known.todo, values: error.facts }) : null;
  return { title: i18n._({ ...known.title, values: error.facts }), todo, requestId: broke ? error.requestId : null };
}

/** One sentence for a toast: title and what to do. */
export function problemSentence(error: unknown): string {
  const { title, todo } = problemWords(error);
  return todo ? `${title}. ${todo}` : title;
}

/** Which refusals belong to one field, whatever the server calls it; a form has one of these. */
const fieldsOfCode: Readonly<Record<string, readonly string[]>> = {
  'secret-wrong': ['secret'],
  'password-too-weak': ['password', 'next'],
  'reason-needed': ['reason'],
  'password-wrong': ['password', 'current'],
  'time-zone-unknown': ['timeZone'],
  'email-taken': ['email'],
  'email-needed-to-invite': ['email'],
  'cycle-ends-before-start': ['endsOn'],
  'cycle-too-long': ['endsOn'],
};

/**
 * What to write at which field: `{ email: 'Somebody has this address already' }`. The names are the server's, with dots.
 * `elsewhere` says that the problem belongs to no field of this form, and must be shown above it.
 */
export function fieldProblems(error: unknown, fields: readonly string[]): { at: Record<string, string>; elsewhere: boolean } {
  if (!isProblem(error)) return { at: {}, elsewhere: error !== null && error !== undefined };
  const at: Record<string, string> = {};
  for (const [field, sentence] of mistakes(error)) {
    const home = fields.find((each) => field === each) ?? fields.find((each) => each.endsWith(`.${field}`));
    if (home) at[home] ??= sentence;
  }
  return { at, elsewhere: Object.keys(at).length === 0 };
}

function mistakes(error: ProblemError): (readonly [string, string])[] {
  const named = typeof error.facts.field === 'string' ? [error.facts.field] : [];
  const own = [...named, ...(fieldsOfCode[error.code] ?? [])];
  if (own.length > 0) return own.map((field) => [field, problemWords(error).title]);
  return error.problems.flatMap((each) => (each.field ? [[each.field, mistakeSentence(each)] as const] : []));
}

/** The sentence for one mistake in a list of problems. */
export function mistakeSentence(mistake: { code: string; message?: string; facts?: Record<string, unknown> }): string {
  const known = fieldTexts[mistake.code] ?? texts[mistake.code];
  return known ? i18n._({ ...known.title, values: mistake.facts ?? {} }) : (mistake.message ?? mistake.code);
}
