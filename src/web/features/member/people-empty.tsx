import { useLingui } from '@lingui/react/macro';
import { useQueryInAddress } from '#web/app/address.ts';
import { paths } from '#web/paths.ts';
import { Avatar } from '#web/ui/avatar/avatar.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { EmptyState } from '#web/ui/empty-state/empty-state.tsx';
import { ButtonLink } from '#web/ui/link/link.tsx';

/** Nobody here: because of the filter, or because the organisation begins. */
export function PeopleEmpty({ filtered }: { filtered: boolean }) {
  const { t } = useLingui();
  const [, setQuery] = useQueryInAddress();
  if (filtered) {
    const all = <Button onPress={() => setQuery({ search: '', state: '' })}>{t`Show everybody`}</Button>;
    return <EmptyState sentence={t`Nobody fits this search.`} action={all} />;
  }
  return (
    <EmptyState
      sentence={t`Everybody who owns or follows objectives lives here. An import brings them along with the spreadsheet.`}
      example={<Avatar name="Ana Lima" withName />}
      action={<ButtonLink href={paths.imports.to()}>{t`Import a spreadsheet`}</ButtonLink>}
    />
  );
}
