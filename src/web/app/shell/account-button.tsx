import { Avatar } from '../../ui/avatar/avatar.tsx';
import { Button } from '../../ui/button/button.tsx';
import { useSession } from '../session.tsx';

/** My initials: opens the account menu. */
export function AccountButton() {
  const { member } = useSession();
  return (
    <Button tone="quiet" size="compact">
      <Avatar name={member.name} />
    </Button>
  );
}
