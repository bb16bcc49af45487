import { useState } from 'react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ConfidencePicker } from '../confidence-picker/confidence-picker.tsx';
import { mount } from '../mount-for-test.tsx';
import { type ConfirmedStatus, StatusPicker } from './status-picker.tsx';

function StatusForm() {
  const [status, setStatus] = useState<ConfirmedStatus | null>(null);
  return <StatusPicker value={status} onChange={setStatus} suggested="at-risk" />;
}

function ConfidenceForm() {
  const [confidence, setConfidence] = useState<number | null>(null);
  return <ConfidencePicker value={confidence} onChange={setConfidence} last={4} />;
}

const radio = (name: string | RegExp) => page.getByRole('radio', { name });

it('the suggestion is marked and not chosen until a person takes it with Enter', async () => {
  await mount(<StatusForm />);
  await expect.element(radio(/At risk\s*Suggested/)).not.toBeChecked();
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await expect.element(radio(/At risk/)).toBeChecked();
});

it('1, 2, 3 and the arrows choose a status', async () => {
  await mount(<StatusForm />);
  await userEvent.tab();
  await userEvent.keyboard('3');
  await expect.element(radio('Off track')).toBeChecked();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(radio(/At risk/)).toBeChecked();
  await expect.element(radio(/At risk/)).toHaveFocus();
});

it('digits choose a confidence, 1 then 0 is ten, and the last one is spoken', async () => {
  await mount(<ConfidenceForm />);
  await userEvent.tab();
  await userEvent.keyboard('7');
  await expect.element(radio('7')).toBeChecked();
  await userEvent.keyboard('10');
  await expect.element(radio('10')).toBeChecked();
  await expect.element(radio('4, said last time')).toBeInTheDocument();
});
