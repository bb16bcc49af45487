import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { mount } from '../ui/mount-for-test.tsx';
import { ToastRegion } from '../ui/toast/toast-region.tsx';
import { GalleryPage } from './gallery-page.tsx';

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

/** What axe finds wrong, in a line each. */
async function faults(): Promise<string[]> {
  const { violations } = await axe.run(document);
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

it.each([
  ['light', 1440],
  ['dark', 1440],
  ['light', 320],
  ['dark', 320],
])(
  'every component at rest is accessible: %s, %i wide',
  async (theme, width) => {
    await page.viewport(width, 900);
    document.documentElement.dataset.theme = theme;
    await mount(
      <>
        <main>
          <GalleryPage />
        </main>
        <ToastRegion />
      </>,
    );
    await expect.element(page.getByRole('heading', { name: 'Gallery' })).toBeVisible();
    expect(document.documentElement.scrollWidth, 'nothing reaches over the edge').toBeLessThanOrEqual(width);
    expect(await faults()).toEqual([]);
  },
  60_000,
);

it.each([
  ['menu', 'Open a menu'],
  ['dialog', 'Open a dialog'],
  ['dialog', 'Open the palette'],
])(
  'a %s over the page is accessible: %s',
  async (role, name) => {
    await mount(
      <main>
        <GalleryPage />
      </main>,
    );
    await page.getByRole('button', { name }).click();
    await expect.element(page.getByRole(role).first()).toBeVisible();
    // Half-faded words would have half the contrast.
    const fades = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await Promise.all(fades.map((fade) => fade.finished.catch(() => undefined)));
    expect(await faults()).toEqual([]);
    await userEvent.keyboard('{Escape}');
  },
  60_000,
);
