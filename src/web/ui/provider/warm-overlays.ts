/** The pieces that are fetched only when they are shown: each in one place, so that all name the same chunk. */
export const overlays = {
  modal: () => import('../dialog/modal-frame.tsx'),
};

/** Fetches them while the page is idle. Returns how to call it off. */
export function warmOverlays(): () => void {
  const warm = () => {
    // Without a connection they are fetched when they are needed.
    for (const load of Object.values(overlays)) load().catch(() => undefined);
  };
  // Safari has no idle callback yet.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(warm, 2000);
    return () => clearTimeout(timer);
  }
  const ticket = requestIdleCallback(warm, { timeout: 5000 });
  return () => cancelIdleCallback(ticket);
}
