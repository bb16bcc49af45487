import { expect, it } from 'vitest';
import { initials } from './initials.ts';

it.each([
  ['Ana de Souza', 'AS'],
  ['Plato', 'P'],
  ['João Pedro dos Santos', 'JS'],
  ['  ada   lovelace ', 'AL'],
  ['Émile Ångström', 'ÉÅ'],
  ['李 小龍', '李小'],
  ['Ana (Sales)', 'A'],
  ['Van', 'V'],
  ['', '?'],
])('%j has the initials %s', (name, letters) => expect(initials(name)).toBe(letters));
