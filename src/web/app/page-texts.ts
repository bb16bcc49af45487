/**
 * The build lets every module of `features` that has words import this one, so that none of them runs before the words
 * of the pages have come. See `scripts/texts.ts`.
 */
import { pageTexts } from './language.ts';

await pageTexts();
