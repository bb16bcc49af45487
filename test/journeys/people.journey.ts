import { expect, test, type Page } from '@playwright/test';
import { openOffice, type Office } from './office.ts';
import { ANA, expectAccessible, expectReflow, signIn } from './person.ts';

const BIA = { name: 'Bia Prado', email: 'bia@example.org', password: 'the long word of Bia' };

let office: Office;
let page: Page;

test.beforeAll(async ({ browser }) => {
  office = await openOffice();
  page = await (await browser.newContext()).newPage();
  await signIn(page, office.product.url);
});
test.afterAll(() => office.close());

test('an invitation is handed on as a link, and lets a new person in on a device of their own', async ({ browser }) => {
  await page.getByRole('navigation').getByRole('link', { name: 'People', exact: true }).click();
  await page.getByRole('button', { name: 'Add a person' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a person' });
  await dialog.getByLabel('Name').fill(BIA.name);
  await dialog.getByLabel('E-mail').fill(BIA.email);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add and invite' }).click();
  const link = await page.getByRole('textbox', { name: 'Invitation link' }).inputValue();
  expect(link).toMatch(/\/invitation#[\w-]{43}$/);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('row', { name: /Bia Prado/ })).toContainText('Invited');

  const bias = await (await browser.newContext({ colorScheme: 'dark' })).newPage();
  await bias.goto(link.replace(/^https?:\/\/[^/]+/, office.product.url));
  await expect(bias.getByRole('heading', { name: 'Join Cedar Works' })).toBeVisible();
  await expectAccessible(bias);
  await expectReflow(bias);
  await bias.getByLabel('Password').fill(BIA.password);
  await bias.getByRole('button', { name: 'Join' }).click();
  await expect(bias.getByRole('heading', { name: 'My week' })).toBeVisible();
  await expect(bias.getByRole('navigation').getByRole('link', { name: 'Audit' })).toHaveCount(0);
  await expect(page.getByRole('row', { name: /Bia Prado/ })).not.toContainText('Invited');

  await bias.goto(link.replace(/^https?:\/\/[^/]+/, office.product.url));
  await expect(bias.getByRole('link', { name: 'Sign in' })).toBeVisible();
  await bias.context().close();
});

test('a forgotten password is renewed by the link that waits in the outbox', async ({ browser }) => {
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(`${office.product.url}/sign-in`);
  await expect(stranger.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(stranger);
  await stranger.getByRole('link', { name: /password/i }).click();
  await stranger.getByLabel('E-mail').fill(ANA.email);
  await stranger.getByRole('button', { name: 'Send the link' }).click();
  await expect(stranger.getByText(`If ${ANA.email} has an account`)).toBeVisible();
  await expectAccessible(stranger);

  await page.getByRole('navigation').getByRole('link', { name: 'Outbox', exact: true }).click();
  await expect(page.getByText('No mail server is set up: mails stay here')).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('row').filter({ hasText: ANA.email }).first().getByRole('button', { name: /^Read/ }).click();
  const link = await page.getByRole('textbox', { name: 'The link in this mail' }).inputValue();
  await expectAccessible(page);
  await page.keyboard.press('Escape');

  await stranger.goto(link.replace(/^https?:\/\/[^/]+/, office.product.url));
  await stranger.getByLabel('New password').fill('1234567890');
  await stranger.getByRole('button', { name: 'Set the password' }).click();
  await expect(stranger.getByText('Choose a password that is harder to guess')).toBeVisible();
  await stranger.getByLabel('New password').fill(ANA.password);
  await stranger.getByRole('button', { name: 'Set the password' }).click();
  await stranger.getByRole('link', { name: 'Sign in' }).click();
  await signIn(stranger, office.product.url);
  await stranger.context().close();
  await signIn(page, office.product.url);
});

test('signing out everywhere ends the other device too, which comes back to the same page', async ({ browser }) => {
  const other = await (await browser.newContext()).newPage();
  await signIn(other, office.product.url);
  await other.goto(`${office.product.url}/teams`);
  await expect(other.getByRole('heading', { name: 'Teams', level: 1 })).toBeVisible();

  await page.goto(`${office.product.url}/account`);
  await expect(page.getByText('This device', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();

  await other.getByRole('navigation').getByRole('link', { name: 'Cycles', exact: true }).click();
  const again = other.getByRole('dialog', { name: 'Sign in again' });
  await expect(again).toBeVisible();
  await expectAccessible(other);
  await again.getByLabel('Password').fill(ANA.password);
  await again.getByRole('button', { name: 'Sign in' }).click();
  await expect(again).toHaveCount(0);
  await expect(other.getByRole('heading', { name: 'Cycles', level: 1 })).toBeVisible();
  await other.context().close();
  await signIn(page, office.product.url);
});

test('a second organisation is another place: each tab stays in its own', async () => {
  await page.goto(`${office.product.url}/settings`);
  await page.getByRole('button', { name: 'Create another' }).click();
  await page.getByRole('dialog').getByLabel('Name of the organisation').fill('Birch Works');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Create and go there' }).click();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Birch Works' })).toBeVisible();

  const second = await page.context().newPage();
  await second.goto(office.product.url);
  await second.getByRole('banner').getByRole('button', { name: /Works$/ }).click();
  await second.getByRole('menuitem', { name: 'Cedar Works' }).click();
  await expect(second.getByRole('banner').getByRole('button', { name: 'Cedar Works' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Birch Works' })).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'People', exact: true }).click();
  await expect(page.getByRole('row', { name: new RegExp(ANA.name) })).toBeVisible();
  await expect(page.getByText(BIA.name)).toHaveCount(0);
  await second.close();
});
