import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { okrTexts } from './problem-okr-texts.ts';

/** What is wrong with one field, by the code of the mistake. Facts such as `limit` come from the server. */
export const fieldTexts: Readonly<Record<string, { title: MessageDescriptor; todo?: MessageDescriptor }>> = {
  ...okrTexts,
  'field-missing': { title: msg`Fill this in` },
  'field-too-short': { title: msg`This is too short: at least {limit} characters` },
  'field-too-long': { title: msg`This is too long: at most {limit} characters` },
  'field-too-small': { title: msg`This is too small: at least {limit}` },
  'field-too-large': { title: msg`This is too large: at most {limit}` },
  'field-too-many': { title: msg`These are too many: at most {limit}` },
  'field-too-few': { title: msg`These are too few: at least {limit}` },
  'field-wrong-format': { title: msg`This does not look right: check it for typing mistakes` },
  'field-wrong-type': { title: msg`This does not look right: check it for typing mistakes` },
  'field-not-valid': { title: msg`This cannot be used: check it for unusual characters` },
  'field-not-a-choice': { title: msg`Choose one of the list` },
  'field-unknown': { title: msg`The server does not know this field: reload the page` },
  'secret-wrong': { title: msg`This is not the secret printed on the server's console` },
  'password-wrong': { title: msg`This is not your password` },
  'password-too-weak': { title: msg`Choose a password that is harder to guess` },
  'time-zone-unknown': { title: msg`This time zone is not known` },
  'email-taken': { title: msg`Somebody has this address already` },
  'email-needed-to-invite': { title: msg`An invitation needs an e-mail address` },
};
