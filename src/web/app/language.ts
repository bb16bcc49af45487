import { i18n, type Messages } from '@lingui/core';

/** Languages with a catalogue, in the order in which a menu offers them. Each names itself. */
export const languages = { en: 'English', 'pt-BR': 'Português (Brasil)' } as const;

export type Language = keyof typeof languages;

type Fetch = () => Promise<{ messages: Messages }>;

/** The words of the shell and the kit come first, those of the pages beside the first page: see `scripts/texts.ts`. */
const catalogues: Record<Language, { first: Fetch; pages: Fetch }> = {
  en: {
    first: () => import('../locales/en.po?first?lingui'),
    pages: () => import('../locales/en.po?pages?lingui'),
  },
  'pt-BR': {
    first: () => import('../locales/pt-BR.po?first?lingui'),
    pages: () => import('../locales/pt-BR.po?pages?lingui'),
  },
};

let comingPages: Promise<void> | null = null;

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

/**
 * Speaks a language from now on and tells the page (`<html lang>`). The first time it waits only for the words of the
 * shell; a change of language waits for all, so that a page never speaks two.
 */
export async function speak(language: Language): Promise<void> {
  const changes = comingPages !== null;
  const { first, pages } = catalogues[language];
  comingPages = pages().then(({ messages }) => i18n.load(language, messages));
  // Who needs the pages hears of it when they could not be fetched; nobody else does.
  comingPages.catch(() => undefined);
  i18n.load(language, (await first()).messages);
  if (changes) await comingPages;
  i18n.activate(language);
  document.documentElement.lang = language;
}

/** Resolves when the words of the pages are there, in the language now spoken. */
export async function pageTexts(): Promise<void> {
  await comingPages;
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
