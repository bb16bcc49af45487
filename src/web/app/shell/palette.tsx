import { useState } from 'react';
import { useGo } from '../address.ts';
import { CommandPalette } from '../../ui/command-palette/command-palette.tsx';
import { useSettled } from '../settled.ts';
import { useActs } from './palette-acts.ts';
import { useFound } from './palette-found.ts';

/** Everything by typing: pages and acts at once, objectives, teams and people as one goes on typing. */
export function Palette({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [typed, setTyped] = useState('');
  const close = () => {
    onClose();
    setTyped('');
  };
  return open ? <OpenPalette typed={typed} onType={setTyped} onClose={close} /> : null;
}

function OpenPalette({ typed, onType, onClose }: { typed: string; onType: (text: string) => void; onClose: () => void }) {
  const go = useGo();
  const acts = useActs(typed);
  const found = useFound(useSettled(typed.trim(), 150));
  const run = (id: string) => {
    const act = acts.find((each) => each.id === id);
    if (act) act.run();
    else if (id.startsWith('/')) go(id);
  };
  const items = [...acts, ...found.items];
  return <CommandPalette open onClose={onClose} items={items} onAction={run} search={typed} onSearch={onType} pending={found.pending} />;
}
