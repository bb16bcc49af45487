import { addDays, type Day } from '#domain/day.ts';
import { dayAt, instantAt, type Instant, type Zone } from '#domain/zone.ts';
import type { Text, Unit } from '../content/plot.ts';
import type { Chance } from './chance.ts';

export type Language = 'en' | 'pt-BR';

/** With what a story is told. The same frame tells the same story. */
export interface Frame {
  readonly seed: string;
  /** The instant that lies in week 7. */
  readonly now: Instant;
  readonly zone: Zone;
  readonly language: Language;
  readonly newId: () => string;
  /** Whoever loads the demo: they become its admin and part of the story. */
  readonly reader: { readonly userId: string; readonly name: string; readonly email: string };
}

export const say = ({ language }: Pick<Frame, 'language'>, [english, portuguese]: Text): string => (language === 'en' ? english : portuguese);

/** A number as the language writes it: `1,250.5` or `1.250,5`. */
export function sayNumber({ language }: Pick<Frame, 'language'>, value: string): string {
  const [whole, fraction] = value.replace('-', '').split('.');
  const [thousands, point] = language === 'en' ? [',', '.'] : ['.', ','];
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${value.startsWith('-') ? '−' : ''}${grouped}${fraction === undefined ? '' : `${point}${fraction}`}`;
}

/** The unit as it is stored; null for plain counts. */
export const unitIn = (frame: Pick<Frame, 'language'>, unit: Unit): string | null => (unit === null || typeof unit === 'string' ? unit : say(frame, unit));

/** A number with its unit: `78 %`, `3.9/5`, `EUR 0.24`; Portuguese writes `78%`. */
export function sayAmount(frame: Pick<Frame, 'language'>, value: string, unit: string | null, currency: string | null = null): string {
  const number = sayNumber(frame, value);
  const money = currency === null ? number : `${currency} ${number}`;
  if (unit === null) return money;
  const isTight = unit.startsWith('/') || (unit === '%' && frame.language === 'pt-BR');
  return isTight ? `${money}${unit}` : `${money} ${unit}`;
}

const MINUTE = 60_000;

export const minutesAfter = (instant: Instant, minutes: number): Instant => new Date(Date.parse(instant) + Math.round(minutes) * MINUTE).toISOString();

/** Some moment of a working day there; of two that could not have been yet, one that was: shortly before now. */
export function momentOn(day: Day, zone: Zone, now: Instant, chance: Chance, hours: readonly [first: number, last: number] = [8, 17]): Instant {
  const time = `${String(chance.whole(...hours)).padStart(2, '0')}:${String(chance.whole(0, 59)).padStart(2, '0')}`;
  const at = instantAt(day, time, zone);
  const latest = minutesAfter(now, -chance.whole(12, 55));
  return at < latest ? at : latest;
}

/** The day so many days before now, there. */
export const daysAgo = ({ now, zone }: Pick<Frame, 'now' | 'zone'>, days: number): Day => addDays(dayAt(now, zone), -days);
