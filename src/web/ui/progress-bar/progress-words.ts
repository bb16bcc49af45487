/** Shares in, words out: what a bar says. Kept apart from drawing so that it can be read and tested by itself. */
export type BarShares = {
  /** Share reached, 0 to 1 and beyond; `null` when nothing is known yet. Unknown is never 0 %. */
  value: number | null;
  /** Share expected by now; `null` or left out when nothing is expected. */
  expected?: number | null;
};

/** A share as whole per cent in a language: `percent(0.374, 'en')` is `37%`, in `pt-BR` `37%`, in `de` `37 %`. */
export function percent(share: number, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** Where a share lies on the bar, in per cent of its width, held to the bar: −0.2 lies at 0, 1.3 at 100. */
export function position(share: number): number {
  return Math.min(1, Math.max(0, share)) * 100;
}
