import { Outlet } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { KitProvider } from '../ui/provider/kit-provider.tsx';
import { ToastRegion } from '../ui/toast/toast-region.tsx';
import { useGo } from './address.ts';

/** Around every page: the kit learns the language and the router; messages have their one place. */
export function Root() {
  const { i18n } = useLingui();
  const go = useGo();
  return (
    <KitProvider locale={i18n.locale} navigate={go}>
      <Outlet />
      <ToastRegion />
    </KitProvider>
  );
}
