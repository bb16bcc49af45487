import { Outlet } from '@tanstack/react-router';
import { SessionGate } from './session-gate.tsx';

/** Every page that belongs to an organisation: first the gate, then the shell around the page. */
export function House() {
  return (
    <SessionGate>
      <main>
        <Outlet />
      </main>
    </SessionGate>
  );
}
