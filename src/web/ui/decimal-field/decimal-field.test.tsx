import { useState } from 'react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../mount-for-test.tsx';
import { DecimalField } from './decimal-field.tsx';

function Form({ start }: { start: string }) {
  const [value, setValue] = useState<string | null>(start);
  return (
    <>
      <DecimalField label="Value" value={value} onChange={setValue} unit="%" />
      <output>{value === null ? 'no number' : `[${value}]`}</output>
      <button onClick={() => setValue('99')}>Set</button>
    </>
  );
}

const field = page.getByRole('textbox', { name: 'Value' });
const read = page.getByRole('status');

it('reads comma and point, and leaves the text as it was typed', async () => {
  await mount(<Form start="" />);
  await field.fill('12,50');
  await expect.element(read).toHaveTextContent('[12.5]');
  await expect.element(field).toHaveValue('12,50');
});

it('keeps what is no number, and says so when the field is left', async () => {
  await mount(<Form start="4" />);
  await field.fill('about five');
  await expect.element(read).toHaveTextContent('no number');
  await expect.element(page.getByText(/not a number/)).not.toBeInTheDocument();
  await userEvent.tab();
  await expect.element(page.getByText(/not a number/)).toBeVisible();
  await expect.element(field).toHaveValue('about five');
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
});

it('empty is empty, not zero', async () => {
  await mount(<Form start="4" />);
  await field.clear();
  await expect.element(read).toHaveTextContent('[]');
});

it('shows a value that was set from outside', async () => {
  await mount(<Form start="4" />);
  await field.fill('abc');
  await page.getByRole('button', { name: 'Set' }).click();
  await expect.element(field).toHaveValue('99');
});
