import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ProblemBanner } from '#web/app/form/problem-banner.tsx';
import { keys } from '#web/app/keys.ts';
import { problemSentence } from '#web/app/problem-texts.ts';
import { Button } from '#web/ui/button/button.tsx';
import { Row, Stack } from '#web/ui/layout/layout.tsx';
import { showToast } from '#web/ui/toast/toast-queue.ts';
import { archiveTeam, restoreTeam, type Team } from './queries.ts';

/** Puts a team away that is not used any more, or takes it back; at once, with the way back in the message. */
export function ArchiveButton({ team, onDone }: { team: Team; onDone: () => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (archive: boolean) => (archive ? archiveTeam(team.id) : restoreTeam(team.id)),
    onSuccess: (saved, archive) => {
      void client.invalidateQueries({ queryKey: keys.teams() });
      const turnBack = archive ? restoreTeam : archiveTeam;
      const back = () => turnBack(team.id).then(() => client.invalidateQueries({ queryKey: keys.teams() }), tell);
      const text = archive ? t`${saved.name} is archived` : t`${saved.name} is back`;
      showToast({ text, action: { label: t`Undo`, onPress: () => void back() } });
      onDone();
    },
  });
  if (!team.may['team.archive'] || team.parentId === null) return null;
  return (
    <Stack gap={3}>
      <ProblemBanner error={error} />
      <Row>
        <Button icon={team.archived ? 'undo' : 'archive'} pending={isPending} onPress={() => mutate(!team.archived)}>
          {team.archived ? t`Restore this team` : t`Archive this team`}
        </Button>
      </Row>
    </Stack>
  );
}

function tell(error: unknown): void {
  showToast({ tone: 'error', text: problemSentence(error) });
}
