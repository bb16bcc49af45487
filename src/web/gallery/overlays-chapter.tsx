import { useState } from 'react';
import { Button } from '../ui/button/button.tsx';
import { ConfirmDialog } from '../ui/dialog/confirm-dialog.tsx';
import { Dialog } from '../ui/dialog/dialog.tsx';
import { Row, Stack } from '../ui/layout/layout.tsx';
import { Sheet } from '../ui/sheet/sheet.tsx';
import { TextArea } from '../ui/text-area/text-area.tsx';
import { TextField } from '../ui/text-field/text-field.tsx';
import { showToast } from '../ui/toast/toast-queue.ts';
import { Chapter, Specimen } from './specimen.tsx';

type Shown = 'dialog' | 'confirm' | 'sheet' | null;

export function OverlaysChapter() {
  const [shown, setShown] = useState<Shown>(null);
  const [text, setText] = useState('');
  const close = () => setShown(null);
  const footer = (
    <>
      <Button onPress={close}>Cancel</Button>
      <Button tone="primary" onPress={close}>
        Save
      </Button>
    </>
  );
  const form = (
    <Stack>
      <TextField label="Title" value={text} onChange={setText} autoFocus />
      <TextArea label="Why" value={text} onChange={setText} rows={4} />
    </Stack>
  );
  return (
    <Chapter title="Over the page">
      <Specimen name="Dialog, ConfirmDialog, Sheet, Toast">
        <Row>
          <Button onPress={() => setShown('dialog')}>Open a dialog</Button>
          <Button onPress={() => setShown('confirm')}>Ask first</Button>
          <Button onPress={() => setShown('sheet')}>Open a sheet</Button>
          <Button onPress={() => showToast({ text: 'Check-in saved.', action: { label: 'Undo', onPress: close } })}>
            Show a toast
          </Button>
          <Button onPress={() => showToast({ text: 'The check-in was not saved.', tone: 'error' })}>
            Show an error
          </Button>
        </Row>
      </Specimen>
      <Dialog title="New objective" open={shown === 'dialog'} onClose={close} footer={footer}>
        {form}
      </Dialog>
      <Sheet title="Check in" open={shown === 'sheet'} onClose={close} footer={footer}>
        {form}
      </Sheet>
      <ConfirmDialog
        title="Remove the demo organisation?"
        confirmLabel="Remove"
        tone="danger"
        open={shown === 'confirm'}
        onConfirm={close}
        onClose={close}
      >
        120 people and 340 goals go away. Your own organisation is not touched.
      </ConfirmDialog>
    </Chapter>
  );
}
