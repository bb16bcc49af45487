import { Outlet } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { KitProvider } from '../ui/provider/kit-provider.tsx';
import { useGo } from './address.ts';
import { later } from './later.tsx';
import { usePreload } from './preload.ts';

const ToastRegion = later(async () => (await import('../ui/toast/toast-region.tsx')).ToastRegion, () => null);

/** Around every page: the kit learns the language and the router; messages have their one place. */
export function Root() {
  const { i18n } = useLingui();
  const go = useGo();
  usePreload();
  return (
    <KitProvider locale={i18n.locale} navigate={go}>
      <Outlet />
      <ToastRegion />
    </KitProvider>
  );
}
