import type { Schemas } from '#web/client.ts';
import type { CheckInSubject, SubjectKeyResult } from '../check-in/subject.ts';
import type { ObjectivePageFacts } from './queries.ts';

type DueItem = Schemas['DueItem'];

/** An item of my week as the check-in form takes it. */
export function subjectOfDue(item: DueItem, today: string): CheckInSubject {
  const keyResults = item.kind === 'contribution' ? item.keyResults.filter(({ mine }) => mine) : item.keyResults;
  return {
    objectiveId: item.objectiveId,
    title: item.title,
    ambition: item.ambition,
    today,
    lastPlans: item.lastPlans,
    cycle: { starts: item.cycle.startsOn, ends: item.cycle.endsOn },
    keyResults: keyResults.map((each): SubjectKeyResult => ({
      id: each.id,
      title: each.title,
      metric: each.metric,
      startsOn: each.startsOn,
      endsOn: each.endsOn,
      value: each.value,
      valueDay: each.valueDay,
      firstValue: null,
      finished: each.finished,
      confidence: each.confidence,
      otherOwner: each.mine ? null : (each.owner?.name ?? null),
    })),
  };
}

/** An objective page as the check-in form takes it. Closed, parked and dropped key results are not asked for. */
export function subjectOfPage(page: ObjectivePageFacts, memberId: string): CheckInSubject {
  const { objective, histories } = page;
  return {
    objectiveId: objective.id,
    title: objective.title,
    ambition: objective.ambition,
    today: page.today,
    cycle: { starts: objective.cycle.startsOn, ends: objective.cycle.endsOn },
    lastPlans: page.lastPlans.map(({ text }) => text),
    keyResults: page.keyResults
      .filter(({ state }) => state === 'open')
      .map((each): SubjectKeyResult => ({
        id: each.id,
        title: each.title,
        metric: each.metric,
        startsOn: each.startsOn,
        endsOn: each.endsOn,
        value: each.now.value,
        valueDay: each.now.valueDay,
        finished: each.now.finished,
        confidence: each.now.confidence,
        firstValue: histories[each.id]?.find(({ value }) => value !== null)?.value ?? null,
        otherOwner:
          each.owner && each.owner.id !== memberId && each.owner.id !== objective.owner?.id ? each.owner.name : null,
      })),
  };
}
