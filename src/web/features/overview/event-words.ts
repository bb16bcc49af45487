import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What happened, in the past tense, to be read after a name: "Ana Lima · checked in". */
const words: Readonly<Record<string, MessageDescriptor>> = {
  'check-in.recorded': msg`checked in`,
  'check-in.amended': msg`corrected a check-in`,
  'check-in.withdrawn': msg`withdrew a check-in`,
  'check-in.reinstated': msg`took a check-in back`,
  'check-in.contributed': msg`added a value`,
  'check-in.contribution-withdrawn': msg`took a value back`,
  'measurement.contributed': msg`added a value`,
  'measurement.withdrawn': msg`took a value back`,
  'objective.created': msg`drafted the objective`,
  'objective.changed': msg`changed the objective`,
  'objective.agreed': msg`agreed the objective`,
  'objective.reopened': msg`took the agreement back`,
  'objective.state-set': msg`changed the state`,
  'objective.archived': msg`archived the objective`,
  'objective.restored': msg`restored the objective`,
  'objective.imported': msg`imported the objective`,
  'key-result.created': msg`added a key result`,
  'key-result.changed': msg`changed a key result`,
  'key-result.state-set': msg`changed the state of a key result`,
  'key-result.removed': msg`removed a key result`,
  'key-result.restored': msg`restored a key result`,
  'key-result.imported': msg`imported a key result`,
  'comment.written': msg`commented`,
  'comment.changed': msg`changed a comment`,
  'comment.removed': msg`removed a comment`,
  'comment.restored': msg`restored a comment`,
};

const otherwise = msg`changed something`;

/** The words for an event of the journal. */
export function eventWords(event: string): MessageDescriptor {
  return words[event] ?? otherwise;
}
