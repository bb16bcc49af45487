import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../button/button.tsx';
import { mount } from '../mount-for-test.tsx';
import { Menu } from './menu.tsx';

const items = [
  { id: 'edit', label: 'Edit' },
  { id: 'copy', label: 'Copy', disabled: true },
  { heading: 'Away', items: [{ id: 'drop', label: 'Drop', danger: true }] },
];

const trigger = page.getByRole('button', { name: 'More' });
const menu = page.getByRole('menu');

async function mountMenu(act = vi.fn(), chosen?: string[]) {
  await mount(<Menu trigger={<Button>More</Button>} label="Acts" items={items} onAction={act} chosen={chosen} />);
  return act;
}

it('opens with an arrow, acts with Enter, and gives the focus back', async () => {
  const act = await mountMenu();
  await userEvent.tab();
  await expect.element(trigger).toHaveAttribute('aria-haspopup', 'menu');
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('menuitem', { name: 'Edit' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(page.getByRole('menuitem', { name: 'Drop' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(act).toHaveBeenCalledWith('drop');
  await expect.element(menu).not.toBeInTheDocument();
  await expect.element(trigger).toHaveFocus();
});

it('closes with Escape and does nothing', async () => {
  const act = await mountMenu();
  await trigger.click();
  await expect.element(menu).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(menu).not.toBeInTheDocument();
  expect(act).not.toHaveBeenCalled();
});

it('with ticks it tells what was turned, on or off', async () => {
  const act = await mountMenu(vi.fn(), ['edit']);
  await trigger.click();
  await page.getByRole('menuitemcheckbox', { name: 'Drop' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Edit' }).click();
  expect(act.mock.calls).toEqual([['drop'], ['edit']]);
});

it('a press elsewhere closes it and leaves the focus there', async () => {
  await mount(
    <>
      <input aria-label="Title" />
      <Menu trigger={<Button>More</Button>} label="Acts" items={items} onAction={vi.fn()} />
    </>,
  );
  await trigger.click();
  await expect.element(menu).toBeVisible();
  await page.getByRole('textbox').click();
  await expect.element(menu).not.toBeInTheDocument();
  await expect.element(page.getByRole('textbox')).toHaveFocus();
});

it('letters find a line, and a line may lead to a page', async () => {
  const navigate = vi.fn();
  const places = [...items, { id: 'history', label: 'History', href: '/history' }];
  await mount(<Menu trigger={<Button>More</Button>} label="Acts" items={places} onAction={vi.fn()} />, navigate);
  await trigger.click();
  await userEvent.keyboard('h');
  await expect.element(page.getByRole('menuitem', { name: 'History' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(navigate).toHaveBeenCalledWith('/history');
});
