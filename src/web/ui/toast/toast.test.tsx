import { afterEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../mount-for-test.tsx';
import { closeToast, shownToasts, showToast } from './toast-queue.ts';
import { ToastRegion } from './toast-region.tsx';

afterEach(() => {
  vi.useRealTimers();
  for (const { key } of shownToasts.get()) closeToast(key);
});

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

it('goes after eight seconds; an error stays', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await mount(<ToastRegion />);
  showToast({ text: 'Saved.' });
  showToast({ text: 'Not saved.', tone: 'error' });
  await expect.element(page.getByText('Saved.', { exact: true })).toBeVisible();
  vi.advanceTimersByTime(7_900);
  expect(shownToasts.get()).toHaveLength(2);
  vi.advanceTimersByTime(200);
  expect(shownToasts.get().map(({ text }) => text)).toEqual(['Not saved.']);
});

it('shows three at most, the newest', async () => {
  await mount(<ToastRegion />);
  for (const text of ['one', 'two', 'three', 'four']) showToast({ text });
  await expect.element(page.getByText('four')).toBeVisible();
  await expect.element(page.getByText('one')).not.toBeInTheDocument();
});

it('F6 leads there, and closing leads back', async () => {
  await mount(
    <>
      <input aria-label="Title" />
      <ToastRegion />
    </>,
  );
  showToast({ text: 'Saved.' });
  const close = page.getByRole('button', { name: 'Close' });
  await expect.element(close).toBeVisible();
  await userEvent.tab();
  await userEvent.keyboard('{F6}');
  await expect.element(close).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('textbox')).toHaveFocus();
});
