import { useLingui } from '@lingui/react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { api, call } from '../client.ts';
import { showToast } from '../ui/toast/toast-queue.ts';
import { keys } from './keys.ts';
import { chooseLanguage, chosenLanguage, type Language, speak } from './language.ts';
import { problemSentence } from './problem-texts.ts';
import { useSession } from './session.tsx';

/** The language now spoken, and a way to change it at once, here and for the mails of this account. */
export function useLanguage(): { language: Language; choose: (language: Language) => Promise<void> } {
  const { i18n } = useLingui();
  const client = useQueryClient();
  const choose = async (language: Language) => {
    await chooseLanguage(language);
    try {
      await call(api.PATCH('/api/v1/account', { body: { language } }));
      await client.invalidateQueries({ queryKey: keys.session() });
    } catch (error) {
      showToast({ tone: 'error', text: problemSentence(error) });
    }
  };
  return { language: i18n.locale as Language, choose };
}

/** Speaks the language of the account, unless another one was chosen on this very device. */
export function useAccountLanguage(): void {
  const { language } = useSession().member;
  useEffect(() => {
    if (chosenLanguage() === null) void speak(language);
  }, [language]);
}
