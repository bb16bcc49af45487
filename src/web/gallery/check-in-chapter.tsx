import { useState } from 'react';
import { ConfidencePicker } from '../ui/confidence-picker/confidence-picker.tsx';
import { type ConfirmedStatus, StatusPicker } from '../ui/status-picker/status-picker.tsx';
import { Chapter, Specimen } from './specimen.tsx';

export function CheckInChapter() {
  const [status, setStatus] = useState<ConfirmedStatus | null>(null);
  const [confidence, setConfidence] = useState<number | null>(7);
  return (
    <Chapter title="Check-in">
      <Specimen name="StatusPicker">
        <StatusPicker value={status} onChange={setStatus} suggested="at-risk" description="1, 2, 3 choose." />
        <StatusPicker label="Chosen" value="on-track" onChange={setStatus} suggested="on-track" />
        <StatusPicker label="Chosen otherwise" value="off-track" onChange={setStatus} suggested="at-risk" disabled />
      </Specimen>
      <Specimen name="ConfidencePicker">
        <ConfidencePicker
          value={confidence}
          onChange={setConfidence}
          last={5}
          description="How sure are you that the target will be reached?"
        />
        <ConfidencePicker label="Not said" value={null} onChange={setConfidence} error="Choose a number." />
      </Specimen>
    </Chapter>
  );
}
