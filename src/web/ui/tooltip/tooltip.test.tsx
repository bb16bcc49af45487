import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { IconButton } from '../button/button.tsx';
import { mount } from '../mount-for-test.tsx';
import { Tooltip } from './tooltip.tsx';

it('shows on keyboard focus, describes its button, and Escape takes it away', async () => {
  await mount(
    <Tooltip text="Change the title" keys="E">
      <IconButton icon="edit" label="Edit" />
    </Tooltip>,
  );
  const tip = page.getByRole('tooltip');
  await expect.element(tip).not.toBeInTheDocument();
  await userEvent.tab();
  await expect.element(tip).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Edit' })).toHaveAccessibleDescription(/Change the title/);
  await userEvent.keyboard('{Escape}');
  await expect.element(tip).not.toBeInTheDocument();
});
