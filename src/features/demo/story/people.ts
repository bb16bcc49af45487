import type { Cadence } from '#domain/cadence.ts';
import { addDays, nextWeekday, weekdayOf, type Day } from '#domain/day.ts';
import { dayAt, instantAt, type Instant, type Zone } from '#domain/zone.ts';
import type { BroughtMember } from '#features/member/bring.ts';
import type { BroughtRole, BroughtTeam } from '#features/team/bring.ts';
import type { BroughtLine } from '#platform/journal/bring.ts';
import { coach, crews, departed, invited, masters, named, sponsors } from '../content/cast.ts';
import { levels, teams, type TeamPlot } from '../content/teams.ts';
import type { Cycles } from './cycles.ts';
import { say, type Frame } from './frame.ts';

/** A team of the story with its people at hand; the lead stands first. */
export interface Crew {
  readonly plot: TeamPlot; readonly id: string; readonly path: readonly string[]; readonly zone: Zone;
  readonly cadences: readonly (Cadence | null)[]; readonly people: readonly string[]; readonly above: Crew | null;
}

/** Those who joined together: the pilot, then wave by wave, as programmes spread. */
export interface Wave {
  readonly at: Instant; readonly members: readonly BroughtMember[]; readonly teams: readonly BroughtTeam[]; readonly roles: readonly BroughtRole[];
}

export interface Society {
  readonly crews: ReadonlyMap<string, Crew>; readonly waves: readonly Wave[]; readonly readerId: string; readonly masterId: string;
  readonly idOf: (name: string) => string; readonly lines: readonly BroughtLine[];
}

/** Whoever loads the demo leads this team and works in the department above it. */
const READERS_TEAM = 'travel';
const READERS_DEPARTMENT = 'digital';
const PROGRAMME_LEAD = 'Joana Prates';
/** How many waves after the pilot the team has something to tell in. */
const waveOf = ({ objectives }: TeamPlot): number => (objectives.first ? 0 : objectives.before ? 1 : 2);

export function societyOf(frame: Frame, cycles: Cycles): Society {
  const ids = new Map<string, string>();
  const idOf = (name: string): string => ids.get(name) ?? ids.set(name, frame.newId()).get(name)!;
  const readerId = frame.newId();
  const all = crewsOf(frame, (key) => [...(key === READERS_TEAM ? [readerId] : []), ...crews[key]!.people.map(idOf)]);
  const days = [addDays(cycles.begins, 1), addDays(cycles.of.before.startsOn, -21), addDays(cycles.of.now.startsOn, -21)];
  const waves = days.map((day, wave) => {
    const joining = [...all.values()].filter(({ plot }) => waveOf(plot) === wave);
    return {
      at: instantAt(day, '10:00', frame.zone), members: membersOf(frame, joining, idOf, readerId),
      teams: joining.map((crew) => teamRow(frame, crew)), roles: rolesOf(joining, all, idOf, readerId),
    };
  });
  const masterId = idOf(PROGRAMME_LEAD);
  return { crews: all, waves, readerId, masterId, idOf, lines: linesOf(waves, masterId) };
}

function crewsOf(frame: Frame, peopleIn: (key: string) => string[]): Map<string, Crew> {
  const made = new Map<string, Crew>();
  const cadences = cadencesFor(dayAt(frame.now, frame.zone));
  for (const plot of teams) {
    const above = plot.above === null ? null : made.get(plot.above)!;
    const id = frame.newId();
    made.set(plot.key, {
      plot, id, above, path: [...(above?.path ?? []), id], zone: plot.zone ?? above?.zone ?? frame.zone,
      cadences: [...(above?.cadences ?? []), cadences[plot.key] ?? null], people: peopleIn(plot.key),
    });
  }
  return made;
}

/**
 * Two teams check in on days of their own, chosen so that on any weekday the reader finds one check-in late, its grace
 * still running, and one due: the first was due on the last working day before today, the second is due on the next.
 */
function cadencesFor(today: Day): Readonly<Record<string, Cadence>> {
  const weekly = (due: Day, time: string, graceDays: number): Cadence => ({ frequency: 'weekly', weekday: weekdayOf(due), time, graceDays });
  const isFree = (day: Day) => ['saturday', 'sunday'].includes(weekdayOf(day));
  const next = addDays(today, 1);
  const yesterday = addDays(today, -1);
  const lastWorking = isFree(yesterday) ? addDays(nextWeekday(yesterday, 'friday'), -7) : yesterday;
  return {
    [READERS_TEAM]: weekly(lastWorking, '09:30', 3), [READERS_DEPARTMENT]: weekly(isFree(next) ? nextWeekday(next, 'monday') : next, '10:00', 2),
  };
}

