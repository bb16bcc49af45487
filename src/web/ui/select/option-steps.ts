import { plain } from '../combo-box/shown-options.ts';
import type { Option } from './option.ts';

/** The next option that can be chosen, `by` rows away and held to the ends of the list; `from` when there is none. */
export function stepTo(options: readonly Option[], from: number, by: number): number {
  const way = Math.sign(by);
  let to = Math.min(options.length - 1, Math.max(0, from + by));
  while (options[to]?.disabled && options[to + way]) to += way;
  const found = options[to];
  return found && !found.disabled ? to : from;
}

/**
 * The option that typed letters mean: the next one after `from` that begins with them, from the top again at the end;
 * one letter typed again goes on to the next. −1 when there is none. `ma` finds "März" from anywhere.
 */
export function typedOption(options: readonly Option[], from: number, letters: string): number {
  const wanted = plain(letters);
  const again = new Set(wanted).size === 1;
  const start = again || letters.length === 1 ? from + 1 : Math.max(0, from);
  for (let step = 0; step < options.length; step += 1) {
    const index = (start + step) % options.length;
    const option = options[index];
    if (option && !option.disabled && plain(option.label).startsWith(again ? wanted.slice(0, 1) : wanted)) return index;
  }
  return -1;
}
