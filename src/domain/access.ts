/**
 * Who may do what, as one pure rule. Everyone in the organisation may read every OKR; writing follows from being admin,
 * from a role in a team (which counts for every team below it), from owning the thing, or from having written it.
 *
 * | act on | who |
 * |---|---|
 * | the organisation, its members, audit, outbox | admin |
 * | a team and the teams below it | its lead, admin |
 * | cycles | OKR master or coach of the top team, admin |
 * | an objective and its key results | its owner; lead, OKR master and coach of its team or above; admin |
 * | agreeing an objective | lead, OKR master, coach; a sponsor; admin — not its owner alone |
 * | a draft | also the member who wrote it |
 * | a value | also the key result's owner |
 * | suggesting objectives, initiatives, comments | every member; changing them: who wrote them |
 *
 * A guest may do nothing here: guests act only in the room or form they were invited to. Source: method 13, [S1].
 */
import { allow, refuse, type Verdict } from './verdict.ts';

export const TEAM_ROLES = ['lead', 'okr-master', 'coach'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

export type MemberActor = {
  readonly kind: 'member';
  readonly memberId: string;
  readonly isAdmin: boolean;
  readonly isSponsor: boolean;
  /** Roles held, each in one team; a role counts for all teams below. */
  readonly roles: readonly { readonly teamId: string; readonly role: TeamRole }[];
  /** Teams the person belongs to; needed only where something is private to its team. */
  readonly teamIds?: readonly string[];
};

export type Actor = MemberActor | { readonly kind: 'guest' };

/** What the act is about. Leave out what does not apply; what is left out gives nobody a right. */
export type Subject = {
  /** The team concerned with all teams above it, ids from the top team down. */
  readonly path?: readonly string[];
  /** Who owns the objective (or the initiative). */
  readonly ownerId?: string | null;
  /** To whom the owner handed the check-ins. */
  readonly delegateId?: string | null;
  /** Who owns the key result. */
  readonly keyResultOwnerId?: string | null;
  /** Who wrote the comment, recorded the check-in, ran the import, drafted the objective. */
  readonly authorId?: string | null;
  /** The person the act is about: a member's own profile. */
  readonly memberId?: string | null;
  /** True while the objective is a draft: then its author may still change it. */
  readonly isDraft?: boolean;
  /** True when the objective is marked as private to its team. */
  readonly isPrivate?: boolean;
};

/** One way of being entitled. */
type Right = (actor: MemberActor, subject: Subject) => boolean;

const isAdmin: Right = (actor) => actor.isAdmin;
const isAnyMember: Right = () => true;
const isSponsor: Right = (actor) => actor.isSponsor;
const isSelf: Right = (actor, subject) => subject.memberId === actor.memberId;
const isOwner: Right = (actor, subject) => subject.ownerId === actor.memberId;
const isDelegate: Right = (actor, subject) => subject.delegateId === actor.memberId;
const isKeyResultOwner: Right = (actor, subject) => subject.keyResultOwnerId === actor.memberId;
const isAuthor: Right = (actor, subject) => subject.authorId === actor.memberId;
const isAuthorOfDraft: Right = (actor, subject) => subject.isDraft === true && isAuthor(actor, subject);
const isInTeam: Right = (actor, { path = [] }) => path.length > 0 && (actor.teamIds ?? []).includes(path.at(-1)!);
const isLead: Right = (actor, subject) => holdsRole(actor, subject, ['lead']);
const looksAfter: Right = (actor, subject) => holdsRole(actor, subject, TEAM_ROLES);
const guidesOkrs: Right = (actor, subject) => holdsRole(actor, subject, ['okr-master', 'coach']);
const readsOpenly: Right = (_actor, subject) => subject.isPrivate !== true;

/** A role in any team of the path counts: the path holds the team itself and every team above it. */
function holdsRole(actor: MemberActor, subject: Subject, roles: readonly TeamRole[]): boolean {
  const path = subject.path ?? [];
  return actor.roles.some((held) => roles.includes(held.role) && path.includes(held.teamId));
}

/** An act, who is entitled to it, and the fact that a refusal states. */
type Entitlement = { readonly rights: readonly Right[]; readonly otherwise: string };

const to = (otherwise: string, ...rights: readonly Right[]): Entitlement => ({ rights, otherwise });

const ACCESS = {
  'organisation.read': to('needs-membership', isAnyMember),
  'organisation.change': to('needs-admin', isAdmin),
  'member.read': to('needs-membership', isAnyMember),
  'member.invite': to('needs-admin', isAdmin),
  'member.change': to('needs-admin', isSelf, isAdmin),
  'member.remove': to('needs-admin', isAdmin),
  'member.change-role': to('needs-admin', isAdmin),
  'team.create': to('not-your-team', isLead, isAdmin),
  'team.change': to('not-your-team', isLead, isAdmin),
  'team.change-members': to('not-your-team', isLead, isAdmin),
  'team.change-roles': to('needs-admin', isAdmin),
  'team.move': to('needs-admin', isAdmin),
  'team.archive': to('needs-admin', isAdmin),
  'cycle.change': to('needs-okr-master', guidesOkrs, isAdmin),
  'objective.read': to('private-to-its-team', readsOpenly, isInTeam, isOwner, isAuthor, looksAfter, isSponsor, isAdmin),
  'objective.suggest': to('needs-membership', isAnyMember),
  'objective.change': to('not-your-objective', isOwner, isAuthorOfDraft, looksAfter, isAdmin),
  'objective.agree': to('needs-team-role', looksAfter, isSponsor, isAdmin),
  'objective.close': to('not-your-objective', isOwner, looksAfter, isAdmin),
  'objective.archive': to('not-your-objective', isOwner, isAuthorOfDraft, looksAfter, isAdmin),
  'key-result.change': to('not-your-objective', isOwner, isAuthorOfDraft, looksAfter, isAdmin),
  'key-result.measure': to('not-your-key-result', isKeyResultOwner, isOwner, isDelegate, looksAfter, isAdmin),
  'check-in.record': to('not-your-objective', isOwner, isDelegate, looksAfter, isAdmin),
  'check-in.amend': to('not-your-check-in', isAuthor, isOwner, looksAfter, isAdmin),
  'check-in.withdraw': to('not-your-check-in', isAuthor, isOwner, looksAfter, isAdmin),
  'check-in.delegate': to('not-your-objective', isOwner, looksAfter, isAdmin),
  'initiative.create': to('needs-membership', isAnyMember),
  'initiative.change': to('not-your-initiative', isAuthor, isOwner, looksAfter, isAdmin),
  'comment.write': to('needs-membership', isAnyMember),
  'comment.change': to('not-your-comment', isAuthor),
  'comment.remove': to('not-your-comment', isAuthor, isAdmin),
  'import.run': to('not-your-team', looksAfter, isAdmin),
  'import.undo': to('not-your-import', isAuthor, isAdmin),
  'export.run': to('needs-membership', isAnyMember),
  'demo.change': to('needs-admin', isAdmin),
  'audit.read': to('needs-admin', isAdmin),
  'outbox.read': to('needs-admin', isAdmin),
} as const satisfies Record<string, Entitlement>;

/** Everything that can be permitted, by the name of its endpoint or of a family of endpoints. */
export type Act = keyof typeof ACCESS;
export const ACTS = Object.keys(ACCESS) as readonly Act[];

/**
 * Whether the actor may do this to that; a refusal states the fact that stands in the way.
 * Example: the lead of Sales may change an objective of Field Sales, whose path is [company, sales, field-sales]; the
 * lead of Marketing is refused with `not-your-objective`.
 */
export function may(actor: Actor, act: Act, subject: Subject = {}): Verdict<true> {
  if (actor.kind === 'guest') return refuse('guests-may-not', { act });
  const { rights, otherwise } = ACCESS[act];
  return rights.some((right) => right(actor, subject)) ? allow(true) : refuse(otherwise, { act });
}

/** The same for many acts at once: what a reply tells its reader they may do next. */
export function mayAll<A extends Act>(actor: Actor, acts: readonly A[], subject: Subject = {}): Record<A, boolean> {
  return Object.fromEntries(acts.map((act) => [act, may(actor, act, subject).allowed])) as Record<A, boolean>;
}
