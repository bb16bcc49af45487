import { describe, expect, it } from 'vitest';
import { suggestFromTitle } from './title-suggestion.ts';

const fromTo = (baseline: string, target: string, unit: string | null = null, currency: string | null = null) => ({
  kind: 'from-to',
  baseline,
  target,
  unit,
  currency,
});

describe('suggestFromTitle', () => {
  it.each([
    ['Raise on-time delivery from 81 to 95 %', fromTo('81', '95', '%')],
    ['Cut lead time from 12 days to 4', fromTo('12', '4', 'days')],
    ['NPS from -5 to 30 points by June', fromTo('-5', '30', 'points')],
    ['Churn from 5.5% to 3%', fromTo('5.5', '3', '%')],
    ['Revenue from $1.2M to $2M', fromTo('1200000', '2000000', null, 'USD')],
    ['Sign-ups 1,200 → 3,000 a month', fromTo('1200', '3000')],
    ['Response time 40 -> 10 min', fromTo('40', '10', 'min')],
    ['Customers from 10k to 25k', fromTo('10000', '25000')],
    ['Reach 500 customers', { kind: 'from-to', target: '500', unit: 'customers', currency: null }],
    ['Keep unplanned absence below 2 %', { kind: 'stay-below', upper: '2', unit: '%', currency: null }],
    ['Keep uptime at least 99.9%', { kind: 'stay-above', lower: '99.9', unit: '%', currency: null }],
    ['Stock between 10 and 14 days', { kind: 'stay-between', lower: '10', upper: '14', unit: 'days', currency: null }],
  ])('reads %j', (title, metric) => {
    expect(suggestFromTitle(title, 'en')?.metric).toEqual(metric);
  });

  it.each([
    ['Elevar a pontualidade de 81 para 95 %', fromTo('81', '95', '%')],
    ['Reduzir o prazo de 12,5 dias para 4 dias', fromTo('12.5', '4', 'dias')],
    ['Receita de R$ 1,2 mi para R$ 2 mi', fromTo('1200000', '2000000', null, 'BRL')],
    ['Faturamento de R$ 10.000 a R$ 25.000', fromTo('10000', '25000', null, 'BRL')],
    ['Manter a inadimplência abaixo de 2,5 %', { kind: 'stay-below', upper: '2.5', unit: '%', currency: null }],
    ['Atingir 500 clientes', { kind: 'from-to', target: '500', unit: 'clientes', currency: null }],
  ])('reads Portuguese %j', (title, metric) => {
    expect(suggestFromTitle(title, 'pt-BR')?.metric).toEqual(metric);
  });

  it('reads German and Spanish', () => {
    expect(suggestFromTitle('Pünktlichkeit von 81 auf 95 % steigern', 'de')?.metric).toEqual(fromTo('81', '95', '%'));
    expect(suggestFromTitle('Subir la puntualidad de 81 a 95 %', 'es')?.metric).toEqual(fromTo('81', '95', '%'));
  });

  it.each(['Launch the new portal', 'Win 12 more pilots', 'Version 2.0 is out', 'ISO 9001 certified', ''])(
    'stays silent on %j',
    (title) => {
      expect(suggestFromTitle(title, 'en')).toBeNull();
    },
  );

  it('names the words it took', () => {
    expect(suggestFromTitle('Raise delivery from 81 to 95 % by June', 'en')?.words).toBe('from 81 to 95 %');
  });
});
