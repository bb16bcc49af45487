import { act, StrictMode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Draft, draftName, readDraft, useDraft, writeDraft } from './drafts.ts';
import { type Session, SessionProvider } from './session.tsx';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const session = { member: { id: 'ana' }, organisation: { id: 'norden' } } as unknown as Session;
const day = 86_400_000;
let root: Root;
let draft: Draft<{ text: string }>;

function Form({ thing }: { thing: string }) {
  draft = useDraft(thing, { text: '' });
  return null;
}

/** Draws a form for a thing; drawing it again in a new root is a reload of the page. */
async function open(thing: string): Promise<void> {
  const form = (
    <StrictMode>
      <SessionProvider session={session}>
        <Form thing={thing} />
      </SessionProvider>
    </StrictMode>
  );
  await act(async () => root.render(form));
}

async function reload(thing: string): Promise<void> {
  await act(async () => root.unmount());
  root = createRoot(document.createElement('div'));
  await open(thing);
}

beforeEach(() => {
  localStorage.clear();
  root = createRoot(document.createElement('div'));
});
afterEach(() => act(async () => root.unmount()));

describe('useDraft', () => {
  it('keeps what was typed through a reload, and says that it did', async () => {
    await open('check-in:o1');
    expect(draft).toMatchObject({ value: { text: '' }, restored: false, dirty: false });
    await act(async () => draft.set({ text: 'half a sentence' }));
    await reload('check-in:o1');
    expect(draft).toMatchObject({ value: { text: 'half a sentence' }, restored: true, dirty: true });
  });

  it('forgets it once it is saved', async () => {
    await open('check-in:o1');
    await act(async () => draft.set({ text: 'saved now' }));
    await act(async () => draft.clear());
    expect(draft).toMatchObject({ value: { text: '' }, dirty: false });
    await reload('check-in:o1');
    expect(draft.restored).toBe(false);
  });

  it('keeps two things apart on the same page', async () => {
    await open('comment:o1');
    await act(async () => draft.set((before) => ({ text: `${before.text}about one` })));
    await open('comment:o2');
    expect(draft.value.text).toBe('');
    await act(async () => draft.set({ text: 'about two' }));
    await open('comment:o1');
    expect(draft.value.text).toBe('about one');
  });
});

describe('kept drafts', () => {
  it('are by person and organisation', () => {
    writeDraft(draftName('ana', 'norden', 'comment:o1'), 'mine');
    expect(readDraft(draftName('bruno', 'norden', 'comment:o1'))).toBeUndefined();
    expect(readDraft(draftName('ana', 'acme', 'comment:o1'))).toBeUndefined();
    expect(readDraft(draftName('ana', 'norden', 'comment:o1'))).toBe('mine');
  });

  it('are let go after thirty days', () => {
    writeDraft('name', 'old', 0);
    expect(readDraft('name', 30 * day)).toBe('old');
    expect(readDraft('name', 30 * day + 1)).toBeUndefined();
  });

  it('do not stumble over what is no draft', () => {
    localStorage.setItem('name', '{broken');
    expect(readDraft('name')).toBeUndefined();
  });
});
