import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Product } from './product.ts';

export const ANA = { name: 'Ana Souza', email: 'ana@example.org', password: 'a long password of Ana' };

/** The first visitor: follows the printed address, names the organisation and makes the admin account. */
export async function setUp(page: Page, { url, setUpSecret }: Product, start: 'empty' | 'demo' = 'empty'): Promise<void> {
  await page.goto(`${url}/set-up#${setUpSecret}`);
  await page.getByLabel('Name of the organisation').fill('Cedar Works');
  await page.getByLabel('Your name').fill(ANA.name);
  await page.getByLabel('E-mail').fill(ANA.email);
  await page.getByLabel('Password').fill(ANA.password);
  if (start === 'demo') await page.getByText('With a demo organisation beside it').click();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { name: 'My week' })).toBeVisible();
}

export async function signIn(page: Page, url: string, who = ANA): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.getByLabel('E-mail').fill(who.email);
  await page.getByLabel('Password').fill(who.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'My week' })).toBeVisible();
}

/** No accessibility violation on this page, neither in light nor in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((each) => `${colorScheme} ${each.id}: ${each.nodes.map((node) => `${node.target.join(" ")} ${node.html.slice(0, 120)}`).join(', ')}`)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light' });
}

/** At 320 pixels nothing is wider than the screen. */
export async function expectReflow(page: Page): Promise<void> {
  const size = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 700 });
  await expect.poll(() => page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  await page.setViewportSize(size);
}
