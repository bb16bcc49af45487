import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../button/button.tsx';
import { mount } from '../mount-for-test.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { Dialog } from './dialog.tsx';

function Opener({ stay }: { stay?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Open</Button>
      <Dialog title="New objective" open={open} onClose={() => setOpen(false)} stay={stay}>
        <input aria-label="Title" />
      </Dialog>
    </>
  );
}

const dialog = page.getByRole('dialog', { name: 'New objective' });
const opener = page.getByRole('button', { name: 'Open' });

it('holds the focus, closes with Escape and gives the focus back', async () => {
  const place = await mount(<Opener />);
  await opener.click();
  await expect.element(dialog).toBeVisible();
  for (let presses = 0; presses < 4; presses += 1) {
    await userEvent.tab();
    expect(place.contains(document.activeElement)).toBe(false);
  }
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

it('stays while something must not be lost', async () => {
  await mount(<Opener stay />);
  await opener.click();
  await expect.element(dialog).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'Close' })).toBeDisabled();
  await expect.element(dialog).toBeVisible();
});

it('a dangerous question puts the focus on the way back', async () => {
  const [confirm, close] = [vi.fn(), vi.fn()];
  await mount(
    <ConfirmDialog title="Remove?" confirmLabel="Remove" tone="danger" open onConfirm={confirm} onClose={close}>
      It goes away.
    </ConfirmDialog>,
  );
  await expect.element(page.getByRole('button', { name: 'Cancel' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(close).toHaveBeenCalled();
  expect(confirm).not.toHaveBeenCalled();
});
