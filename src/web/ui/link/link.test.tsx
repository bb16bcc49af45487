import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { mount } from '../mount-for-test.tsx';
import { Link } from './link.tsx';

it('goes through the router inside the app', async () => {
  const navigate = vi.fn();
  await mount(<Link href="/objectives/1">Trust</Link>, navigate);
  await page.getByRole('link', { name: 'Trust' }).click();
  expect(navigate).toHaveBeenCalledWith('/objectives/1');
});

it.each([
  ['with Ctrl held', { ctrlKey: true }, '/objectives/1', false],
  ['with the middle button', { button: 1 }, '/objectives/1', false],
  ['to another site', {}, 'https://example.org', true],
  ['to a place on the page', {}, '#results', false],
])('is the browser’s %s', async (_name, press, href, external) => {
  const navigate = vi.fn();
  const place = await mount(
    <Link href={href} external={external}>
      Trust
    </Link>,
    navigate,
  );
  await expect.element(page.getByRole('link')).toBeInTheDocument();
  // The browser itself must not leave the test's page.
  place.addEventListener('click', (event) => event.preventDefault());
  place.querySelector('a')?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...press }));
  expect(navigate).not.toHaveBeenCalled();
});
