import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SessionProvider, type Session } from '#web/app/session.tsx';
import { mount } from '#web/ui/mount-for-test.tsx';
import { CheckInForm } from './check-in-form.tsx';
import type { CheckInSubject } from './subject.ts';

const session = { member: { id: 'm1' }, organisation: { id: 'o1' } } as Session;
const subject: CheckInSubject = {
  objectiveId: '0192f000-0000-7000-8000-000000000001',
  title: 'Deliver when we said',
  ambition: 'committed',
  cycle: { starts: '2026-01-01', ends: '2026-03-31' },
  today: '2026-02-14',
  lastPlans: ['Call the carrier'],
  keyResults: [
    {
      id: '0192f000-0000-7000-8000-000000000002',
      title: 'On-time delivery',
      metric: { kind: 'from-to', baseline: '80', target: '100', unit: '%' },
      startsOn: null,
      endsOn: null,
      value: '82',
      valueDay: '2026-02-06',
      firstValue: null,
      finished: null,
      confidence: 6,
      otherOwner: null,
    },
  ],
};

/** What was sent, as the server would read it. */
let sent: unknown[] = [];
let answer: () => Response;

beforeEach(() => {
  localStorage.clear();
  sent = [];
  answer = () => Response.json({ id: 'c1', objectiveId: subject.objectiveId }, { status: 201 });
  vi.stubGlobal('fetch', async (request: Request) => {
    sent.push(await request.clone().json());
    return answer();
  });
});
afterEach(() => vi.unstubAllGlobals());

async function mountForm(onSaved = vi.fn()) {
  const client = new QueryClient({ defaultOptions: { mutations: { networkMode: 'always' } } });
  await mount(
    <QueryClientProvider client={client}>
      <SessionProvider session={session}>
        <CheckInForm subject={subject} onSaved={onSaved} autoFocus />
      </SessionProvider>
    </QueryClientProvider>,
  );
  return onSaved;
}

it('is done from the keyboard alone, and the suggestion follows what is typed', async () => {
  const saved = await mountForm();
  await expect.element(page.getByRole('radio', { name: 'Done', exact: true })).toHaveFocus();
  await userEvent.keyboard('{ }{Enter}');
  await expect.element(page.getByLabelText('New value')).toHaveFocus();
  await expect.element(page.getByRole('radio', { name: /Off track/ })).toHaveAccessibleName(/Suggested/);
  await userEvent.keyboard('90{Enter}7{Enter}');
  await expect.element(page.getByRole('radio', { name: /On track/ })).toHaveAccessibleName(/Suggested/);
  await userEvent.keyboard('{Enter}{Tab}Two carriers signed{Control>}{Enter}{/Control}');
  await vi.waitFor(() => expect(saved).toHaveBeenCalled());
  expect(sent).toEqual([
    {
      measurements: [{ keyResultId: subject.keyResults[0]?.id, value: '90', confidence: 7 }],
      status: 'on-track',
      progress: ['Two carriers signed'],
      problems: [],
      plans: [],
      lastPlans: [{ text: 'Call the carrier', outcome: 'done' }],
    },
  ]);
});

it('asks for a word why at the field, and keeps what was typed when the line is down', async () => {
  const saved = await mountForm();
  await page.getByRole('radio', { name: /At risk/ }).click({ force: true });
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(page.getByLabelText('Why do you see it differently?')).toHaveFocus();
  expect(sent).toEqual([]);

  answer = () => {
    throw new TypeError('no line');
  };
  await userEvent.keyboard('The contract is signed{Control>}{Enter}{/Control}');
  await expect.element(page.getByText('What you typed is kept here.')).toBeVisible();
  expect(saved).not.toHaveBeenCalled();
  expect(localStorage.getItem(`rooftop.draft:o1:m1:check-in:${subject.objectiveId}`)).toContain(
    'The contract is signed',
  );
});

it('goes through lines with Enter, and "no problem" is one key', async () => {
  await mountForm();
  await page.getByLabelText('What changed?, line 1').click();
  await userEvent.keyboard('One{Enter}Two{Enter}{Backspace}');
  await expect.element(page.getByLabelText('What changed?, line 2')).toHaveValue('Two');
  await page.getByLabelText('What stands in the way?, line 1').click();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('No problem', { exact: true })).toBeVisible();
  await expect.element(page.getByLabelText('Plans until the next check-in, line 1')).toHaveFocus();
  expect(sent).toEqual([]);
});
