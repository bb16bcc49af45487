import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setLetterKeys, useLetterKeys } from './letter-keys.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const pressed: string[] = [];
const bindings = { '?': () => pressed.push('keys'), 'g t': () => pressed.push('teams'), t: () => pressed.push('t') };
let root: Root;
let place: HTMLElement;

function Listener() {
  useLetterKeys(bindings);
  return <input aria-label="Name" />;
}

async function press(key: string, on: Element = document.body, more: KeyboardEventInit = {}): Promise<void> {
  await act(async () => void on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })));
}

beforeEach(async () => {
  pressed.splice(0);
  setLetterKeys(true);
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  await act(async () => root.render(<Listener />));
});
afterEach(async () => {
  await act(async () => root.unmount());
  place.remove();
});

describe('useLetterKeys', () => {
  it('hears one letter, and two in a row before the second alone', async () => {
    await press('?');
    await press('g');
    await press('t');
    await press('t');
    expect(pressed).toEqual(['keys', 'teams', 't']);
  });

  it('stays silent while somebody types, holds Ctrl, or has a dialog open', async () => {
    await press('t', place.querySelector('input')!);
    await press('t', document.body, { ctrlKey: true });
    const dialog = document.body.appendChild(Object.assign(document.createElement('div'), { role: 'dialog' }));
    await press('t');
    dialog.remove();
    expect(pressed).toEqual([]);
  });

  it('can be switched off, for who dictates', async () => {
    await act(async () => setLetterKeys(false));
    await press('t');
    expect(pressed).toEqual([]);
    await act(async () => setLetterKeys(true));
    await press('t');
    expect(pressed).toEqual(['t']);
  });
});
