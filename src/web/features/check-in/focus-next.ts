import type { KeyboardEvent } from 'react';

const FIELDS = 'input:not([type="radio"]):not(:disabled), textarea:not(:disabled), input[type="radio"]:not(:disabled), [data-last-stop] button';

/** Moves the focus to the next field of a form, past buttons beside fields; at the end to its save button. */
export function focusNext(form: HTMLElement): void {
  const stops = [...form.querySelectorAll<HTMLElement>(FIELDS)].filter((each) => !(each instanceof HTMLInputElement) || each.type !== 'radio' || isGroupStop(each, form));
  const active = document.activeElement;
  const next = stops.find((stop) => active && (active.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !sameGroup(stop, active));
  next?.focus();
}

/** A group of radio buttons is one stop: the chosen one, else the first. */
function isGroupStop(radio: HTMLInputElement, form: HTMLElement): boolean {
  const group = [...form.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${CSS.escape(radio.name)}"]`)];
  return radio === (group.find(({ checked }) => checked) ?? group[0]);
}

function sameGroup(stop: HTMLElement, active: Element): boolean {
  return stop instanceof HTMLInputElement && active instanceof HTMLInputElement && stop.type === 'radio' && stop.name !== '' && stop.name === active.name;
}

/** Enter in a field only goes on: the button that the focus goes to must not hear the same key and be pressed by it. */
export function keepEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault();
}
