import { useState } from 'react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../mount-for-test.tsx';
import { DatePicker } from './date-picker.tsx';

function Form({ start }: { start: string | null }) {
  const [day, setDay] = useState(start);
  return (
    <>
      <DatePicker label="Due" value={day} onChange={setDay} />
      <output>{day ?? 'no day'}</output>
    </>
  );
}

const read = page.getByRole('status');

it('takes typed parts for a day', async () => {
  await mount(<Form start={null} />);
  await expect.element(page.getByRole('spinbutton').first()).toBeVisible();
  await userEvent.tab();
  await userEvent.keyboard('02282027');
  await expect.element(read).toHaveTextContent('2027-02-28');
});

it('takes a day of the calendar, and Escape gives the focus back', async () => {
  await mount(<Form start="2026-11-20" />);
  const opener = page.getByRole('button');
  await opener.click();
  await page.getByRole('button', { name: /November 26, 2026/ }).click();
  await expect.element(read).toHaveTextContent('2026-11-26');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await opener.click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(opener).toHaveFocus();
});
