import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { preferredLanguage, speak } from './app/language.ts';
import { GalleryPage } from './gallery/gallery-page.tsx';
import { KitProvider } from './ui/provider/kit-provider.tsx';
import './ui/styles/tokens.css';
import './ui/styles/reset.css';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the app.');

await speak(preferredLanguage());

createRoot(root).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <KitProvider locale={i18n.locale} navigate={(href) => location.assign(href)}>
        <GalleryPage />
      </KitProvider>
    </I18nProvider>
  </StrictMode>,
);
