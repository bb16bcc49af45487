import { queryOptions } from '@tanstack/react-query';
import { keys } from '#web/app/keys.ts';
import { api, call, ifMatch, setTabOrganisation, type Schemas } from '#web/client.ts';

export type Organisation = Schemas['Organisation'];
export type Tongue = 'en' | 'pt-BR';
export type Naming = { name: string; timeZone: string; language: Tongue; firstMonth: number };

export const setUpQuery = queryOptions({ queryKey: keys.setUp(), queryFn: () => call(api.GET('/api/v1/set-up')) });

/** What the first visitor tells: the secret of the console, the organisation, themselves, and how to begin. */
export type FirstRun = {
  secret: string;
  organisation: Naming;
  start: 'empty' | 'demo';
  admin: { name: string; email: string; password: string };
};

const setUp = (body: FirstRun) => call(api.POST('/api/v1/set-up', { body }));

/** Sets the instance up; who asked for the demo begins in it. Should it fail, the organisation stands all the same, and Settings offer the demo again. */
export async function begin(first: FirstRun): Promise<{ organisationId: string }> {
  const made = await setUp(first);
  if (first.start !== 'demo') return made;
  setTabOrganisation(made.organisationId);
  return call(api.POST('/api/v1/demo')).catch(() => made);
}

export const changeOrganisation = (rev: number, body: Partial<Naming>) =>
  call(api.PATCH('/api/v1/organisation', { params: { header: ifMatch(rev) }, body }));

export const createOrganisation = (body: Naming) => call(api.POST('/api/v1/organisations', { body }));
