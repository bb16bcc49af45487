import { Outlet } from '@tanstack/react-router';
import { SessionGate } from './session-gate.tsx';
import { Shell } from './shell/shell.tsx';
import { useAccountLanguage } from './use-language.ts';
import { useLive } from './use-live.ts';

/** Every page that belongs to an organisation: first the gate, then the shell around the page, and news from others. */
export function House() {
  return (
    <SessionGate>
      <Inside />
    </SessionGate>
  );
}

function Inside() {
  useLive();
  useAccountLanguage();
  return (
    <Shell>
      <Outlet />
    </Shell>
  );
}
