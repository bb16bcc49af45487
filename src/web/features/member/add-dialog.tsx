import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { CopyField } from '#web/app/copy-field.tsx';
import { FormDialog } from '#web/app/form/form-dialog.tsx';
import { useForm } from '#web/app/form/use-form.ts';
import { keys } from '#web/app/keys.ts';
import { TeamPicker } from '#web/app/pickers/team-picker.tsx';
import { Button } from '#web/ui/button/button.tsx';
import { Checkbox } from '#web/ui/checkbox/checkbox.tsx';
import { Dialog } from '#web/ui/dialog/dialog.tsx';
import { FieldGrid, Stack } from '#web/ui/layout/layout.tsx';
import { Select } from '#web/ui/select/select.tsx';
import { TextField } from '#web/ui/text-field/text-field.tsx';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { addMember, type TeamRole } from './queries.ts';
import { roleWords } from './words.ts';

/** Adds a person; an invitation link can be handed on at once, since mails may not leave the house. */
export function AddDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const [link, setLink] = useState<{ name: string; link: string } | null>(null);
  if (link) return <LinkDialog {...link} onClose={onClose} />;
  const added = (name: string, invitation: string | null) => {
    if (invitation) return setLink({ name, link: invitation });
    showToast({ text: t`${name} is added` });
    onClose();
  };
  return <AddForm onClose={onClose} onAdded={added} />;
}

function useAddForm(onAdded: (name: string, link: string | null) => void) {
  const client = useQueryClient();
  return useForm({
    initial: {
      name: '', email: '', title: '', invite: true, isAdmin: false, isSponsor: false,
      teamId: null as string | null, role: 'member' as TeamRole,
    },
    required: ['name'],
    save: ({ name, email, title, invite, isAdmin, isSponsor, teamId, role }) =>
      addMember({ name, invite, isAdmin, isSponsor, title, ...(email && { email }), ...(teamId && { roles: [{ teamId, role }] }) }),
    onSaved: ({ member, invitationLink }) => {
      onAdded(member.name, invitationLink);
      void client.invalidateQueries({ queryKey: keys.members() });
      void client.invalidateQueries({ queryKey: keys.teams() });
    },
  });
}

function AddForm({ onClose, onAdded }: { onClose: () => void; onAdded: (name: string, link: string | null) => void }) {
  const { t } = useLingui();
  const form = useAddForm(onAdded);
  return (
    <FormDialog
      title={t`Add a person`}
      saveLabel={form.values.invite ? t`Add and invite` : t`Add`}
      form={form}
      onClose={onClose}
    >
      <NameFields form={form} />
      <PlaceFields form={form} />
      <RightsFields form={form} />
    </FormDialog>
  );
}

type PartProps = { form: ReturnType<typeof useAddForm> };

function NameFields({ form: { values, set, errors } }: PartProps) {
  const { t } = useLingui();
  return (
    <FieldGrid>
      <TextField
        label={t`Name`}
        value={values.name}
        onChange={set('name')}
        error={errors.name}
        autoFocus
        maxLength={120}
        autoComplete="off"
      />
      <TextField
        label={t`E-mail`}
        type="email"
        optional={!values.invite}
        value={values.email}
        onChange={set('email')}
        error={errors.email}
        autoComplete="off"
      />
      <TextField
        label={t`Job title`}
        optional
        placeholder={t`Head of Sales`}
        value={values.title}
        onChange={set('title')}
        error={errors.title}
        maxLength={120}
      />
    </FieldGrid>
  );
}

function PlaceFields({ form: { values, set } }: PartProps) {
  const { t, i18n } = useLingui();
  const roles = (Object.keys(roleWords) as TeamRole[]).map((value) => ({ value, label: i18n._(roleWords[value]) }));
  return (
    <FieldGrid>
      <TeamPicker label={t`Team`} optional value={values.teamId} onChange={set('teamId')} />
      <Select
        label={t`Role in the team`}
        options={roles}
        value={values.role}
        onChange={set('role')}
        disabled={values.teamId === null}
      />
    </FieldGrid>
  );
}

function RightsFields({ form: { values, set } }: PartProps) {
  const { t } = useLingui();
  return (
    <>
      <Checkbox
        label={t`Invite now`}
        description={t`Makes a link with which the person chooses a password. Without it the person is only named: they can own objectives before they ever sign in.`}
        checked={values.invite}
        onChange={set('invite')}
      />
      <Checkbox
        label={t`Admin`}
        description={t`May do everything in this organisation`}
        checked={values.isAdmin}
        onChange={set('isAdmin')}
      />
      <Checkbox
        label={t`Sponsor`}
        description={t`Senior management: validates the objectives of teams`}
        checked={values.isSponsor}
        onChange={set('isSponsor')}
      />
    </>
  );
}

/** The invitation as a link to hand on: in a chat, on paper, in a mail of one's own. */
export function LinkDialog({ name, link, onClose }: { name: string; link: string; onClose: () => void }) {
  const { t } = useLingui();
  const done = (
    <Button tone="primary" onPress={onClose}>
      {t`Done`}
    </Button>
  );
  return (
    <Dialog title={t`Invitation for ${name}`} open onClose={onClose} footer={done}>
      <Stack gap={4}>
        <p>{t`Hand this link on. It works once; a mail with it is in the outbox, and leaves by itself where a mail server is set up.`}</p>
        <CopyField label={t`Invitation link`} text={link} />
      </Stack>
    </Dialog>
  );
}
