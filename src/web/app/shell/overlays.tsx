import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useGo } from '../address.ts';
import { whenIdle } from '../later.tsx';
import { type LetterKeys, useLetterKeys } from '../letter-keys.ts';
import { useSession } from '../session.tsx';
import { useSignedOut } from '../signed-out.ts';
import { placesFor } from './navigation.ts';
import { showOverlay, useOverlay } from './overlay.ts';

const loadPalette = () => import('./palette.tsx');
const loadKeys = () => import('./key-list.tsx');
const loadPlaces = () => import('./places-drawer.tsx');
const loadDoor = () => import('./sign-in-again.tsx');

const Palette = lazy(async () => ({ default: (await loadPalette()).Palette }));
const KeyList = lazy(async () => ({ default: (await loadKeys()).KeyList }));
const PlacesDrawer = lazy(async () => ({ default: (await loadPlaces()).PlacesDrawer }));
const SignInAgain = lazy(async () => ({ default: (await loadDoor()).SignInAgain }));

/** Everything that can lie over any page, fetched while the browser has nothing else to do, and the keys that open it. */
export function Overlays() {
  const shown = useOverlay();
  const signedOut = useSignedOut();
  const wanted = useEverShown(shown !== null || signedOut);
  useShellKeys();
  useEffect(fetchWhenIdle, []);
  if (!wanted) return null;
  const close = () => showOverlay(null);
  return (
    <Suspense>
      <Palette open={shown === 'palette'} onClose={close} />
      <KeyList open={shown === 'keys'} onClose={close} />
      <PlacesDrawer open={shown === 'places'} onClose={close} />
      {signedOut && <SignInAgain />}
    </Suspense>
  );
}

/** `Ctrl + K` anywhere; `?` and `g` with a letter while nobody is typing. */
function useShellKeys(): void {
  const { member } = useSession();
  const go = useGo();
  const bindings = useMemo<LetterKeys>(() => {
    const ways = placesFor(member.isAdmin).map(({ letter, to }) => [`g ${letter}`, () => go(to)] as const);
    return { '?': () => showOverlay('keys'), '/': () => showOverlay('palette'), ...Object.fromEntries(ways) };
  }, [member.isAdmin, go]);
  useLetterKeys(bindings);

  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      event.preventDefault();
      showOverlay('palette');
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
}

function useEverShown(shown: boolean): boolean {
  const [ever, setEver] = useState(shown);
  if (shown && !ever) setEver(true);
  return ever || shown;
}

function fetchWhenIdle(): () => void {
  return whenIdle(() => void Promise.allSettled([loadPalette(), loadKeys(), loadPlaces()]));
}
