import { endpoint, exactly, Id } from '#platform/contract.ts';

/** An organisation of about 120 people at week 7 of a quarter, beside the real ones; the caller becomes its admin. */
export const loadDemo = endpoint({
  id: 'demo.load', method: 'POST', path: '/demo', status: 201, summary: 'Loads the demo organisation and makes me its admin', reply: exactly({ organisationId: Id }),
  refusals: ['needs-admin', 'demo-already-loaded'],
});
/** Removes the whole demo organisation and everything in it; real organisations cannot be removed this way. */
export const removeDemo = endpoint({
  id: 'demo.remove', method: 'DELETE', path: '/demo', status: 204, summary: 'Removes the demo organisation in hand, for good', refusals: ['needs-admin', 'not-a-demo'],
});
