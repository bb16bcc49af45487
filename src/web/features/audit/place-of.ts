import { paths } from '#web/paths.ts';
import type { AuditLine } from './queries.ts';

/** The page of the thing a line is about, when it has one: a check-in is read on its objective. */
export function placeOf({ kind, subjectId, objectiveId }: Pick<AuditLine, 'kind' | 'subjectId' | 'objectiveId'>): string | null {
  if (objectiveId) return paths.objective.to(objectiveId);
  switch (kind) {
    case 'objective':
      return paths.objective.to(subjectId);
    case 'team':
      return paths.team.to(subjectId);
    case 'member':
      return paths.person.to(subjectId);
    case 'cycle':
      return paths.cycle.to(subjectId);
    case 'import':
      return paths.import.to(subjectId);
    case 'organisation':
      return paths.settings.to();
    default:
      return null;
  }
}
