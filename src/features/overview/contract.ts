import { Type } from 'typebox';
import { Day, DecimalText, endpoint, exactly, Id, idParams, Instant, list, May, named, oneOf, orNull, Share, text } from '#platform/contract.ts';
import { METRIC_KINDS } from '#domain/metric.ts';
import { MemberRef } from '../member/contract.ts';
import { Team, TeamRef } from '../team/contract.ts';
import { CycleRef } from '../cycle/contract.ts';
import { AMBITIONS, Objective, OBJECTIVE_STATES } from '../objective/contract.ts';
import { KeyResult, MetricShape } from '../key-result/contract.ts';
import { CheckIn, OUTCOMES } from '../check-in/contract.ts';
import { Comment } from '../comment/contract.ts';

/** On course or not, in words: a stale check-in replaces every status. */
export const SHOWN_STATUSES = ['on-track', 'at-risk', 'off-track', 'no-check-in'] as const;
export const Figure = named('Figure', Type.Object({
  progress: orNull(Share), expected: orNull(Share), measured: Type.Integer({ description: 'Parts with known progress' }), of: Type.Integer(),
}));

/**
 * One objective in a table. Rows are many, so people and teams are named once beside them and fields that say nothing
 * are left out: absent progress is unknown, absent parent is none.
 */
export const KeyResultRow = named('KeyResultRow', Type.Object({
  id: Id, title: text(300), kind: oneOf(METRIC_KINDS), owner: Type.Optional(Id), unit: Type.Optional(text(40)), currency: Type.Optional(text(3)),
  from: Type.Optional(DecimalText), to: Type.Optional(DecimalText), value: Type.Optional(DecimalText), progress: Type.Optional(Share),
  expected: Type.Optional(Share), confidence: Type.Optional(Type.Integer()), state: Type.Optional(text(10)), rev: Type.Integer(),
}));
export const ObjectiveRow = named('ObjectiveRow', Type.Object({
  id: Id, title: text(300), team: Id, owner: Type.Optional(Id), parent: Type.Optional(Id), state: oneOf(OBJECTIVE_STATES), personal: Type.Optional(Type.Boolean()),
  ambition: Type.Optional(text(12)), status: Type.Optional(oneOf(SHOWN_STATUSES)), checkedOn: Type.Optional(Day), progress: Type.Optional(Share), expected: Type.Optional(Share),
  measured: Type.Integer(), of: Type.Integer(), rev: Type.Integer(), may: Type.Optional(Type.Boolean({ description: 'The reader may check in here' })),
  keyResults: Type.Optional(list(KeyResultRow, 100)),
}));
const Named = Type.Record(Type.String({ maxLength: 36 }), text(120));

/**
 * The same rows packed for the tree, which may hold thousands: people and teams are named by their place in the lists beside
 * them, and what most rows share is left out. Absent means: kind from-to, revision 1, the objective's expected share, state
 * agreed (of an objective) or open (of a key result), ambition committed (null is unmarked), and all its key results measured.
 */
const Place = Type.Integer({ minimum: 0 });
export const TreeKeyResult = named('TreeKeyResult', Type.Object({
  id: Id, title: text(300), kind: Type.Optional(oneOf(METRIC_KINDS)), owner: Type.Optional(Place), unit: Type.Optional(text(40)), currency: Type.Optional(text(3)),
  from: Type.Optional(DecimalText), to: Type.Optional(DecimalText), value: Type.Optional(DecimalText), progress: Type.Optional(Share),
  expected: Type.Optional(orNull(Share)), confidence: Type.Optional(Type.Integer()), state: Type.Optional(text(10)), rev: Type.Optional(Type.Integer()),
}));
export const TreeObjective = named('TreeObjective', Type.Object({
  id: Id, title: text(300), team: Place, owner: Type.Optional(Place), parent: Type.Optional(Id), state: Type.Optional(oneOf(OBJECTIVE_STATES)), personal: Type.Optional(Type.Boolean()),
  ambition: Type.Optional(orNull(text(12))), status: Type.Optional(oneOf(SHOWN_STATUSES)), checkedOn: Type.Optional(Day), progress: Type.Optional(Share), expected: Type.Optional(Share),
  measured: Type.Optional(Type.Integer()), of: Type.Optional(Type.Integer()), rev: Type.Optional(Type.Integer()), may: Type.Optional(Type.Boolean()), keyResults: Type.Optional(list(TreeKeyResult, 100)),
}));
/** Ids and names side by side, in the order that places count. */
const NamedPlaces = Type.Object({ ids: list(Id, 20000), names: list(text(120), 20000) });

