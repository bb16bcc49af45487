import { useState } from 'react';
import { Button } from '../ui/button/button.tsx';
import { Dialog } from '../ui/dialog/dialog.tsx';
import { ProgressBar } from '../ui/progress-bar/progress-bar.tsx';
import { Select } from '../ui/select/select.tsx';
import { StatusPill } from '../ui/status-pill/status-pill.tsx';
import { TextArea } from '../ui/text-area/text-area.tsx';
import { TextField } from '../ui/text-field/text-field.tsx';
import { showToast } from '../ui/toast/toast-queue.ts';
import { ToastRegion } from '../ui/toast/toast-region.tsx';

export function GalleryPage() {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  return (
    <main>
      <Button tone="primary" onPress={() => setOpen(true)}>Open</Button>
      <Button onPress={() => showToast({ text: 'Saved', action: { label: 'Undo', onPress: () => {} } })}>Toast</Button>
      <TextField label="Title" value={text} onChange={setText} />
      <TextArea label="Why" value={text} onChange={setText} />
      <Select label="Kind" options={[{ value: 'a', label: 'A' }]} value={null} onChange={() => {}} />
      <StatusPill status="at-risk" />
      <ProgressBar label="x" value={0.3} expected={0.5} />
      <Dialog title="Hello" open={open} onClose={() => setOpen(false)}>Body</Dialog>
      <ToastRegion />
    </main>
  );
}
