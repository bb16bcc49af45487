import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keys } from '#web/app/keys.ts';
import { problemSentence } from '#web/app/problem-texts.ts';
import { useSession } from '#web/app/session.tsx';
import { Button, IconButton } from '#web/ui/button/button.tsx';
import { Menu, type MenuEntry } from '#web/ui/menu/menu.tsx';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { LinkDialog } from './add-dialog.tsx';
import { deactivateMember, inviteMember, type Member, reactivateMember } from './queries.ts';

/** What can be done with a person, by who may: change, invite (again), take access away and give it back. */
export function PersonActs({ member, onChange }: { member: Member; onChange: () => void }) {
  const { t } = useLingui();
  const { member: me } = useSession();
  const [link, setLink] = useState<string | null>(null);
  const invite = useMutation({
    mutationFn: () => inviteMember(member.id),
    onSuccess: ({ invitationLink }) => setLink(invitationLink),
    onError: tellProblem,
  });
  const access = useAccess(member);
  const mayInvite = member.may['member.invite'] && (member.state === 'named' || member.state === 'invited');
  const mayRemove = member.may['member.remove'] && member.id !== me.id;
  const turn: MenuEntry =
    member.state === 'deactivated'
      ? { id: 'reactivate', label: t`Give access again`, icon: 'undo' }
      : { id: 'deactivate', label: t`Take access away`, icon: 'lock', danger: true };
  return (
    <>
      {mayInvite && (
        <Button icon="mail" pending={invite.isPending} onPress={() => invite.mutate()}>
          {member.state === 'invited' ? t`Invite again` : t`Invite`}
        </Button>
      )}
      {member.may['member.change'] && (
        <Button icon="edit" onPress={onChange}>
          {t`Change`}
        </Button>
      )}
      {mayRemove && (
        <Menu
          trigger={<IconButton icon="more" label={t`More`} />}
          label={t`More`}
          items={[turn]}
          onAction={(id) => access(id === 'reactivate')}
        />
      )}
      {link && <LinkDialog name={member.name} link={link} onClose={() => setLink(null)} />}
    </>
  );
}

function tellProblem(error: unknown): void {
  showToast({ tone: 'error', text: problemSentence(error) });
}

/** Takes access away or gives it back, at once, with the way back in the message. */
function useAccess(member: Member): (give: boolean) => void {
  const { t } = useLingui();
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (give: boolean) => (give ? reactivateMember(member.id) : deactivateMember(member.id)),
    onSuccess: (saved, give) => {
      client.setQueryData(keys.member(member.id), saved);
      void client.invalidateQueries({ queryKey: keys.members() });
      const text = give ? t`${member.name} has access again` : t`${member.name} has no access any more. What they own stays theirs.`;
      showToast({ text, action: { label: t`Undo`, onPress: () => mutate(!give) } });
    },
    onError: tellProblem,
  });
  return mutate;
}
