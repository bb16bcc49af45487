import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../mount-for-test.tsx';
import { ComboBox, type ComboBoxProps } from './combo-box.tsx';

const people = ['Ana Lima', 'João Pereira', 'Joana Souza'].map((label) => ({ value: label, label }));

function Form(props: Partial<ComboBoxProps<string>>) {
  const [value, setValue] = useState<string | null>(props.value ?? null);
  return (
    <>
      <ComboBox label="Owner" options={people} {...props} value={value} onChange={setValue} />
      <output>{value ?? 'nobody'}</output>
    </>
  );
}

const input = page.getByRole('combobox', { name: 'Owner' });
const chosen = page.getByRole('status');
const option = (name: string) => page.getByRole('option', { name });

it('finds by any part of the words and takes the first with Enter', async () => {
  await mount(<Form />);
  await input.fill('joao');
  await expect.element(option('João Pereira')).toHaveAttribute('data-focused');
  await expect.element(option('Ana Lima')).not.toBeInTheDocument();
  await userEvent.keyboard('{Enter}');
  await expect.element(chosen).toHaveTextContent('João Pereira');
  await expect.element(input).toHaveValue('João Pereira');
});

it('Escape and leaving bring back what was chosen', async () => {
  await mount(<Form value="Ana Lima" />);
  await input.fill('jo');
  await userEvent.keyboard('{Escape}');
  await expect.element(input).toHaveValue('Ana Lima');
  await input.fill('jo');
  await userEvent.tab();
  await expect.element(input).toHaveValue('Ana Lima');
  await expect.element(chosen).toHaveTextContent('Ana Lima');
});

it('emptying the field chooses nobody', async () => {
  await mount(<Form value="Ana Lima" />);
  await input.clear();
  await expect.element(chosen).toHaveTextContent('nobody');
});

it('offers to make what is not there', async () => {
  const create = vi.fn();
  await mount(<Form onCreate={create} />);
  await input.fill('Zoë ');
  await option('Create “Zoë”').click();
  expect(create).toHaveBeenCalledWith('Zoë');
});

it('asks outside and shows what it is given', async () => {
  const search = vi.fn();
  await mount(<Form onSearch={search} />);
  await input.fill('xyz');
  expect(search).toHaveBeenCalledWith('xyz');
  await expect.element(option('Ana Lima')).toBeVisible();
});
