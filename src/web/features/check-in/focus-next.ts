import { type KeyboardEvent, useEffect, useRef } from 'react';

const FIELDS =
  'input:not([type="radio"]):not(:disabled), textarea:not(:disabled), input[type="radio"]:not(:disabled), [data-last-stop] button';

/** Moves the focus to the next field of a form, past buttons beside fields; at the end to its save button. */
export function focusNext(form: HTMLElement): void {
  const active = document.activeElement;
  const next = stopsIn(form).find(
    (stop) =>
      active &&
      (active.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      !sameGroup(stop, active),
  );
  next?.focus();
}

/** The fields of a form in their order, each group of radio buttons once. */
function stopsIn(form: HTMLElement): HTMLElement[] {
  const fields = [...form.querySelectorAll<HTMLElement>(FIELDS)];
  return fields.filter(
    (each) => !(each instanceof HTMLInputElement) || each.type !== 'radio' || isGroupStop(each, form),
  );
}

/** A group of radio buttons is one stop: the chosen one, else the first. */
function isGroupStop(radio: HTMLInputElement, form: HTMLElement): boolean {
  const group = [...form.querySelectorAll<HTMLInputElement>(`input[type="radio"][name="${CSS.escape(radio.name)}"]`)];
  return radio === (group.find(({ checked }) => checked) ?? group[0]);
}

function sameGroup(stop: HTMLElement, active: Element): boolean {
  return (
    stop instanceof HTMLInputElement &&
    active instanceof HTMLInputElement &&
    stop.type === 'radio' &&
    stop.name !== '' &&
    stop.name === active.name
  );
}

/**
 * Enter in a field only goes on: the button that the focus goes to must not hear the same key and be pressed by it. Text
 * fields go on by themselves; a choice made with the arrows goes on here, unless it has used the key for something.
 */
export function hearEnter(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
  const isFree = !event.defaultPrevented;
  event.preventDefault();
  if (isFree && event.target.type === 'radio') focusNext(event.currentTarget);
}

/** Puts the focus into the first field as soon as a form is there, when `wanted`; give the form the ref it returns. */
export function useFirstField(wanted: boolean | undefined) {
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted && form.current) stopsIn(form.current)[0]?.focus();
  }, []);
  return form;
}
