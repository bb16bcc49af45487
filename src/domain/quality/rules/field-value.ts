import { parseDecimal, type Decimal } from '#domain/decimal.ts';

/** A recorded number, or null where the field is empty or holds none. */
export function fieldValue(field: string | null | undefined): Decimal | null {
  if (field === undefined || field === null) return null;
  const verdict = parseDecimal(field.trim());
  return verdict.allowed ? verdict.value : null;
}
