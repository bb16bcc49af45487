import { addDays } from '#domain/day.ts';
import { dayAt, instantAt, type Instant } from '#domain/zone.ts';
import type { BroughtCheckIn } from '#features/check-in/bring.ts';
import type { BroughtComment } from '#features/comment/bring.ts';
import type { BroughtVersion } from '#platform/db/bring-versions.ts';
import type { BroughtLine } from '#platform/journal/bring.ts';
import type { Conversation, Speaker } from '../content/said/conversation.ts';
import { talkOfCraft } from '../content/said/conversations-craft.ts';
import { talkOfProgress } from '../content/said/conversations-progress.ts';
import { replies } from '../content/said/phrases.ts';
import { deckOf, type Chance } from './chance.ts';
import { daysAgo, minutesAfter, momentOn, say, type Frame } from './frame.ts';
import type { Crew } from './people.ts';

/** An objective that people talk about. */
export interface Topic {
  readonly key: string; readonly isNow: boolean; readonly objectiveId: string; readonly ownerId: string; readonly crew: Crew;
  readonly keyResultIds: readonly string[]; readonly checkIns: readonly BroughtCheckIn[]; readonly since: Instant;
}
export interface Talk { readonly comments: BroughtComment[]; readonly versions: BroughtVersion[]; readonly lines: BroughtLine[] }
interface Room {
  readonly frame: Frame; readonly topics: readonly Topic[]; readonly people: Readonly<Record<'reader' | 'master' | 'sponsor', string>>;
  readonly chance: Chance;
}

/** The conversations worth reading, and short words under check-ins here and there. */
export function talkOf(room: Room): Talk {
  const talk: Talk = { comments: [], versions: [], lines: [] };
  for (const conversation of [...talkOfProgress, ...talkOfCraft]) {
    const topic = room.topics.find(({ key, isNow }) => isNow && key === conversation.about);
    if (topic) converse(room, topic, conversation, talk);
  }
  const reply = deckOf(replies, room.chance);
  for (const topic of room.topics) {
    for (const checkIn of topic.checkIns) if (room.chance.is(0.09) && !checkIn.withdrawn_at) answer(room, topic, checkIn, reply(), talk);
  }
  return talk;
}

function converse({ frame, people }: Room, topic: Topic, conversation: Conversation, talk: Talk): void {
  const { on, said, edited, removed } = conversation;
  const checkIn = on === 'check-in' ? topic.checkIns.at(-1) : undefined;
  if (on === 'check-in' && !checkIn) return;
  const wished = instantAt(daysAgo(frame, conversation.daysAgo), '10:12', frame.zone);
  const earliest = minutesAfter(checkIn?.recorded_at ?? topic.since, 95);
  const begins = wished > earliest ? wished : earliest;
  const about = {
    objective_id: topic.objectiveId, key_result_id: typeof on === 'number' ? topic.keyResultIds[on]! : null, check_in_id: checkIn?.id ?? null,
  };
  said.forEach(([speaker, text], place) => {
    const at = minutesAfter(begins, place * 140);
    if (at > minutesAfter(frame.now, -5)) return;
    const comment = { ...about, id: frame.newId(), author_id: speakerIn(topic, speaker, people), body: say(frame, text), created_at: at };
    if (place === 0 && edited) putAnew(comment, say(frame, edited), topic, talk);
    else if (place === 0 && removed) takeBack(comment, topic, talk);
    else put(comment, topic, talk);
  });
}

function speakerIn({ ownerId, crew }: Topic, speaker: Speaker, people: Room['people']): string {
  if (speaker === 'reader' || speaker === 'master' || speaker === 'sponsor') return people[speaker];
  if (speaker === 'owner') return ownerId;
  if (speaker === 'above') return crew.above?.people[0] ?? people.sponsor;
  return crew.people.find((id) => id !== ownerId) ?? people.master;
}

function answer({ frame, chance, people }: Room, topic: Topic, checkIn: BroughtCheckIn, { said, answered }: (typeof replies)[number], talk: Talk): void {
  const about = { objective_id: topic.objectiveId, key_result_id: null, check_in_id: checkIn.id };
  const seen = dayAt(minutesAfter(checkIn.recorded_at, 240), topic.crew.zone);
  const at = momentOn(addDays(seen, chance.whole(0, 2)), frame.zone, frame.now, chance);
  if (at < minutesAfter(checkIn.recorded_at, 15)) return;
  const speaker = chance.is(0.5) ? people.master : (topic.crew.above?.people[0] ?? people.sponsor);
  if (speaker === topic.ownerId) return;
  put({ ...about, id: frame.newId(), author_id: speaker, body: say(frame, said), created_at: at }, topic, talk);
  const later = minutesAfter(at, chance.whole(12, 170));
  if (answered && later < frame.now) put({
    ...about, id: frame.newId(), author_id: topic.ownerId, body: say(frame, answered), created_at: later,
  }, topic, talk);
}

function put(comment: BroughtComment, topic: Topic, talk: Talk): void {
  talk.comments.push(comment);
  talk.versions.push({ id: comment.id, was: { rev: 1, edited_at: null, removed_at: null }, at: comment.created_at, by: comment.author_id });
  talk.lines.push(lineOf(comment, topic, 'comment.written', comment.created_at, 1));
}

/** Said in anger and put more kindly twenty minutes later: the first words stay a version. */
function putAnew(comment: BroughtComment, before: string, topic: Topic, talk: Talk): void {
  const edited_at = minutesAfter(comment.created_at, 21);
  put({ ...comment, edited_at, rev: 2 }, topic, talk);
  Object.assign(talk.versions.at(-1)!, { was: { rev: 1, edited_at: null, body: before } });
  talk.versions.push({ id: comment.id, was: {}, at: edited_at, by: comment.author_id });
  talk.lines.push(lineOf(comment, topic, 'comment.changed', edited_at, 2));
}

function takeBack(comment: BroughtComment, topic: Topic, talk: Talk): void {
  const removed_at = minutesAfter(comment.created_at, 4);
  put({ ...comment, removed_at, rev: 2 }, topic, talk);
  talk.versions.push({ id: comment.id, was: {}, at: removed_at, by: comment.author_id });
  talk.lines.push(lineOf(comment, topic, 'comment.removed', removed_at, 2));
}

const lineOf = (comment: BroughtComment, { crew }: Topic, event: string, at: Instant, rev: number): BroughtLine =>
  ({ at, actorId: comment.author_id, event, kind: 'comment', subjectId: comment.id, objectiveId: comment.objective_id, teamId: crew.id, rev });
