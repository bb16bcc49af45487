import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What each event of the journal is called where it is listed. */
const words: Readonly<Record<string, MessageDescriptor>> = {
  'organisation.created': msg`Organisation created`,
  'organisation.changed': msg`Organisation changed`,
  'member.added': msg`Person added`,
  'member.invited': msg`Person invited`,
  'member.joined': msg`Person joined`,
  'member.changed': msg`Person changed`,
  'member.deactivated': msg`Access taken away`,
  'member.reactivated': msg`Access given again`,
  'team.created': msg`Team created`,
  'team.changed': msg`Team changed`,
  'team.moved': msg`Team moved`,
  'team.archived': msg`Team archived`,
  'team.restored': msg`Team restored`,
  'team.roles-set': msg`Roles in a team set`,
  'cycle.created': msg`Cycle created`,
  'cycle.changed': msg`Cycle changed`,
  'cycle.state-set': msg`Cycle moved to another state`,
  'cycle.removed': msg`Cycle removed`,
  'objective.created': msg`Objective drafted`,
  'objective.changed': msg`Objective changed`,
  'objective.agreed': msg`Objective agreed`,
  'objective.reopened': msg`Objective back to draft`,
  'objective.state-set': msg`Objective parked, dropped or taken back`,
  'objective.archived': msg`Objective archived`,
  'objective.restored': msg`Objective restored`,
  'key-result.created': msg`Key result added`,
  'key-result.changed': msg`Key result changed`,
  'key-result.state-set': msg`Key result parked, dropped or taken back`,
  'key-result.removed': msg`Key result removed`,
  'key-result.restored': msg`Key result restored`,
  'check-in.recorded': msg`Check-in recorded`,
  'check-in.amended': msg`Check-in amended`,
  'check-in.withdrawn': msg`Check-in withdrawn`,
  'check-in.reinstated': msg`Check-in taken back in`,
  'check-in.contributed': msg`Value contributed`,
  'check-in.contribution-withdrawn': msg`Contributed value withdrawn`,
  'comment.written': msg`Comment written`,
  'comment.changed': msg`Comment changed`,
  'comment.removed': msg`Comment removed`,
  'comment.restored': msg`Comment restored`,
  'import.uploaded': msg`File uploaded for import`,
  'import.done': msg`Import finished`,
  'import.failed': msg`Import failed`,
  'import.undone': msg`Import undone`,
  'demo.loaded': msg`Demo loaded`,
  'outbox.sent-again': msg`Mail sent again`,
};

/** An event in words; one without words here shows its code, so that nothing is hidden. */
export function eventWords(event: string, i18n: I18n): string {
  const known = words[event];
  return known ? i18n._(known) : event;
}
