import { expect, test, type Page } from '@playwright/test';
import { agreedGoal, checkIn, openOffice, type Goal, type Office } from './office.ts';
import { ANA, expectAccessible, expectReflow, signIn } from './person.ts';

let office: Office;
let page: Page;
let goal: Goal;

test.beforeAll(async ({ browser }) => {
  office = await openOffice();
  page = await (await browser.newContext()).newPage();
  await signIn(page, office.product.url);
});
test.beforeEach(async () => {
  goal = await agreedGoal(office, 'Every visitor finds an answer', [
    { title: 'Answers within a day', baseline: '40', target: '90', unit: '%' }, { title: 'Complaints per week', baseline: '30', target: '10' },
  ]);
});
test.afterAll(() => office.close());

const open = async (of: Page = page) => {
  await of.goto(`${office.product.url}/objectives/${goal.id}`);
  await expect(of.getByRole('heading', { name: 'Every visitor finds an answer', level: 1 })).toBeVisible();
};
const checkIns = (of: Page = page) => of.getByRole('article', { name: /^Check-in by/ });

test('a check-in is made, corrected and withdrawn without the mouse, and the figures follow', async () => {
  await open();
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Check in', exact: true }).focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'Check-in on Every visitor finds an answer' });
  await expect(form.getByRole('textbox', { name: 'New value' }).first()).toBeFocused();
  await page.keyboard.type('70');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await expect(form).toHaveCount(0);
  await expect(checkIns()).toContainText('70%');
  await expect(page.getByRole('progressbar', { name: 'Progress of Answers within a day' })).toHaveAttribute('aria-valuenow', /^(60|0\.6)/);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'More about this check-in' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Correct' }).press('Enter');
  const correction = page.getByRole('dialog', { name: 'Correct check-in' });
  await correction.getByRole('textbox', { name: 'New value' }).first().fill('75');
  await expectAccessible(page);
  await page.keyboard.press('Control+Enter');
  await expect(checkIns()).toContainText('Corrected');
  await expect(checkIns()).toContainText('75%');

  await page.getByRole('button', { name: 'More about this check-in' }).click();
  await page.getByRole('menuitem', { name: 'Withdraw' }).click();
  await expect(page.getByText('Check-in withdrawn')).toBeVisible();
  await expect(checkIns()).toHaveCount(0);
  await page.getByText('Check-in withdrawn').locator('xpath=ancestor::*[.//button][1]').getByRole('button', { name: 'Undo' }).click();
  await expect(checkIns()).toContainText('75%');
});

test('a comment is written, changed, removed and taken back', async () => {
  await open();
  await page.getByRole('textbox', { name: 'Comment on the objective' }).fill('How do we count a visitor?');
  await page.keyboard.press('Control+Enter');
  const comment = page.getByRole('article', { name: `Comment by ${ANA.name}` });
  await expect(comment).toContainText('How do we count a visitor?');
  await comment.getByRole('button', { name: 'More about this comment' }).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await comment.getByRole('textbox', { name: 'Comment' }).fill('How do we count a visit?');
  await comment.getByRole('button', { name: 'Save' }).click();
  await expect(comment).toContainText('How do we count a visit?');
  await expect(comment).toContainText('edited');
  await comment.getByRole('button', { name: 'More about this comment' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(page.getByText('How do we count a visit?')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(comment).toContainText('How do we count a visit?');
  await expectAccessible(page);
  await expectReflow(page);
});

test('a value alone is one press and typing, and can be taken back', async () => {
  await open();
  await page.getByRole('button', { name: /^Change value of Complaints per week/ }).click();
  await page.keyboard.type('20');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Change value of Complaints per week: 20/ })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^Change value of Complaints per week: 20/ })).toHaveCount(0);
});

test('what two people change at once is shown in both versions, and the person chooses', async () => {
  await open();
  await page.getByRole('button', { name: 'Change the title' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Every visitor finds the answer');
  await office.ask('PATCH', `/objectives/${goal.id}`, { title: 'Each visitor finds an answer' }, 2);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Somebody changed the objective meanwhile')).toBeVisible();
  await expect(page.getByText('Saved now: “Each visitor finds an answer”')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Save mine' }).click();
  await expect(page.getByRole('heading', { name: 'Every visitor finds the answer', level: 1 })).toBeVisible();

  const { rev } = await checkIn(office, goal, ['60', '25'], 'As it was');
  const { items: [made] } = await office.ask<{ items: { id: string }[] }>('GET', `/objectives/${goal.id}/check-ins`);
  await expect(checkIns()).toContainText('As it was');
  await page.getByRole('button', { name: 'More about this check-in' }).click();
  await page.getByRole('menuitem', { name: 'Correct' }).click();
  const correction = page.getByRole('dialog', { name: 'Correct check-in' });
  await correction.getByRole('textbox', { name: /What changed/ }).first().fill('As I see it');
  await office.ask('PATCH', `/check-ins/${made!.id}`, { progress: ['As Bia sees it'] }, rev);
  await page.keyboard.press('Control+Enter');
  await expect(correction.getByText('As Bia sees it')).toBeVisible();
  await expect(correction.getByText(/Yours: .*As I see it/)).toBeVisible();
  await expectAccessible(page);
  await correction.getByRole('button', { name: 'Take theirs' }).click();
  await expect(correction.getByRole('textbox', { name: /What changed/ }).first()).toHaveValue('As Bia sees it');
  await correction.getByRole('button', { name: 'Close' }).click();
});

test('a draft says all that keeps it from being agreed, at once, and where to mend it', async () => {
  const draft = await office.ask<{ id: string }>('POST', '/objectives', { cycleId: office.cycleId, teamId: office.teamId, title: 'Nobody waits', ownerId: null });
  await office.ask('POST', `/objectives/${draft.id}/key-results`, { title: 'The same to the same', metric: { kind: 'from-to', baseline: '5', target: '5' } });
  await page.goto(`${office.product.url}/objectives/${draft.id}`);
  const before = page.getByRole('region', { name: 'Before it can be agreed' });
  await expect(before.getByRole('listitem')).toHaveCount(2);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Agree' }).click();
  await expect(before).toBeFocused();

  await page.getByRole('button', { name: 'More about The same to the same' }).click();
  await page.getByRole('menuitem', { name: 'Change' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('To', { exact: true }).fill('8');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(before.getByRole('listitem')).toHaveCount(1);

  await page.getByRole('region', { name: 'Details' }).getByRole('button', { name: 'Change' }).click();
  await page.getByRole('dialog').getByRole('combobox', { name: 'Owner' }).fill('Ana');
  await page.getByRole('option', { name: new RegExp(ANA.name) }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(before).toHaveCount(0);
  await page.getByRole('button', { name: 'Agree' }).click();
  await expect(page.getByRole('button', { name: 'Check in', exact: true })).toBeVisible();
});

test('each change stands in the history with who, when, old and new', async () => {
  await office.ask('PATCH', `/objectives/${goal.id}`, { why: 'Because they ask' }, 2);
  await open();
  await page.getByRole('tab', { name: 'Every change' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Every change' })).toContainText('Because they ask');
  await expectAccessible(page);
});
