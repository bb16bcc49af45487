import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { asSuperuser, startCluster, type Cluster } from '../cluster.ts';
import { expectAccessible, expectReflow, setUp } from './person.ts';
import { newFolder, removeFolder, startProduct, type Product } from './product.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const appfire = join(root, '../shared/data/samples/appfire-okr-for-jira.csv');
const own = join(root, 'test/samples/balcoes-semicolon-bom.csv');

/** The same PostgreSQL binaries over TCP, with the user an operator would give us: no superuser, but CREATEROLE. */
async function externalDatabase(): Promise<{ databaseUrl: string; cluster: Cluster }> {
  const cluster = await startCluster();
  await asSuperuser(cluster, 'postgres', "create role operator login createrole nosuperuser password 'operator'", 'create database okr owner operator');
  return { databaseUrl: `postgres://operator:operator@127.0.0.1:${cluster.port}/okr`, cluster };
}

for (const database of ['embedded', 'external'] as const) {
  test.describe(`a spreadsheet comes in (${database} PostgreSQL)`, () => {
    test.describe.configure({ mode: 'serial' });
    let product: Product;
    let page: Page;
    let cluster: Cluster | null = null;

    test.beforeAll(async ({ browser }) => {
      const outside = database === 'external' ? await externalDatabase() : null;
      cluster = outside?.cluster ?? null;
      product = await startProduct({ folder: newFolder(), ...(outside ? { databaseUrl: outside.databaseUrl } : {}) });
      page = await (await browser.newContext()).newPage();
      await setUp(page, product);
    });
    test.afterAll(async () => {
      expect(await product.stop()).toBe(0);
      removeFolder(product.folder);
      await cluster?.stop();
    });

    test('the file is read, its columns suggested, and the dry run shows what would come', async () => {
      await page.goto(`${product.url}/import`);
      await expect(page.getByRole('heading', { name: 'Import', level: 1 })).toBeVisible();
      await expectAccessible(page);
      await page.locator('input[type=file]').setInputFiles(existsSync(appfire) ? appfire : own);
      await expect(page.getByRole('heading', { name: 'What the columns mean' })).toBeVisible();
      await expectAccessible(page);
      await expectReflow(page);
    });

    test('the dry run shows the tree and the counts, then one transaction brings it in', async () => {
      for (let step = 0; step < 2; step += 1) {
        const go = page.getByRole('button', { name: /Continue to the (questions|dry run)/ });
        if (await go.count() === 0) break;
        await go.click();
      }
      await expect(page.getByRole('heading', { name: 'What would come' })).toBeVisible();
      await expectAccessible(page);
      await page.getByRole('button', { name: /^Import \d/ }).click();
      await expect(page.getByText(/^Imported: /)).toBeVisible({ timeout: 60_000 });
      await expectAccessible(page);
    });

    test('what came stands in the OKR table', async () => {
      await page.getByRole('link', { name: 'See the OKRs' }).click();
      await expect(page.getByRole('treegrid').getByRole('row').nth(1)).toBeVisible();
    });

    test('and the whole import can be undone', async () => {
      await page.goto(`${product.url}/import`);
      await page.getByRole('link', { name: /appfire|balcoes/ }).first().click();
      await page.getByRole('button', { name: 'Undo import' }).click();
      await page.getByRole('alertdialog').or(page.getByRole('dialog')).getByRole('button', { name: 'Undo import' }).click();
      await expect(page.getByText('The import is undone')).toBeVisible({ timeout: 30_000 });
    });
  });
}
