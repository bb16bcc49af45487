import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { agreedGoal, checkIn, openOffice, type Goal, type Office } from './office.ts';
import { expectAccessible, signIn } from './person.ts';
import { startProduct } from './product.ts';

let office: Office;
let context: BrowserContext;
let page: Page;
let goal: Goal;

test.beforeAll(async ({ browser }) => {
  office = await openOffice();
  goal = await agreedGoal(office, 'The library is open when people are free', [{ title: 'Hours per week', baseline: '30', target: '60' }]);
  context = await browser.newContext();
  page = await context.newPage();
  await signIn(page, office.product.url);
});
test.afterAll(() => office.close());

const open = (of: Page) => of.goto(`${office.product.url}/objectives/${goal.id}`);
const isLive = (of: Page) => expect(of.getByRole('status', { name: /^Live/ }).or(of.getByTitle(/^Live/)).first()).toBeAttached();

test('what one does stands on the screens of others within a second or two, without a reload', async ({ browser }) => {
  const other = await (await browser.newContext()).newPage();
  await signIn(other, office.product.url);
  for (const each of [page, other]) {
    await open(each);
    await isLive(each);
  }
  await page.getByRole('button', { name: /^Change value of Hours per week/ }).click();
  await page.keyboard.type('44');
  await page.keyboard.press('Enter');
  await expect(other.getByRole('button', { name: /^Change value of Hours per week: 44/ })).toBeVisible({ timeout: 5000 });
  await other.goto(`${office.product.url}/okrs`);
  await expect(other.getByRole('treegrid')).toBeVisible();
  await checkIn(office, goal, ['48'], 'Saturday mornings');
  await expect(other.getByRole('treegrid').getByText('On track')).toBeVisible({ timeout: 5000 });
  await other.context().close();
});

test('without a line the page says so, keeps what is typed, and goes on by itself', async () => {
  await open(page);
  await isLive(page);
  await page.getByRole('button', { name: 'Check in', exact: true }).click();
  await context.setOffline(true);
  const form = page.getByRole('form', { name: /Check-in on/ });
  await form.getByRole('textbox', { name: 'New value' }).fill('50');
  await form.getByRole('textbox', { name: /What changed/ }).first().fill('Written in the tunnel');
  await page.keyboard.press('Control+Enter');
  await expect(form.getByText(/what you typed is kept/i).first()).toBeVisible();
  await expectAccessible(page);
  await context.setOffline(false);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('article', { name: /^Check-in by/ }).filter({ hasText: 'Written in the tunnel' })).toHaveCount(1);
});

test('a draft survives a reload and a closed tab', async () => {
  await open(page);
  await page.getByRole('textbox', { name: 'Comment on the objective' }).fill('Half a thought about');
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Comment on the objective' })).toHaveValue('Half a thought about');
  await page.close();
  page = await context.newPage();
  await open(page);
  await expect(page.getByRole('textbox', { name: 'Comment on the objective' })).toHaveValue('Half a thought about');
  await page.getByRole('textbox', { name: 'Comment on the objective' }).fill('');
});

test('a server that was restarted under an open page is found again, with the news of the time between', async () => {
  await open(page);
  await isLive(page);
  const port = new URL(office.product.url).port;
  expect(await office.product.stop()).toBe(0);
  await expect(page.getByRole('status', { name: 'Offline' }).or(page.getByText('Offline')).first()).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('No connection to Rooftop')).toBeVisible({ timeout: 20_000 });
  await expectAccessible(page);
  const again = await startProduct({ folder: office.product.folder, env: { PORT: port } });
  office = { ...office, product: { ...again, url: office.product.url }, close: office.close };
  await office.ask('POST', `/objectives/${goal.id}/comments`, { body: 'Written while nobody listened' });
  await expect(page.getByText('Written while nobody listened')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('No connection to Rooftop')).toHaveCount(0);
  expect(await again.stop()).toBe(0);
});
