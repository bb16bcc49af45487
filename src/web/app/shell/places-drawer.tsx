import { useLingui } from '@lingui/react/macro';
import { Sheet } from '../../ui/sheet/sheet.tsx';
import { Rail } from './rail.tsx';

/** The rail of a phone: the whole screen, put away by choosing. */
export function PlacesDrawer({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useLingui();
  return (
    <Sheet title={t`Go to`} open={open} onClose={onClose}>
      <Rail whole onGo={onClose} />
    </Sheet>
  );
}
