import { dayAt, instantAt, type Instant } from '#domain/zone.ts';
import type { BroughtCheckIn, BroughtMeasurement } from '#features/check-in/bring.ts';
import type { BroughtComment } from '#features/comment/bring.ts';
import type { BroughtCycle } from '#features/cycle/bring.ts';
import type { BroughtKeyResult } from '#features/key-result/bring.ts';
import type { BroughtObjective } from '#features/objective/bring.ts';
import type { BroughtOrganisation } from '#features/organisation/bring.ts';
import type { BroughtVersion } from '#platform/db/bring-versions.ts';
import type { BroughtLine } from '#platform/journal/bring.ts';
import { companyName } from './content/company.ts';
import type { ObjectivePlot } from './content/plot.ts';
import { CHAPTERS, type Chapter } from './content/teams.ts';
import { chanceOf } from './story/chance.ts';
import { historyOf } from './story/check-ins.ts';
import { talkOf, type Topic } from './story/comments.ts';
import { correct } from './story/corrections.ts';
import { cyclePasts, cyclesOf, type Cycles } from './story/cycles.ts';
import { say, type Frame } from './story/frame.ts';
import { livedFrom } from './story/key-results.ts';
import { originOf, writtenFrom } from './story/okrs.ts';
import { societyOf, type Crew, type Society, type Wave } from './story/people.ts';
import { attendedBy } from './story/rhythm.ts';
import { voiceOf, type Voice } from './story/three-ps.ts';

/** Everything that is to be written down for a demo organisation, as rows of the features that own them. */
export interface Story {
  readonly organisation: BroughtOrganisation;
  /** Who set everything up: the one who leads the OKR programme. */
  readonly founderId: string;
  readonly readerId: string;
  readonly waves: readonly Wave[];
  readonly cycles: readonly BroughtCycle[];
  readonly objectives: BroughtObjective[];
  readonly keyResults: BroughtKeyResult[];
  readonly checkIns: BroughtCheckIn[];
  readonly measurements: BroughtMeasurement[];
  readonly comments: readonly BroughtComment[];
  readonly versions: {
    readonly cycle: readonly BroughtVersion[]; readonly objective: BroughtVersion[]; readonly keyResult: BroughtVersion[];
    readonly checkIn: BroughtVersion[]; readonly comment: readonly BroughtVersion[];
  };
  readonly lines: BroughtLine[];
}

/** Tells the story of Meridian Mobility up to `now`, which lies in week 7 of its running quarter. Pure: the same frame, the same story. */
export function tellStory(frame: Frame, organisationId: string): Story {
  const cycles = cyclesOf(dayAt(frame.now, frame.zone), frame.newId);
  const society = societyOf(frame, cycles);
  const begins = instantAt(cycles.begins, '09:00', frame.zone);
  const pasts = cyclePasts(cycles, frame, society.masterId);
  const founded: BroughtLine = {
    at: begins, actorId: society.masterId, event: 'organisation.created', kind: 'organisation', subjectId: organisationId, rev: 1,
  };
  const lived = liveThrough(frame, cycles, society);
  const people = { reader: society.readerId, master: society.masterId, sponsor: society.idOf('Rajesh Iyer') };
  const talk = talkOf({ frame, topics: lived.topics, people, chance: chanceOf(frame.seed, 'talk') });
  return {
    organisation: {
      id: organisationId, name: `${say(frame, companyName)} (demo)`, timeZone: frame.zone, language: frame.language, firstMonth: 1,
      createdAt: begins,
    },
    founderId: society.masterId, readerId: society.readerId, waves: society.waves, cycles: cycles.all, ...lived.rows, comments: talk.comments,
    versions: { cycle: pasts.versions, ...lived.versions, comment: talk.versions }, lines: [
      founded, ...society.lines, ...pasts.lines, ...lived.lines, ...talk.lines,
    ],
  };
}

interface Told {
  readonly rows: Pick<Story, 'objectives' | 'keyResults' | 'checkIns' | 'measurements'>;
  readonly versions: Pick<Story['versions'], 'objective' | 'keyResult' | 'checkIn'>;
  readonly lines: BroughtLine[]; readonly topics: Topic[];
}

