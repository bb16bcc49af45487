import { DATE_ORDERS, STATUS_MEANINGS } from '#domain/import/mapping.ts';
import type { Mapping, Question, Settings } from '../queries.ts';

/** A question of the dry run as the wizard shows it. */
export type Card = Question;

/** Two questions are one when an answer to one answers the other. */
export const cardKey = ({ code, column, value }: Card): string =>
  `${code} ${column ?? ''} ${code === 'status-word' ? (value ?? '').toLowerCase() : ''}`;

/**
 * The questions to show: those the dry run asks now, then those it asked before, with their evidence, as long as they
 * are answered, then answers given on an earlier day. Example: after "comma" was chosen the decimal sign stays on show.
 */
export function cardsOf(
  asked: readonly Card[],
  seen: readonly Card[],
  settings: Partial<Settings>,
  mapping: Pick<Mapping, 'columns'>,
): Card[] {
  const isKnown = Object.keys(settings).length > 0;
  const kept = seen.filter((card) => !isKnown || answerOf(card, settings) !== null);
  const cards = new Map<string, Card>();
  for (const card of [...asked, ...kept, ...answeredBefore(settings, mapping)])
    if (!cards.has(cardKey(card))) cards.set(cardKey(card), card);
  return [...cards.values()].sort((one, other) => ORDER.indexOf(one.code) - ORDER.indexOf(other.code));
}

const ORDER = ['decimal-sign', 'date-order', 'share-scale', 'cycle', 'objective-title', 'status-word'];

/** What the settings say to this question; null while it is open. */
export function answerOf(card: Card, settings: Partial<Settings>): string | null {
  switch (card.code) {
    case 'decimal-sign':
      return settings.decimalSign ?? null;
    case 'date-order':
      return settings.dateOrders?.[String(card.column)] ?? null;
    case 'share-scale':
      return settings.shareScales?.[String(card.column)] ?? null;
    case 'status-word':
      return settings.statusWords?.[(card.value ?? '').toLowerCase()] ?? null;
    case 'cycle':
      return settings.defaultCycleId ?? null;
    case 'objective-title':
      return settings.objectiveTitle ?? null;
    default:
      return null;
  }
}

/** The settings with this answer. */
export function answered(card: Card, answer: string, settings: Settings): Settings {
  switch (card.code) {
    case 'decimal-sign':
      return { ...settings, decimalSign: answer as '.' | ',' };
    case 'date-order':
      return {
        ...settings,
        dateOrders: { ...settings.dateOrders, [String(card.column)]: answer as (typeof DATE_ORDERS)[number] },
      };
    case 'share-scale':
      return {
        ...settings,
        shareScales: { ...settings.shareScales, [String(card.column)]: answer as 'fraction' | 'percent' },
      };
    case 'status-word':
      return {
        ...settings,
        statusWords: {
          ...settings.statusWords,
          [(card.value ?? '').toLowerCase()]: answer as (typeof STATUS_MEANINGS)[number],
        },
      };
    case 'cycle':
      return { ...settings, defaultCycleId: answer };
    case 'objective-title':
      return { ...settings, objectiveTitle: answer };
    default:
      return settings;
  }
}

function answeredBefore(settings: Partial<Settings>, { columns }: Pick<Mapping, 'columns'>): Card[] {
  const card = (
    code: string,
    choices: readonly string[],
    column: number | null = null,
    value: string | null = null,
  ): Card => ({
    code,
    column,
    value,
    header: columns.find((each) => each.column === column)?.header ?? null,
    choices: [...choices],
    suggestion: null,
    evidence: {},
    rows: 0,
    leavesOut: false,
  });
  return [
    ...(settings.decimalSign ? [card('decimal-sign', ['.', ','])] : []),
    ...Object.keys(settings.dateOrders ?? {}).map((column) => card('date-order', DATE_ORDERS, Number(column))),
    ...Object.keys(settings.shareScales ?? {}).map((column) =>
      card('share-scale', ['fraction', 'percent'], Number(column)),
    ),
    ...Object.keys(settings.statusWords ?? {}).map((word) =>
      card('status-word', [...STATUS_MEANINGS, 'none'], null, word),
    ),
    ...(settings.defaultCycleId ? [card('cycle', [])] : []),
    ...(settings.objectiveTitle ? [card('objective-title', [])] : []),
  ];
}
