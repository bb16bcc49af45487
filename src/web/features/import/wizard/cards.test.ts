import { describe, expect, it } from 'vitest';
import type { Settings } from '../queries.ts';
import { answered, answerOf, cardKey, cardsOf, type Card } from './cards.ts';

const settings = (more: Partial<Settings> = {}): Settings => ({
  people: 'create',
  teams: 'create',
  cycles: 'create',
  ...more,
});
const card = (code: string, more: Partial<Card> = {}): Card => ({
  code,
  column: null,
  header: null,
  value: null,
  choices: [],
  suggestion: null,
  evidence: {},
  rows: 1,
  leavesOut: true,
  ...more,
});
const mapping = {
  columns: [
    { column: 3, header: 'Due', role: 'end-day' as const, confidence: 1, reason: { code: 'chosen', facts: {} } },
  ],
};

describe('the questions of an import', () => {
  it('are one where one answer settles both: words of status without regard to case', () => {
    expect(cardKey(card('status-word', { value: 'AT RISK' }))).toBe(cardKey(card('status-word', { value: 'at risk' })));
    expect(cardKey(card('date-order', { column: 3 }))).not.toBe(cardKey(card('date-order', { column: 4 })));
  });

  it('stay on show once answered, with their evidence, and go when nobody asks or answered them', () => {
    const sign = card('decimal-sign', { evidence: { commaRows: 4 } });
    expect(cardsOf([], [sign], settings({ decimalSign: ',' }), mapping)).toEqual([sign]);
    expect(cardsOf([], [sign], settings(), mapping)).toEqual([]);
  });

  it('come back after a reload from the answers alone', () => {
    const cards = cardsOf(
      [],
      [],
      settings({ dateOrders: { 3: 'DMY' }, statusWords: { greenish: 'on-track' }, decimalSign: ',' }),
      mapping,
    );
    expect(cards.map(({ code, header, value }) => [code, header, value])).toEqual([
      ['decimal-sign', null, null],
      ['date-order', 'Due', null],
      ['status-word', null, 'greenish'],
    ]);
  });

  it.each<[string, Partial<Card>, string]>([
    ['decimal-sign', {}, ','],
    ['date-order', { column: 3 }, 'MDY'],
    ['share-scale', { column: 3 }, 'percent'],
    ['status-word', { value: 'Greenish' }, 'on-track'],
    ['cycle', {}, 'an id'],
    ['objective-title', {}, 'Grow'],
  ])('%s takes its answer and says it again', (code, more, answer) => {
    const asked = card(code, more);
    expect(answerOf(asked, settings())).toBeNull();
    expect(answerOf(asked, answered(asked, answer, settings()))).toBe(answer);
  });
});
