import fc from 'fast-check';
import { HARD_TEXTS } from './values.ts';

/** Stands for text that JSON.stringify would never write; it is put in afterwards. */
const MARK = '@raw@';
const RAW = ['1e999', '-1e999', '123456789012345678901234567890', '0.1e-400', '-0', '9007199254740993', '{"$ne":null}', '[[[[[[[[[[1]]]]]]]]]]', '"\\ud800"', '"\\u0000"', '1.5'];
const JUNK = [null, true, false, 0, -1, 2147483648, 1e15, '', ' ', 'x'.repeat(5000), [], {}, [null], { a: { b: {} } }, ...HARD_TEXTS];

/** A value with one or two wrongs in it, as JSON: a field missing, unknown, of another type, too long, too large, too many. */
export function spoilt(value: unknown): fc.Arbitrary<string> {
  return fc.array(fc.record({ way: fc.constantFrom('drop', 'add', 'replace', 'raw', 'repeat'), place: fc.nat(), junk: fc.constantFrom(...JUNK), raw: fc.constantFrom(...RAW) }), { minLength: 1, maxLength: 2 })
    .map((wrongs) => {
      const copy: unknown = JSON.parse(JSON.stringify({ root: value ?? null }));
      const raws: string[] = [];
      for (const { way, place, junk, raw } of wrongs) {
        const places = placesIn(copy as object);
        const { holder, key } = places[place % places.length]!;
        if (way === 'drop' && holder !== copy) delete (holder as Record<string, unknown>)[key];
        else if (way === 'add') addTo((holder as Record<string, unknown>)[key], junk);
        else if (way === 'repeat') (holder as Record<string, unknown>)[key] = Array.from({ length: 600 }, () => junk);
        else (holder as Record<string, unknown>)[key] = way === 'raw' ? `${MARK}${raws.push(raw) - 1}${MARK}` : junk;
      }
      const text = JSON.stringify((copy as { root: unknown }).root ?? null);
      return text.replace(/"@raw@(\d+)@raw@"/g, (_, index: string) => raws[Number(index)]!);
    });
}

function addTo(target: unknown, junk: unknown): void {
  if (Array.isArray(target)) target.push(junk);
  else if (typeof target === 'object' && target !== null) (target as Record<string, unknown>).unforeseen = junk;
}

/** Every place in a value, the value itself first. */
function placesIn(holder: object): { holder: object; key: string }[] {
  return Object.entries(holder).flatMap(([key, inner]) => [{ holder, key }, ...(typeof inner === 'object' && inner !== null ? placesIn(inner as object) : [])]);
}
