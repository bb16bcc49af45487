import { useState } from 'react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../mount-for-test.tsx';
import { Tabs } from './tabs.tsx';

const tabs = (['Results', 'Check-ins', 'History'] as const).map((id) => ({ id, label: id, content: `All ${id}` }));

function Example() {
  const [selected, setSelected] = useState<(typeof tabs)[number]['id']>('Results');
  return <Tabs label="Parts" tabs={tabs} selected={selected} onSelect={setSelected} />;
}

it('is one stop for Tab; arrows, Home and End choose; only the chosen panel is there', async () => {
  await mount(<Example />);
  const tab = (name: string) => page.getByRole('tab', { name });
  const panel = page.getByRole('tabpanel');
  await userEvent.tab();
  await expect.element(tab('Results')).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(tab('Check-ins')).toHaveFocus();
  await expect.element(panel).toHaveTextContent('All Check-ins');
  await userEvent.keyboard('{End}{ArrowRight}');
  await expect.element(tab('Results')).toHaveAttribute('aria-selected', 'true');
  await userEvent.tab();
  await expect.element(panel).toHaveFocus();
});
