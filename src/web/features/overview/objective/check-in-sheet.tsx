import { useLingui } from '@lingui/react/macro';
import { Sheet } from '#web/ui/sheet/sheet.tsx';
import { CheckInForm } from '../../check-in/check-in-form.tsx';
import { subjectOfPage } from '../subjects.ts';
import { useSavedCheckIn } from '../use-saved-check-in.ts';
import type { ObjectiveViewState } from './use-objective-view.ts';

/** The check-in beside the page, the whole screen on a phone: the same form as in my week. */
export function CheckInSheet({ view }: { view: ObjectiveViewState }) {
  const { t } = useLingui();
  const saved = useSavedCheckIn();
  const { sheet, page, closeSheet } = view;
  if (sheet === null) return null;
  const amending = sheet === 'new' ? undefined : sheet;
  const subject = subjectOfPage(page, view.memberId);
  // A corrected check-in speaks of the plans it was written against, not of its own.
  const ofThen = amending ? { ...subject, lastPlans: amending.lastPlans.map(({ text }) => text) } : subject;
  return (
    <Sheet title={amending ? t`Correct check-in` : t`Check-in`} open onClose={closeSheet}>
      <CheckInForm
        subject={ofThen}
        amending={amending}
        autoFocus
        onSaved={(checkIn) => {
          closeSheet();
          if (!amending) saved(checkIn, page.objective.title);
        }}
        onCancel={closeSheet}
      />
    </Sheet>
  );
}
