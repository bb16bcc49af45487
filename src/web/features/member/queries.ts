import { infiniteQueryOptions } from '@tanstack/react-query';
import { keys } from '#web/app/keys.ts';
import { api, call, ifMatch, type Schemas } from '#web/client.ts';

export type Member = Schemas['Member'];
export type MemberState = Member['state'];
export type TeamRole = Member['roles'][number]['role'];

type Filter = { search?: string; state?: MemberState };

/** People page after page, by name. */
export const membersQuery = (filter: Filter) =>
  infiniteQueryOptions({
    queryKey: keys.members({ pages: true, ...filter }),
    queryFn: ({ pageParam }) => {
      const query = { ...filter, ...(pageParam && { cursor: pageParam }), limit: 50 };
      return call(api.GET('/api/v1/members', { params: { query } }));
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.next ?? undefined,
  });

export type NewMember = {
  name: string;
  email?: string;
  title?: string;
  invite: boolean;
  isAdmin?: boolean;
  isSponsor?: boolean;
  roles?: { teamId: string; role: TeamRole }[];
};

export const addMember = (body: NewMember) => call(api.POST('/api/v1/members', { body }));

export const inviteMember = (id: string) => call(api.POST('/api/v1/members/{id}/invitations', { params: { path: { id } } }));

type MemberChange = { name?: string; email?: string; title?: string; isAdmin?: boolean; isSponsor?: boolean };

export const changeMember = (id: string, rev: number, body: MemberChange) =>
  call(api.PATCH('/api/v1/members/{id}', { params: { path: { id }, header: ifMatch(rev) }, body }));

export const deactivateMember = (id: string) => call(api.PUT('/api/v1/members/{id}/deactivation', { params: { path: { id } } }));

export const reactivateMember = (id: string) => call(api.DELETE('/api/v1/members/{id}/deactivation', { params: { path: { id } } }));