/** The whole organisation, or one branch of it, in one cycle. Key results come along up to 2,000 objectives, else they load on opening a row. */
export const tree = endpoint({
  id: 'overview.tree', method: 'GET', path: '/tree', summary: 'Shows the OKRs of a cycle as rows of a tree',
  query: exactly({ cycleId: Type.Optional(Id), teamId: Type.Optional(Id), archived: Type.Optional(Type.Boolean()) }),
  reply: Type.Object({
    cycle: orNull(CycleRef), asOf: Instant, today: Day, objectives: list(TreeObjective, 100000), people: NamedPlaces, teams: NamedPlaces, figure: Figure,
    withKeyResults: Type.Boolean(), may: May,
  }), refusals: ['cycle-not-found', 'team-not-found'],
});

/** One team in one cycle: its OKRs, its people, the teams below, in one answer. */
export const teamPage = endpoint({
  id: 'overview.team', method: 'GET', path: '/teams/{id}', params: idParams, summary: 'Shows a team with its OKRs in a cycle',
  query: exactly({ cycleId: Type.Optional(Id) }),
  reply: Type.Object({
    team: Team, above: list(TeamRef, 20), cycle: orNull(CycleRef), today: Day, figure: Figure,
    objectives: list(ObjectiveRow, 500), people: Named,
    members: list(Type.Object({ id: Id, name: text(120), roles: list(text(20), 4) }), 2000),
    below: list(Type.Object({ id: Id, name: text(120), levelName: text(60), objectives: Type.Integer() }), 2000), may: May,
  }), refusals: ['team-not-found', 'cycle-not-found'],
});

const Point = Type.Object({ day: Day, progress: Share });
const Input = Type.Object({
  keyResultId: Id, title: text(300), progress: orNull(Share), weight: Share, unknown: orNull(text(40)),
  value: orNull(DecimalText), day: orNull(Day), by: orNull(MemberRef),
});
/** How a number came about: the formula in words, what went in, who gave it and when. */
export const Explanation = named('Explanation', Type.Object({ formula: text(60), inputs: list(Input, 100) }));

/** Everything the objective page shows at first sight, in one answer whose cost stays flat as history grows. */
export const objectivePage = endpoint({
  id: 'overview.objective', method: 'GET', path: '/objectives/{id}', params: idParams, summary: 'Shows an objective with key results, progress, check-ins and comments',
  reply: Type.Object({
    objective: Objective, above: list(TeamRef, 20), today: Day, keyResults: list(KeyResult, 100),
    histories: Type.Record(Type.String({ maxLength: 36 }), list(Type.Object({ day: Day, value: orNull(DecimalText), progress: orNull(Share), confidence: orNull(Type.Integer()) }), 120)),
    figure: Figure, explanation: Explanation, pace: orNull(Share), status: oneOf(SHOWN_STATUSES), lastStatus: orNull(oneOf(SHOWN_STATUSES)), suggestedStatus: orNull(text(20)), daysSinceCheckIn: orNull(Type.Integer()),
    nextCheckIn: orNull(Day), series: list(Point, 120), expectedSeries: list(Point, 120),
    checkIns: Type.Object({ items: list(CheckIn, 10), next: orNull(text(300)) }), comments: Type.Object({ items: list(Comment, 30), next: orNull(text(300)) }),
    children: list(Type.Object({ id: Id, title: text(300), teamName: text(120), state: oneOf(OBJECTIVE_STATES) }), 200),
    lastPlans: list(Type.Object({ text: text(500), outcome: Type.Optional(oneOf(OUTCOMES)) }), 5),
  }), refusals: ['objective-not-found'],
});

