import { allow } from '#domain/verdict.ts';
import { opens, writes } from '#platform/action.ts';
import { sweep } from '#platform/auth/sweep.ts';
import { feature } from '#platform/feature.ts';
import { within } from '#platform/within.ts';
import * as contract from './contract.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { askReset } from './ask-reset.ts';
import { changeAccount } from './change.ts';
import { changePassword } from './change-password.ts';
import { lookAtInvitation } from './look-at-invitation.ts';
import { resetPassword } from './reset-password.ts';
import { endSession, endSessions, listSessions } from './sessions.ts';
import { showAccount } from './show.ts';
import { signIn, signOut } from './sign-in.ts';

export const accountFeature = feature({
  name: 'account',
  verbs: [
    opens(contract.signIn, signIn),
    opens(contract.signOut, signOut),
    opens(contract.showAccount, showAccount),
    writes(contract.changeAccount, changeAccount),
    opens(contract.changePassword, changePassword),
    opens(contract.listSessions, listSessions),
    opens(contract.endSession, endSession),
    opens(contract.endSessions, endSessions),
    opens(contract.askReset, askReset),
    opens(contract.resetPassword, resetPassword),
    opens(contract.lookAtInvitation, lookAtInvitation),
    opens(contract.acceptInvitation, acceptInvitation),
  ],
  jobs: [
    {
      name: 'account.sweep', cron: '17 3 * * *',
      work: async ({ organisationId }, house, now) => {
        await within(house, { organisationId, memberId: null, now }, async ({ trip }) => {
          sweep(trip, now);
          return allow(null);
        });
      },
    },
  ],
});