function teamRow(frame: Frame, { plot, id, path, above, cadences }: Crew): BroughtTeam {
  return {
    id, parentId: above?.id ?? null, path, name: say(frame, plot.name), levelName: say(frame, levels[path.length - 1]!), timeZone: plot.zone ?? null,
    cadence: cadences.at(-1)!, position: teams.indexOf(plot),
  };
}

function membersOf(frame: Frame, joining: readonly Crew[], idOf: Society['idOf'], readerId: string): BroughtMember[] {
  const people = joining.flatMap(({ plot }) => crews[plot.key]!.people.map((name, place) => {
    const { titles: [lead, ...others] } = crews[plot.key]!;
    const isLead = place === 0 && plot.key !== READERS_TEAM;
    const title = isLead ? lead : others[(plot.key === READERS_TEAM ? place : place - 1) % others.length]!;
    return {
      id: idOf(name), name, email: named.includes(name) ? null : emailOf(name), title: say(frame, title), state: stateOf(name),
      isSponsor: sponsors.includes(name),
    };
  }));
  if (!joining.some(({ plot }) => plot.key === 'company')) return people;
  const reader = { ...frame.reader, id: readerId, title: say(frame, crews[READERS_TEAM]!.titles[0]), state: 'active' as const, isAdmin: true };
  return [...people, reader, { id: idOf(coach.name), name: coach.name, email: emailOf(coach.name), title: say(frame, coach.title), state: 'active' }];
}

function stateOf(name: string): BroughtMember['state'] {
  if (departed.includes(name)) return 'deactivated';
  if (invited.includes(name)) return 'invited';
  return named.includes(name) ? 'named' : 'active';
}

/** Addresses that can never be anybody's: the ending is reserved for examples. */
const emailOf = (name: string): string => `${name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z]+/g, '.')}@meridian.example`;

function rolesOf(joining: readonly Crew[], all: ReadonlyMap<string, Crew>, idOf: Society['idOf'], readerId: string): BroughtRole[] {
  const plain = joining.flatMap((crew) => crew.people.map((memberId, place) => ({
    teamId: crew.id, memberId, role: place === 0 ? 'lead' as const : 'member' as const,
  })));
  const looked = joining.flatMap((crew) => (masters[crew.plot.key] ? [{
    teamId: crew.id, memberId: idOf(masters[crew.plot.key]!), role: 'okr-master' as const,
  }] : []));
  const coached = joining.filter(({ plot }) => ['shared', 'people'].includes(plot.key)).map((crew) => ({
    teamId: crew.id, memberId: idOf(coach.name), role: 'coach' as const,
  }));
  if (!joining.some(({ plot }) => plot.key === 'company')) return [...plain, ...looked, ...coached];
  const whole = [
    { teamId: all.get('company')!.id, memberId: idOf(PROGRAMME_LEAD), role: 'okr-master' as const },
    { teamId: all.get(READERS_DEPARTMENT)!.id, memberId: readerId, role: 'member' as const },
  ];
  return [...plain, ...looked, ...whole];
}

function linesOf(waves: readonly Wave[], actorId: string): BroughtLine[] {
  return waves.flatMap(({ at, members, teams: joined, roles }) => [
    ...joined.map(({ id, parentId }) => ({
      at, actorId, event: 'team.created', kind: 'team', subjectId: id, teamId: id, rev: 1, facts: { parentId },
    })),
    ...members.map(({ id, state, isAdmin = false }) => ({
      at, actorId, event: 'member.added', kind: 'member', subjectId: id, rev: 1, facts: { state, isAdmin },
    })),
    ...[...Map.groupBy(roles, ({ teamId, memberId }) => `${teamId} ${memberId}`).values()].map((held) => ({
      at, actorId, event: 'team.roles-set', kind: 'team', subjectId: held[0]!.teamId, teamId: held[0]!.teamId, rev: 1, facts: {
        memberId: held[0]!.memberId, from: [], to: held.map(({ role }) => role),
      },
    })),
  ]);
}
