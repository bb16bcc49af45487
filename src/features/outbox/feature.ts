import { reads, writes } from '#platform/action.ts';
import { feature } from '#platform/feature.ts';
import { deliver } from '#platform/mail/deliver.ts';
import * as contract from './contract.ts';
import { listMails } from './list.ts';
import { sendAgain } from './send-again.ts';

export const outboxFeature = feature({
  name: 'outbox',
  verbs: [
    reads(contract.listMails, listMails),
    writes(contract.sendAgain, sendAgain),
  ],
  jobs: [
    // Asked for after every commit that posted a mail; the timetable brings what failed, and what a dying process forgot to ask for.
    { name: 'outbox.deliver', cron: '*/5 * * * *', work: ({ organisationId }, house) => deliver(house, organisationId) },
  ],
});
