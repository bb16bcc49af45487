import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { mount } from '../mount-for-test.tsx';
import { showToast } from './toast-queue.ts';
import { ToastRegion } from './toast-region.tsx';

it('says what was done and takes it back once', async () => {
  const undo = vi.fn();
  await mount(<ToastRegion />);
  showToast({ text: 'Check-in saved.', action: { label: 'Undo', onPress: undo } });
  await expect.element(page.getByText('Check-in saved.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(undo).toHaveBeenCalledTimes(1);
  await expect.element(page.getByText('Check-in saved.')).not.toBeInTheDocument();
});

it('can be taken away by who showed it', async () => {
  await mount(<ToastRegion />);
  const takeAway = showToast({ text: 'Not saved.', tone: 'error' });
  await expect.element(page.getByText('Not saved.')).toBeVisible();
  takeAway();
  await expect.element(page.getByText('Not saved.')).not.toBeInTheDocument();
});
