import { Avatar } from '../ui/avatar/avatar.tsx';
import { Badge } from '../ui/badge/badge.tsx';
import { Banner } from '../ui/banner/banner.tsx';
import { Button } from '../ui/button/button.tsx';
import { EmptyState } from '../ui/empty-state/empty-state.tsx';
import { Row } from '../ui/layout/layout.tsx';
import { ProgressBar } from '../ui/progress-bar/progress-bar.tsx';
import { SkeletonRows } from '../ui/skeleton/skeleton-rows.tsx';
import { StatusPill } from '../ui/status-pill/status-pill.tsx';
import { statuses } from '../ui/status-pill/status.ts';
import { Chapter, Specimen } from './specimen.tsx';

const nothing = () => {};

export function FactsChapter() {
  return (
    <Chapter title="Facts">
      <Specimen name="StatusPill, Badge">
        <Row>
          {statuses.map((status) => (
            <StatusPill key={status} status={status} />
          ))}
        </Row>
        <Row gap={4}>
          {statuses.map((status) => (
            <StatusPill key={status} status={status} look="bare" />
          ))}
        </Row>
        <Row>
          <StatusPill status="no-check-in">No check-in for 9 days</StatusPill>
          <Badge>Draft</Badge>
          <Badge>Aspirational</Badge>
          <Badge tone="accent">3 new</Badge>
        </Row>
      </Specimen>
      <Specimen name="ProgressBar">
        <ProgressBar label="Signed contracts" value={0.37} expected={0.62} status="off-track" />
        <ProgressBar label="Answer time" value={0.58} expected={0.62} status="on-track" />
        <ProgressBar label="Costs" value={0.45} expected={0.62} status="at-risk" />
        <ProgressBar label="Interviews" value={1.2} expected={0.62} status="achieved" valueText="36 of 30" />
        <ProgressBar label="New" value={null} expected={0.62} status="no-check-in" />
        <ProgressBar label="Plain" value={0.2} words="below" />
        <ProgressBar label="Spoken only" value={0.8} expected={0.5} words="spoken" />
      </Specimen>
      <Specimen name="Avatar">
        <Row>
          <Avatar name="Ana de Almeida" size={20} />
          <Avatar name="Bruno Berg" />
          <Avatar name="Chidi" size={32} />
          <Avatar name="João dos Santos Fonseca" withName />
        </Row>
      </Specimen>
      <NewsSpecimens />
    </Chapter>
  );
}

function NewsSpecimens() {
  return (
    <>
      <Specimen name="Banner">
        <Banner
          title="The cycle ends in 6 days."
          todo="Close your objectives, or carry them over."
          action={<Button size="compact">Close them now</Button>}
        />
        <Banner
          tone="error"
          title="The check-in was not saved: the connection broke."
          safe="Your text is kept in this browser."
          todo="Try again in a moment."
          action={<Button size="compact">Try again</Button>}
          onDismiss={nothing}
        />
        <Banner tone="done" title="412 rows came in, 3 did not." onDismiss={nothing} />
      </Specimen>
      <Specimen name="EmptyState">
        <EmptyState
          sentence="Here stand the check-ins of this objective, the newest first."
          example={<ProgressBar label="Example" value={0.4} expected={0.5} status="on-track" />}
          action={<Button tone="primary">Make the first check-in</Button>}
        />
      </Specimen>
      <Specimen name="SkeletonRows">
        <SkeletonRows rows={4} />
      </Specimen>
    </>
  );
}