/** Every objective of every chapter, in the order of the tree. */
function liveThrough(frame: Frame, cycles: Cycles, society: Society): Told {
  const told: Told = {
    rows: { objectives: [], keyResults: [], checkIns: [], measurements: [] }, versions: { objective: [], keyResult: [], checkIn: [] }, lines: [],
    topics: [],
  };
  const ids = idsByKey(society, frame);
  for (const chapter of CHAPTERS) {
    for (const crew of society.crews.values()) {
      const voice = voiceOf(crew.plot.phrases, chanceOf(frame.seed, chapter, crew.plot.key, 'voice'));
      (crew.plot.objectives[chapter] ?? []).forEach((plot, rank) => { live({
        frame, cycles, society, crew, chapter, plot, rank, ids, voice,
      }, told); });
    }
  }
  return told;
}

/** Every objective gets its id first, so that those below can support those above in any order. */
function idsByKey({ crews }: Society, { newId }: Frame): ReadonlyMap<string, string> {
  const plots = [...crews.values()].flatMap(({ plot }) => CHAPTERS.flatMap((chapter) => plot.objectives[chapter] ?? []));
  return new Map(plots.map(({ key }) => [key, newId()]));
}

interface Part {
  readonly frame: Frame; readonly cycles: Cycles; readonly society: Society; readonly crew: Crew; readonly chapter: Chapter;
  readonly plot: ObjectivePlot; readonly rank: number; readonly ids: ReadonlyMap<string, string>; readonly voice: Voice;
}

/** One objective from its draft to today. */
function live({ frame, cycles, society, crew, chapter, plot, rank, ids, voice }: Part, { rows, versions, lines, topics }: Told): void {
  const { readerId, masterId } = society;
  const cycle = cycles.of[chapter];
  const objectiveId = ids.get(plot.key)!;
  const scene = {
    frame, plot, cycle, crew, rank, objectiveId, parentId: plot.supports ? ids.get(plot.supports)! : null, readerId, masterId, begins: cycles.begins,
  };
  const origin = originOf(scene);
  const lived = livedFrom(scene, origin);
  const chance = chanceOf(frame.seed, chapter, plot.key);
  const ownerId = origin.ownerId ?? origin.createdBy;
  const isNow = chapter === 'now';
  const attended = origin.agreedAt === null ? [] : attendedBy({
    cycle, crew, now: frame.now, chance, agreedAt: origin.agreedAt, until: endDay(plot, origin.endedAt, crew.zone), waits: isNow && waits(plot),
  });
  const history = historyOf({ frame, plot, objectiveId, ownerId, crew, cycle, lived, attended, voice, chance, readerId, isNow });
  if (isNow) versions.checkIn.push(...correct(frame, plot.key, crew, history));
  else versions.checkIn.push(...history.checkIns.map((each) => ({ id: each.id, was: { rev: 1 }, at: each.recorded_at, by: each.author_id })));
  const written = writtenFrom(scene, origin, lived);
  rows.objectives.push(written.objective);
  rows.keyResults.push(...written.keyResults);
  rows.checkIns.push(...history.checkIns);
  rows.measurements.push(...history.measurements);
  versions.objective.push(...written.versions.objective);
  versions.keyResult.push(...written.versions.keyResult);
  lines.push(...written.lines, ...history.lines);
  topics.push({
    key: plot.key, isNow, objectiveId, ownerId, crew, keyResultIds: lived.map(({ id }) => id), checkIns: history.checkIns,
    since: origin.agreedAt ?? origin.createdAt,
  });
}

/** Parked and dropped ones are checked in no more. */
const endDay = ({ fate }: ObjectivePlot, endedAt: Instant | null, zone: string): string | null => (fate && endedAt ? dayAt(endedAt, zone) : null);

/** The reader's own check-ins, and the one that waits for their value, are still to be done. */
const waits = ({ mine, keyResults }: ObjectivePlot): boolean => mine !== undefined || keyResults.some((each) => each.mine);