/** With its metric and days, so that the browser suggests a status from what is typed by the same rules as the server. */
const DueKeyResult = Type.Object({
  id: Id, title: text(300), kind: oneOf(METRIC_KINDS), unit: orNull(text(40)), currency: orNull(text(3)), baseline: orNull(DecimalText), target: orNull(DecimalText),
  value: orNull(DecimalText), valueDay: orNull(Day), finished: orNull(list(text(40), 50)), milestones: list(Type.Object({ id: text(40), title: text(200) }), 50),
  confidence: orNull(Type.Integer()), progress: orNull(Share), expected: orNull(Share), owner: orNull(MemberRef), mine: Type.Boolean(),
  metric: MetricShape, startsOn: orNull(Day), endsOn: orNull(Day),
});
export const DUE_KINDS = ['check-in', 'contribution'] as const;
export const URGENCIES = ['missed', 'late', 'due', 'upcoming'] as const;
export const DueItem = named('DueItem', Type.Object({
  kind: oneOf(DUE_KINDS), urgency: oneOf(URGENCIES), dueOn: Day, objectiveId: Id, title: text(300), teamName: text(120), cycleName: text(60),
  cycle: CycleRef, ambition: orNull(oneOf(AMBITIONS)),
  lastCheckIn: orNull(Day), suggestedStatus: orNull(text(20)), lastStatus: orNull(text(20)), keyResults: list(DueKeyResult, 100), lastPlans: list(text(500), 5),
}));
/** What is expected of me now, most urgent first; then what others did since I last looked. */
export const myWeek = endpoint({
  id: 'overview.my-week', method: 'GET', path: '/my-week', summary: 'Lists what is due for me and what changed since I last looked',
  reply: Type.Object({
    today: Day, due: list(DueItem, 200), upcoming: list(DueItem, 200), doneThisWeek: Type.Integer(), drafts: list(Type.Object({ id: Id, title: text(300), teamName: text(120) }), 50),
    changed: list(Type.Object({ seq: Type.Integer(), at: Instant, actor: orNull(MemberRef), event: text(60), objectiveId: orNull(Id), title: text(300) }), 30),
    ownsAnything: Type.Boolean(),
  }),
});
/** Remembers that I have seen what changed. */
export const lookedAt = endpoint({
  id: 'overview.looked', method: 'PUT', path: '/my-week/looked', status: 204, summary: 'Remembers that I have seen what changed',
});
/** Progress of every cycle page: teams with their figures. */
export const cyclePage = endpoint({
  id: 'overview.cycle', method: 'GET', path: '/cycles/{id}', params: idParams, summary: 'Shows a cycle: its days, its figures, and how far each team is',
  reply: Type.Object({
    cycle: CycleRef, rev: Type.Integer(), parent: orNull(CycleRef), inside: list(CycleRef, 60), today: Day, week: Type.Integer(), weeks: Type.Integer(), elapsed: Share, figure: Figure, next: list(text(20), 5),
    counts: Type.Object({ objectives: Type.Integer(), keyResults: Type.Integer(), checkedIn: Type.Integer({ description: 'Objectives with a check-in that is not stale' }), drafts: Type.Integer() }),
    statuses: Type.Record(Type.String({ maxLength: 20 }), Type.Integer()),
    teams: list(Type.Object({ id: Id, name: text(120), levelName: text(60), depth: Type.Integer(), objectives: Type.Integer(), figure: Figure, statuses: Type.Record(Type.String({ maxLength: 20 }), Type.Integer()) }), 20000), may: May,
  }), refusals: ['cycle-not-found'],
});
