import { expect, test, type Page } from '@playwright/test';
import { ANA, expectAccessible, expectReflow, setUp, signIn } from './person.ts';
import { newFolder, removeFolder, startProduct, type Product } from './product.ts';

test.describe.configure({ mode: 'serial' });
let product: Product;
let page: Page;

test.beforeAll(async ({ browser }) => {
  product = await startProduct({ folder: newFolder() });
  page = await (await browser.newContext()).newPage();
});
test.afterAll(async () => {
  expect(await product.stop()).toBe(0);
  removeFolder(product.folder);
});

test('the first visitor sets up the organisation and finds an empty week that says what will live there', async () => {
  await page.goto(product.url);
  await expect(page).toHaveURL(/set-up/);
  await expectAccessible(page);
  await setUp(page, product);
  await expectAccessible(page);
  await expectReflow(page);
});

test('an objective is typed with its key results straight after, without leaving the keyboard', async () => {
  await page.goto(`${product.url}/okrs`);
  await page.getByRole('link', { name: 'New objective' }).or(page.getByRole('button', { name: 'New objective' })).first().click();
  const objective = page.getByRole('textbox', { name: 'What do you want to become true?' });
  await expect(objective).toBeFocused();
  await page.keyboard.type('Customers get their order when we said');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Key result 1', { exact: true })).toBeFocused();
  await page.keyboard.type('Raise on-time delivery from 81 to 95 %');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Key result 2', { exact: true })).toBeFocused();
  await page.keyboard.type('Complaints per week from 40 to 10');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Key result 3', { exact: true })).toBeFocused();
  await expectAccessible(page);
});

test('it is agreed, checked in on from the keyboard alone, and its number explains itself', async () => {
  await page.getByRole('button', { name: 'Agree' }).click();
  await expect(page.getByRole('heading', { name: 'Customers get their order when we said' })).toBeVisible();
  await page.getByRole('button', { name: 'Check in', exact: true }).click();
  const form = page.getByRole('form', { name: /Check-in on/ });
  await form.getByLabel('New value').first().fill('88');
  await form.getByLabel('New value').nth(1).fill('25');
  await form.getByRole('textbox', { name: /What changed/ }).first().fill('Two depots pack at night');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Two depots pack at night')).toBeVisible();
  await expect(page.getByText('50%').first()).toBeVisible();
  await page.getByRole('button', { name: 'Explain this number' }).click();
  await expect(page.getByText(ANA.name).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expectAccessible(page);
  await expectReflow(page);
});

test('two windows of one person tell each other what is new', async ({ browser }) => {
  const other = await (await browser.newContext()).newPage();
  await signIn(other, product.url);
  await other.goto(page.url());
  await other.getByRole('textbox', { name: 'Comment on the objective' }).fill('Well begun');
  await other.getByRole('button', { name: 'Comment', exact: true }).first().click();
  await expect(page.getByText('Well begun')).toBeVisible();
  await other.context().close();
});

test('the audit and the account page stand in light and dark', async () => {
  await page.goto(`${product.url}/audit`);
  await expect(page.getByRole('heading', { name: 'Audit' })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${product.url}/account`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});
