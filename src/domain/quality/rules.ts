import type { Rule } from './finding.ts';
import { k01 } from './rules/k-01.ts';
import { k02 } from './rules/k-02.ts';
import { k03 } from './rules/k-03.ts';
import { k04 } from './rules/k-04.ts';
import { k05 } from './rules/k-05.ts';
import { k06 } from './rules/k-06.ts';
import { k07 } from './rules/k-07.ts';
import { k08 } from './rules/k-08.ts';
import { k13 } from './rules/k-13.ts';
import { k14 } from './rules/k-14.ts';
import { k15 } from './rules/k-15.ts';
import { k19 } from './rules/k-19.ts';
import { k21 } from './rules/k-21.ts';
import { k23 } from './rules/k-23.ts';
import { k24 } from './rules/k-24.ts';
import { o01 } from './rules/o-01.ts';
import { o02 } from './rules/o-02.ts';
import { o03 } from './rules/o-03.ts';
import { o04 } from './rules/o-04.ts';
import { o05 } from './rules/o-05.ts';
import { o06 } from './rules/o-06.ts';
import { o07 } from './rules/o-07.ts';
import { o13 } from './rules/o-13.ts';

/** The rules a text alone can decide, in the order they are shown. */
export const TEXT_RULES: readonly Rule[] = [
  o01, o02, o03, o04, o05, o06, o07, o13,
  k01, k02, k03, k04, k05, k06, k07, k08, k13, k14, k15, k19, k21, k23, k24,
];
