import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { preferredLanguage, speak } from './app/language.ts';
import './ui/styles/tokens.css';
import './ui/styles/reset.css';

const root = document.getElementById('app');
if (!root) throw new Error('The page has no place for the app.');

await speak(preferredLanguage());

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
