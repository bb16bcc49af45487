import { expect, test, type Page } from '@playwright/test';
import { ANA, expectAccessible, expectReflow, setUp } from './person.ts';
import { newFolder, removeFolder, startProduct, type Product } from './product.ts';

test.describe.configure({ mode: 'serial' });
let product: Product;
let page: Page;

test.beforeAll(async ({ browser }) => {
  product = await startProduct({ folder: newFolder() });
  page = await (await browser.newContext()).newPage();
  await setUp(page, product, 'demo');
});
test.afterAll(async () => {
  expect(await product.stop()).toBe(0);
  removeFolder(product.folder);
});

test('the week shows what is due, most urgent first, and stands in light and dark and on a phone', async () => {
  await expect(page.getByText(/check-ins? due/)).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
});

test('from sign-in to a saved check-in are at most seven clicks', async ({ browser }) => {
  const fresh = await (await browser.newContext()).newPage();
  let clicks = 0;
  const click = async (target: ReturnType<Page['locator']>) => { clicks += 1; await target.click(); };
  await fresh.goto(product.url);
  await click(fresh.getByLabel('E-mail'));
  await fresh.keyboard.type(ANA.email);
  await click(fresh.getByLabel('Password'));
  await fresh.keyboard.type(ANA.password);
  await click(fresh.getByRole('button', { name: 'Sign in' }));
  const form = fresh.getByRole('form', { name: /Check-in on/ }).first();
  const name = await form.getAttribute('aria-label');
  await click(form.getByLabel('New value').first());
  await fresh.keyboard.type('55');
  const suggested = fresh.getByRole('button', { name: 'Save check-in' }).first();
  await click(suggested);
  await expect(fresh.getByRole('form', { name: name! })).toHaveCount(0);
  expect(clicks).toBeLessThanOrEqual(7);
  await fresh.context().close();
});

test('what is typed survives a reload', async () => {
  await page.reload();
  const form = page.getByRole('form', { name: /Check-in on/ }).first();
  await form.getByRole('textbox', { name: /What changed/ }).first().fill('Half a sentence');
  await page.waitForTimeout(800);
  await page.reload();
  await expect(page.getByRole('form', { name: /Check-in on/ }).first().getByRole('textbox', { name: /What changed/ }).first()).toHaveValue('Half a sentence');
});

test('the OKR table, a team and the cycle stand in light and dark and on a phone', async () => {
  for (const [place, heading] of [['OKRs', 'OKRs'], ['Teams', 'Teams'], ['People', 'People'], ['Cycles', 'Cycles']] as const) {
    await page.getByRole('navigation').getByRole('link', { name: place, exact: true }).first().click();
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
    await expectAccessible(page);
    await expectReflow(page);
  }
});

test('a value alone is one click and typing in the OKR table', async () => {
  await page.goto(`${product.url}/okrs`);
  const row = page.getByRole('treegrid').getByRole('row', { name: /Cancelled trips per day/ });
  await row.locator('[aria-colindex="5"]').click();
  await page.keyboard.type('31');
  await page.keyboard.press('Enter');
  await expect(row.locator('[aria-colindex="5"]')).toHaveText('31');
  await page.reload();
  await expect(row.locator('[aria-colindex="5"]')).toHaveText('31');
});
