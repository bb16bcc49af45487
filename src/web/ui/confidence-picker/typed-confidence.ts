const together = 800;

/**
 * The confidence meant by a typed digit. A `0` within 800 milliseconds after a `1` means ten: `1` chooses 1 at once
 * and the `0` after it makes it 10. Times are milliseconds of the same clock.
 */
export function typedConfidence(before: { digit: string; at: number } | null, digit: string, at: number): number {
  const makesTen = digit === '0' && before?.digit === '1' && at - before.at <= together;
  return makesTen ? 10 : Number(digit);
}
