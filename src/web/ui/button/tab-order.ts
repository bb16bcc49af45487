import { createContext } from 'react';

/** True inside a grid: Tab goes past its buttons and links, the grid's own keys lead to them. */
export const OutOfTabOrder = createContext(false);
