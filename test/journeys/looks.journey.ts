import { expect, test, type Page } from '@playwright/test';
import { agreedGoal, checkIn, openOffice, type Goal, type Office } from './office.ts';
import { ANA, expectAccessible, expectReflow, signIn } from './person.ts';

let office: Office;
let page: Page;
let goal: Goal;

test.beforeAll(async ({ browser }) => {
  office = await openOffice();
  goal = await agreedGoal(office, 'Customers get their order when we said', [{ title: 'On-time delivery', baseline: '81', target: '95', unit: '%' }]);
  await checkIn(office, goal, ['88'], 'Two depots pack at night');
  page = await (await browser.newContext()).newPage();
  await signIn(page, office.product.url);
});
test.afterAll(() => office.close());

test('the language changes in place, also numbers and days, and stays', async () => {
  await page.goto(`${office.product.url}/objectives/${goal.id}`);
  await expect(page.getByRole('heading', { name: 'Key results' })).toBeVisible();
  await page.getByRole('banner').getByRole('button', { name: ANA.name }).click();
  await page.getByRole('menuitem', { name: /^Português/ }).click();
  await expect(page.getByRole('heading', { name: 'Resultados-chave' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'pt-BR');
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Resultados-chave' })).toBeVisible();
  for (const place of ['Minha semana', 'OKRs', 'Equipes', 'Pessoas', 'Ciclos', 'Importar', 'Auditoria']) {
    await page.getByRole('navigation').getByRole('link', { name: place, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.title()).not.toBe('');
  }
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('banner').getByRole('button', { name: ANA.name }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: 'Audit', level: 1 })).toBeVisible();
});

test('dark is chosen for this device, whatever the system says, before the first paint', async () => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${office.product.url}/account`);
  const ground = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor');
  const light = await ground();
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
  await expect.poll(ground).not.toBe(light);
  await expectAccessible(page);
  await page.goto(`${office.product.url}/objectives/${goal.id}`);
  expect(await ground()).not.toBe(light);
  await expect(page.getByRole('heading', { name: 'Key results' })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${office.product.url}/account`);
  await page.getByRole('radio', { name: 'System' }).check({ force: true });
  await expect.poll(ground).toBe(light);
});

test('the audit tells who did what, and is narrowed in the address', async () => {
  await page.goto(`${office.product.url}/audit`);
  const rows = page.getByRole('row');
  await expect(rows.filter({ hasText: ANA.name }).first()).toBeVisible();
  const all = await rows.count();
  await page.getByRole('combobox', { name: 'What' }).fill('Check-in recorded');
  await page.getByRole('option', { name: 'Check-in recorded' }).click();
  await expect.poll(() => rows.count()).toBeLessThan(all);
  expect(page.url()).toContain('?');
  await expectAccessible(page);
  await expectReflow(page);
});

test('every page can be reached and read with the keyboard alone', async () => {
  await page.goto(office.product.url);
  await expect(page.getByRole('heading', { name: 'My week' })).toBeVisible();
  for (const [keys, heading] of [['go', 'OKRs'], ['gt', 'Teams'], ['gp', 'People'], ['gc', 'Cycles'], ['gw', 'My week']] as const) {
    await page.keyboard.press(keys[0]!);
    await page.keyboard.press(keys[1]!);
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeVisible();
  }
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox', { name: 'Find or do' })).toBeFocused();
  await page.keyboard.type('Customers get');
  await expect(page.getByRole('menuitem', { name: /Customers get their order/ })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Customers get their order when we said', level: 1 })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
