import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../mount-for-test.tsx';
import type { Sort } from '../table/table.tsx';
import { TreeGrid } from './tree-grid.tsx';
import type { TreeColumn } from './types.ts';

type Goal = { id: string; title: string; value: string; children?: Goal[] };

const shape = { keyOf: (goal: Goal) => goal.id, childrenOf: (goal: Goal) => goal.children };
const nameOf = (goal: Goal) => goal.title;

const goal = (title: string, value = '1', children?: Goal[]): Goal => ({ id: title, title, value, children });
const some = [goal('Trust', '5', [goal('Answers', '30'), goal('Costs', '20')]), goal('Releases', '9')];

function Example({
  roots,
  save = () => undefined,
}: {
  roots: Goal[];
  save?: (goal: Goal, text: string) => string | undefined;
}) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [sort, setSort] = useState<Sort>();
  const [columns] = useState<TreeColumn<Goal>[]>(() => [
    {
      id: 'title',
      header: 'Goal',
      width: 200,
      render: nameOf,
      compare: (one, other) => one.title.localeCompare(other.title),
    },
    {
      id: 'value',
      header: 'Value',
      width: 100,
      render: (row) => row.value,
      edit: { read: (row) => (row.children ? null : row.value), commit: save },
    },
  ]);
  return (
    <TreeGrid
      label="Goals"
      {...{ roots, columns, nameOf, open, sort }}
      {...shape}
      hrefOf={(row) => `/goals/${row.id}`}
      onOpenChange={setOpen}
      onSort={setSort}
    />
  );
}

const row = (name: RegExp) => page.getByRole('row', { name });
const names = () => [...document.querySelectorAll('[role=rowheader]')].map((cell) => cell.textContent);

describe('TreeGrid', () => {
  it('opens and closes by keys, and says level and place', async () => {
    await mount(<Example roots={some} />);
    await userEvent.tab();
    await userEvent.tab();
    await expect.element(row(/Trust/)).toHaveFocus();
    await expect.element(row(/Trust/)).toHaveAttribute('aria-expanded', 'false');
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(row(/Answers/)).toHaveAttribute('aria-level', '2');
    await expect.element(page.getByRole('treegrid')).toHaveAttribute('aria-rowcount', '5');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowLeft}');
    await expect.element(row(/Trust/)).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(row(/Answers/)).not.toBeInTheDocument();
  });

  it('is one tab stop, and Enter on a row goes to its page', async () => {
    const navigate = vi.fn();
    await mount(<Example roots={some} />, navigate);
    await userEvent.tab();
    await userEvent.tab();
    expect(
      document.querySelectorAll('[role=treegrid] [data-row] [tabindex="0"], [data-row][tabindex="0"]'),
    ).toHaveLength(1);
    await userEvent.keyboard('{End}');
    await expect.element(row(/Releases/)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(navigate).toHaveBeenCalledWith('/goals/Releases');
  });

  it('orders siblings by a press on the header', async () => {
    await mount(<Example roots={some} />);
    await page.getByRole('button', { name: 'Goal' }).click();
    await expect.poll(names).toEqual(['Releases', 'Trust']);
    await expect.element(page.getByRole('columnheader', { name: 'Goal' })).toHaveAttribute('aria-sort', 'ascending');
    await page.getByRole('button', { name: 'Goal' }).click();
    await expect.poll(names).toEqual(['Trust', 'Releases']);
  });
});

describe('editing in a cell', () => {
  const cell = () => page.getByRole('gridcell', { name: '9' });
  const editor = page.getByRole('textbox', { name: 'Value, Releases' });

  it('one press and typing replaces the value; Enter takes it', async () => {
    const save = vi.fn(() => undefined);
    await mount(<Example roots={some} save={save} />);
    await cell().click();
    await userEvent.keyboard('12');
    await expect.element(editor).toHaveValue('12');
    await userEvent.keyboard('{Enter}');
    expect(save).toHaveBeenCalledWith(expect.objectContaining({ title: 'Releases' }), '12');
    await expect.element(editor).not.toBeInTheDocument();
    await expect.element(cell()).toHaveFocus();
  });

  it('Escape leaves all as it was', async () => {
    const save = vi.fn(() => undefined);
    await mount(<Example roots={some} save={save} />);
    await cell().click();
    await userEvent.keyboard('{F2}3{Escape}');
    expect(save).not.toHaveBeenCalled();
    await expect.element(cell()).toHaveFocus();
  });

  it('a refused text stays, with the reason', async () => {
    await mount(<Example roots={some} save={() => 'This is not a number.'} />);
    await cell().click();
    await userEvent.keyboard('x{Enter}');
    await expect.element(page.getByRole('alert')).toHaveTextContent('This is not a number.');
    await expect.element(editor).toHaveValue('x');
    await expect.element(editor).toHaveFocus();
  });

  it('a press elsewhere takes the text too', async () => {
    const save = vi.fn(() => undefined);
    await mount(<Example roots={some} save={save} />);
    await cell().click();
    await userEvent.keyboard('7');
    await page.getByRole('columnheader', { name: 'Value' }).click();
    expect(save).toHaveBeenCalledWith(expect.objectContaining({ title: 'Releases' }), '7');
  });
});

describe('with ten thousand rows', () => {
  const many = Array.from({ length: 100 }, (_, root) =>
    goal(
      `Root ${root}`,
      '1',
      Array.from({ length: 100 }, (_, child) => goal(`Goal ${root}.${child}`)),
    ),
  );

  it('draws those in sight, and the keys reach the last', async () => {
    await mount(<Example roots={many} />);
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{End}');
    await expect.element(row(/Root 99/)).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{End}');
    await expect.element(row(/Goal 99\.99/)).toHaveFocus();
    expect(document.querySelectorAll('[data-row]').length).toBeLessThan(80);
  });
});
