import { useParams } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useTitle } from '#web/app/title.ts';
import { Columns, Page } from '#web/ui/layout/layout.tsx';
import { Loaded } from './loaded.tsx';
import { Course } from './objective/course.tsx';
import { Expectation } from './objective/expectation.tsx';
import { ObjectiveHead } from './objective/head.tsx';
import { KeyResults } from './objective/key-results.tsx';
import { CheckInSheet } from './objective/check-in-sheet.tsx';
import { BeforeAgreeing } from './objective/before-agreeing.tsx';
import { Side } from './objective/side.tsx';
import { Story } from './objective/story.tsx';
import { useObjectiveView } from './objective/use-objective-view.ts';
import { type ObjectivePageFacts, objectiveQuery } from './queries.ts';

/** One objective, in the order of the questions people have: what is expected of me, is it on course, why, what next. */
export function ObjectivePage() {
  const { objectiveId = '' } = useParams({ strict: false });
  return (
    <Loaded query={useQuery(objectiveQuery(objectiveId))} rows={12}>
      {(page) => <ObjectiveView key={objectiveId} page={page} />}
    </Loaded>
  );
}

function ObjectiveView({ page }: { page: ObjectivePageFacts }) {
  const view = useObjectiveView(page);
  useTitle(page.objective.title);
  const main = (
    <>
      <Expectation view={view} />
      <BeforeAgreeing view={view} />
      {page.objective.state !== 'draft' && <Course page={page} />}
      <KeyResults view={view} />
      <Story view={view} />
    </>
  );
  return (
    <Page>
      <ObjectiveHead view={view} />
      <Columns main={main} side={<Side view={view} />} />
      <CheckInSheet view={view} />
    </Page>
  );
}
