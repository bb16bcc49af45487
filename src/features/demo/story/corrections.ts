import { earlier } from '#domain/day.ts';
import { dayAt } from '#domain/zone.ts';
import type { BroughtMeasurement } from '#features/check-in/bring.ts';
import type { BroughtVersion } from '#platform/db/bring-versions.ts';
import { minutesAfter, say, type Frame } from './frame.ts';
import type { History } from './check-ins.ts';
import type { Text } from '../content/plot.ts';
import type { Crew } from './people.ts';

/** Whose check-in was corrected a day later, and who checked in on the wrong objective and withdrew it. */
const AMENDED = 'service-wait';
const WITHDRAWN = 'tram-door';
const FIRST_WORDS: Text = ['The wait fell to a tenth. I can hardly believe it.', 'A espera caiu a um décimo. Mal posso acreditar.'];
const WRONG_WORDS: Text = [
  'Two more curves are done, the grinder moves on to the north.', 'Mais duas curvas prontas, a retificadora segue para o norte.',
];

/** Versions of every check-in; two of them with more than one. Adds what the corrections leave behind to the history. */
export function correct(frame: Frame, key: string, crew: Crew, history: History): BroughtVersion[] {
  if (key === AMENDED) amend(frame, crew, history);
  if (key === WITHDRAWN) withdraw(frame, crew, history);
  return history.checkIns.flatMap((each) => versionsOf(frame, each, history));
}

function versionsOf(frame: Frame, checkIn: History['checkIns'][number], { lines }: History): BroughtVersion[] {
  const first = { id: checkIn.id, at: checkIn.recorded_at, by: checkIn.author_id };
  if ((checkIn.rev ?? 1) === 1) return [{ ...first, was: { rev: 1 } }];
  const line = lines.find(({ subjectId, rev }) => subjectId === checkIn.id && rev === 2)!;
  const was = checkIn.withdrawn_at ? { rev: 1, withdrawn_at: null, withdrawn_by: null } : { rev: 1, progress: [say(frame, FIRST_WORDS)] };
  return [{ ...first, was }, { id: checkIn.id, was: {}, at: line.at, by: line.actorId }];
}

/** A point was typed in the wrong place: the wrong value is retired, the right one counts from the day after. */
function amend(frame: Frame, { id: teamId }: Crew, { checkIns, measurements, lines }: History): void {
  const place = checkIns.length - 2;
  const checkIn = checkIns[place];
  const right = measurements.findIndex((each) => each.check_in_id === checkIn?.id && each.value !== null && each.value !== '0');
  if (!checkIn || right < 0) return;
  const at = minutesAfter(checkIn.recorded_at, 60 * 19);
  if (at >= checkIns[place + 1]!.recorded_at) return;
  const typed = measurements[right]!;
  const wrong: BroughtMeasurement = { ...typed, id: frame.newId(), value: String(Math.round(Number(typed.value) * 10) / 100), retired_at: at };
  measurements.splice(right, 1, wrong, { ...typed, recorded_at: at });
  checkIns[place] = { ...checkIn, rev: 2 };
  lines.push({
    at, actorId: checkIn.author_id, event: 'check-in.amended', kind: 'check-in', subjectId: checkIn.id, objectiveId: checkIn.objective_id, teamId,
    rev: 2, facts: { day: checkIn.day, status: checkIn.status, before: checkIn.status },
  });
}

function withdraw(frame: Frame, { id: teamId, zone }: Crew, { checkIns, lines }: History): void {
  const like = checkIns.at(-1);
  if (!like) return;
  const recorded_at = minutesAfter(like.recorded_at, -11);
  const withdrawn_at = minutesAfter(recorded_at, 6);
  const told = { kind: 'check-in', objectiveId: like.objective_id, teamId, actorId: like.author_id };
  const wrong = {
    ...like, id: frame.newId(), day: earlier(like.day, dayAt(recorded_at, zone)), recorded_at, withdrawn_at, withdrawn_by: like.author_id, rev: 2,
    progress: [say(frame, WRONG_WORDS)], problems: [], plans: [], last_plans: [],
  };
  checkIns.splice(-1, 0, wrong);
  lines.push({
    ...told, at: recorded_at, event: 'check-in.recorded', subjectId: wrong.id, rev: 1,
    facts: { day: wrong.day, status: wrong.status, suggested: wrong.suggested_status, values: 0 },
  });
  lines.push({ ...told, at: withdrawn_at, event: 'check-in.withdrawn', subjectId: wrong.id, rev: 2, facts: { day: wrong.day } });
}
