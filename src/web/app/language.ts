import { i18n, type Messages } from '@lingui/core';

/** Languages with a catalogue, in the order in which a menu offers them. Each names itself. */
export const languages = { en: 'English', 'pt-BR': 'Português (Brasil)' } as const;

export type Language = keyof typeof languages;

const catalogues: Record<Language, () => Promise<{ messages: Messages }>> = {
  en: () => import('../locales/en.po'),
  'pt-BR': () => import('../locales/pt-BR.po'),
};

const storageKey = 'rooftop.language';

/**
 * The language to start with: the one chosen on this device, else the first wish of the browser that we speak, else
 * English. A wish matches by its language when the region differs: `pt-PT` and `pt` get `pt-BR`.
 */
export function preferredLanguage(
  wishes: readonly string[] = [chosenLanguage() ?? '', ...navigator.languages],
): Language {
  const offered = Object.keys(languages) as Language[];
  for (const wish of wishes) {
    const tongue = wish.split('-')[0];
    const match = offered.find((one) => one === wish) ?? offered.find((one) => one.split('-')[0] === tongue);
    if (match) return match;
  }
  return 'en';
}

/** Loads one catalogue, speaks it from now on, and tells the page (`<html lang>`) and the next visit. */
export async function speak(language: Language): Promise<void> {
  const { messages } = await catalogues[language]();
  i18n.loadAndActivate({ locale: language, messages });
  document.documentElement.lang = language;
}

/** Speaks a language and keeps the choice on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  await speak(language);
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Storage may be switched off: the choice lasts for this page only.
  }
}

/** The language chosen on this device, if any was. */
export function chosenLanguage(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}
