import * as account from './account/contract.ts';
import * as audit from './audit/contract.ts';
import * as checkIn from './check-in/contract.ts';
import * as comment from './comment/contract.ts';
import * as cycle from './cycle/contract.ts';
import * as demo from './demo/contract.ts';
import * as importing from './import/contract.ts';
import * as keyResult from './key-result/contract.ts';
import * as member from './member/contract.ts';
import * as objective from './objective/contract.ts';
import * as organisation from './organisation/contract.ts';
import * as outbox from './outbox/contract.ts';
import * as overview from './overview/contract.ts';
import * as team from './team/contract.ts';
export const contracts = [organisation, account, member, team, cycle, objective, keyResult, checkIn, comment, overview, audit, outbox, importing, demo]
  .flatMap((each) => Object.values(each)).filter((each: any) => each && typeof each === 'object' && 'access' in each && 'path' in each) as any[];
