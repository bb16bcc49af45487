import { createContext } from 'react';

/** Id of the words that describe the button inside: a tooltip's, while it is shown. */
export const DescribedBy = createContext<string | undefined>(undefined);
