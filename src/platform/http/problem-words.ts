import type { Facts } from '#domain/verdict.ts';

/**
 * Plain English for people who read the API or the command line; the web translates by code.
 * `title` says what happened, `detail` what is safe and how to mend it. A code without words here says itself.
 */
const WORDS: Readonly<Record<string, { title: string; detail?: string }>> = {
  'input-not-valid': { title: 'Some fields cannot be used as they are', detail: 'Nothing was changed. Each problem names its field.' },
  'request-not-json': { title: 'The request is not readable as JSON', detail: 'Send Content-Type: application/json and a complete JSON text.' },
  'request-broken': { title: 'The request ended before it was complete', detail: 'Nothing was changed. Send it again.' },
  'session-missing': { title: 'Nobody is signed in', detail: 'Sign in and send the session cookie or a bearer token.' },
  'sign-in-refused': { title: 'E-mail and password do not fit together', detail: 'Check both, or ask for a new password.' },
  'not-a-member': { title: 'You are not a member of this organisation' },
  'not-permitted': { title: 'Your role does not permit this' },
  'needs-admin': { title: 'Only an admin of the organisation may do this' },
  'origin-not-allowed': { title: 'The request comes from another site', detail: 'Browsers may write only from the address of this instance (ROOFTOP_URL).' },
  'path-unknown': { title: 'There is nothing at this address' },
  'method-not-allowed': { title: 'This cannot be done at this address', detail: 'The Allow header names what can.' },
  'request-too-slow': { title: 'The request took too long to arrive', detail: 'Nothing was changed. Send it again.' },
  'header-too-large': { title: 'The headers of the request are too large', detail: 'All headers together may have up to 16 KB.' },
  'revision-needed': { title: 'The request does not say which revision it saw', detail: 'Send If-Match with the revision you read, such as "3".' },
  'revision-conflict': { title: 'Somebody changed this meanwhile', detail: 'Nothing was overwritten. Compare with `facts.current` and send again with its revision.' },
  'changed-meanwhile': { title: 'Something changed at the same moment', detail: 'Nothing was saved. Look again and repeat it if it still applies.' },
  'body-too-large': { title: 'The request is too large', detail: 'JSON bodies may have up to 1 MB, files up to 10 MB.' },
  'media-type-not-supported': { title: 'This kind of content is not taken here', detail: 'Send application/json, or multipart/form-data where a file is asked for.' },
  'idempotency-key-reused': { title: 'This Idempotency-Key was used for another request', detail: 'Choose a new key; the earlier request is not repeated.' },
  'too-many-requests': { title: 'Too many attempts', detail: 'Wait as long as Retry-After says.' },
  'store-unreachable': { title: 'The database cannot be reached', detail: 'Try again in a moment; the server heals by itself.' },
  stopping: { title: 'The server is stopping', detail: 'Nothing was changed. Try again in a moment.' },
  'something-broke': { title: 'Something broke on our side', detail: 'Nothing was changed. Tell the operator the request id.' },
  'link-not-valid': { title: 'This link is not valid any more', detail: 'Ask for a new one.' },
  'cursor-not-valid': { title: 'This cursor is not from this list', detail: 'Begin again without a cursor.' },
  'secret-wrong': { title: 'This is not the set-up secret', detail: 'It is printed on the console of the server at its start.' },
  'already-set-up': { title: 'This instance has its organisation already', detail: 'Sign in, or ask an admin for an invitation.' },
  'password-too-weak': { title: 'This password is too easy to guess', detail: 'Take ten characters or more, not your name or address and not a common password.' },
  'password-wrong': { title: 'This is not the password of this account' },
  'time-zone-unknown': { title: 'This time zone is not known', detail: 'Name it as the tz database does, such as America/Sao_Paulo.' },
  'email-taken': { title: 'Somebody in this organisation has this address already' },
  'email-needed-to-invite': { title: 'An invitation needs an e-mail address' },
  'member-already-active': { title: 'This person can sign in already' },
  'member-deactivated': { title: 'This person was deactivated', detail: 'Reactivate them instead of inviting them again.' },
  'last-admin': { title: 'This is the only admin left', detail: 'Make somebody else an admin first.' },
  'no-mail-server': { title: 'No mail server is set up', detail: 'Hand the link on yourself, or set SMTP_URL.' },
  'mail-already-sent': { title: 'This mail was sent already' },
  'cycle-not-running': { title: 'The cycle is not running', detail: 'Check-ins are possible while a cycle runs or is being closed.' },
  'not-ready-to-agree': { title: 'The objective cannot be agreed yet', detail: 'Each problem says what is missing.' },
  'reason-needed': { title: 'An agreed OKR changes with a reason', detail: 'Say in a sentence why; it is kept with old and new.' },
};

/** The words for a code; without any, the code itself read as a sentence: `cycle-not-empty` → "Cycle not empty". */
export function sentenceOf(code: string, facts: Facts): { title: string; detail?: string } {
  const words = WORDS[code];
  if (words) return words;
  const told = typeof facts.message === 'string' ? facts.message : null;
  const plain = code.replaceAll('-', ' ');
  return { title: told ?? plain.charAt(0).toUpperCase() + plain.slice(1) };
}
