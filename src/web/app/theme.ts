/** What a person may choose; `system` follows the device. */
export type Theme = 'light' | 'dark' | 'system';

const storageKey = 'rooftop.theme';

/** The theme chosen on this device; `system` when none was. `public/theme.js` applies it before the first paint. */
export function chosenTheme(): Theme {
  const theme = document.documentElement.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Applies a theme at once and keeps it for the next visit on this device. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // Storage may be switched off: the choice lasts for this page only.
  }
}
