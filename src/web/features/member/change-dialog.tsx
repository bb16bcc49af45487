import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { FormDialog } from '#web/app/form/form-dialog.tsx';
import { useForm } from '#web/app/form/use-form.ts';
import { keys } from '#web/app/keys.ts';
import { Checkbox } from '#web/ui/checkbox/checkbox.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { changeMember, type Member } from './queries.ts';

type PersonValues = { name: string; email: string; title: string; isAdmin: boolean; isSponsor: boolean };

const read = ({ name, email, title, isAdmin, isSponsor }: Member): PersonValues => ({ name, email: email ?? '', title, isAdmin, isSponsor });

/** Only what differs is sent: rights are for admins, and naming them unchanged would be refused to others. */
function difference(values: PersonValues, member: Member) {
  const before = read(member);
  const changed = Object.entries(values).filter(([field, value]) => value !== before[field as keyof PersonValues]);
  return Object.fromEntries(changed) as Partial<PersonValues>;
}

function useChangeForm(member: Member, onClose: () => void) {
  const { t } = useLingui();
  const client = useQueryClient();
  return useForm({
    initial: read(member),
    rev: member.rev,
    read: (current) => read(current as Member),
    required: ['name'],
    save: async (values, rev) => {
      const body = difference(values, member);
      return Object.keys(body).length === 0 ? member : changeMember(member.id, rev, body);
    },
    onSaved: (saved) => {
      client.setQueryData(keys.member(member.id), saved);
      void client.invalidateQueries({ queryKey: keys.members() });
      showToast({ text: t`Saved` });
      onClose();
    },
  });
}

/** Name, address, title, and for admins the rights of a person. */
export function ChangeDialog({ member, onClose }: { member: Member; onClose: () => void }) {
  const { t } = useLingui();
  const form = useChangeForm(member, onClose);
  const { values, set, errors } = form;
  const mayGiveRights = member.may['member.change-role'] ?? false;
  const labels = { name: t`Name`, email: t`E-mail`, title: t`Job title`, isAdmin: t`Admin`, isSponsor: t`Sponsor` };
  return (
    <FormDialog title={t`Change ${member.name}`} saveLabel={t`Save`} form={form} labels={labels} onClose={onClose}>
      <TextField
        label={labels.name}
        value={values.name}
        onChange={set('name')}
        error={errors.name}
        maxLength={120}
        autoFocus
      />
      <TextField label={labels.email} type="email" value={values.email} onChange={set('email')} error={errors.email} />
      <TextField
        label={labels.title}
        optional
        value={values.title}
        onChange={set('title')}
        error={errors.title}
        maxLength={120}
      />
      {mayGiveRights && (
        <>
          <Checkbox
            label={labels.isAdmin}
            description={t`May do everything in this organisation`}
            checked={values.isAdmin}
            onChange={set('isAdmin')}
            error={errors.isAdmin}
          />
          <Checkbox
            label={labels.isSponsor}
            description={t`Senior management: validates the objectives of teams`}
            checked={values.isSponsor}
            onChange={set('isSponsor')}
            error={errors.isSponsor}
          />
        </>
      )}
    </FormDialog>
  );
}
