import { createContext, type Ref } from 'react';

/** What a button does beside its own act when it opens a menu: the menu puts it around the button. */
export type TriggerAct = {
  ref: Ref<HTMLButtonElement>;
  open: boolean;
  toggle: () => void;
  /** Arrow keys open it too. */
  hearKey: (event: { key: string; preventDefault: () => void }) => void;
};

export const Trigger = createContext<TriggerAct | null>(null);
