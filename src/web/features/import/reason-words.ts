import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { RoleReason } from '#domain/import/mapping.ts';

/** Why a column was taken for what it is: the word in its header, or what its cells look like. */
const words: Readonly<Record<RoleReason['code'], MessageDescriptor>> = {
  'header-is': msg`The header says “{word}”`,
  'header-contains': msg`The header contains “{word}”`,
  'content-emails': msg`{share} % of its cells are e-mail addresses`,
  'content-percentages': msg`{share} % of its cells are percentages`,
  'content-days': msg`{share} % of its cells are days`,
  'content-numbers': msg`{share} % of its cells are numbers`,
  'content-status-words': msg`{share} % of its cells are words of status`,
  'content-cycles': msg`{share} % of its cells are periods`,
  'content-numbering': msg`{share} % of its cells are outline numbers`,
  'content-kinds': msg`Its cells say objective or key result`,
  'content-long-texts': msg`It holds the longest texts`,
  'content-people': msg`{share} % of its cells are names`,
  'known-layout': msg`Known from {layout}`,
  chosen: msg`Your choice`,
  'nothing-recognised': msg`Nothing known was recognised`,
};

export function reasonSentence({ code, facts }: { code: string; facts: Record<string, unknown> }, i18n: I18n): string {
  if (!Object.hasOwn(words, code)) return '';
  const values = Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, String(fact)]));
  return i18n._({ ...words[code as RoleReason['code']], values });
}
