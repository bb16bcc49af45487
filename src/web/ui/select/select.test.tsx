import { useState } from 'react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../mount-for-test.tsx';
import { Select } from './select.tsx';

const options = [
  { value: 'week', label: 'Every week' },
  { value: 'fortnight', label: 'Every second week' },
  { value: 'month', label: 'Every month', disabled: true },
  { value: 'quarter', label: 'Once a quarter' },
] as const;

function Form({ start = null }: { start?: 'week' | 'quarter' | null }) {
  const [value, setValue] = useState<'week' | 'fortnight' | 'month' | 'quarter' | null>(start);
  return <Select label="How often" options={options} value={value} onChange={setValue} />;
}

const select = page.getByRole('combobox', { name: 'How often' });
const list = page.getByRole('listbox');

it('chooses by press', async () => {
  await mount(<Form />);
  await expect.element(select).toHaveTextContent('Choose');
  await select.click();
  await page.getByRole('option', { name: 'Every second week' }).click();
  await expect.element(select).toHaveTextContent('Every second week');
  await expect.element(list).not.toBeInTheDocument();
});

it('chooses by the keyboard, past what is disabled, and the focus never leaves', async () => {
  await mount(<Form />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
  await expect.element(page.getByRole('option', { name: 'Once a quarter' })).toHaveAttribute('data-focused');
  await userEvent.keyboard('{Enter}');
  await expect.element(select).toHaveTextContent('Once a quarter');
  await expect.element(select).toHaveFocus();
});

it('finds by letters', async () => {
  await mount(<Form />);
  await userEvent.tab();
  await userEvent.keyboard('on{Enter}');
  await expect.element(select).toHaveTextContent('Once a quarter');
});

it('Escape closes without choosing', async () => {
  await mount(<Form start="week" />);
  await select.click();
  await userEvent.keyboard('{ArrowDown}{Escape}');
  await expect.element(list).not.toBeInTheDocument();
  await expect.element(select).toHaveTextContent('Every week');
});
