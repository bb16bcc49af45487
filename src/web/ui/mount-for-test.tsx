import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import { speak } from '../app/language.ts';
import { KitProvider } from './provider/kit-provider.tsx';
import './styles/tokens.css';
import './styles/reset.css';

/** Draws a piece of the web as the app would, in English, and takes it away after the test. */
export async function mount(node: ReactNode, navigate: (href: string) => void = () => undefined): Promise<HTMLElement> {
  await speak('en');
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  onTestFinished(() => {
    root.unmount();
    place.remove();
  });
  // At once: a key pressed before the first drawing would go nowhere.
  flushSync(() =>
    root.render(
      <I18nProvider i18n={i18n}>
        <KitProvider locale="en" navigate={navigate}>
          {node}
        </KitProvider>
      </I18nProvider>,
    ),
  );
  return place;
}
