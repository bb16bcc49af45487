import { describe, expect, it } from 'vitest';
import { METRIC_KINDS } from '#domain/metric.ts';
import { readMetric } from '#domain/metric-text.ts';
import { draftOfMetric, EMPTY_METRIC, metricOfDraft, notNumbers, type MetricDraft } from './metric-draft.ts';

const full: MetricDraft = {
  kind: 'from-to',
  unit: '%',
  baseline: '81',
  target: '95',
  commit: '85',
  stretch: '99',
  lower: '1',
  upper: '2',
  heldBy: 'inside-at-end',
  measureBy: '2026-02-01',
  zones: { commit: 'a', target: 'b', stretch: ' ' },
  milestones: [
    { id: 'm1', title: 'Design ', weight: '', day: null },
    { id: 'm2', title: '', weight: '', day: null },
  ],
  intermediateTargets: [
    { day: '2026-02-01', value: '88' },
    { day: null, value: '90' },
  ],
};

describe('a metric in a form', () => {
  it('sends only what its kind uses', () => {
    expect(metricOfDraft(full)).toMatchObject({
      kind: 'from-to',
      unit: '%',
      baseline: '81',
      target: '95',
      commit: '85',
      stretch: '99',
      lower: null,
      upper: null,
      heldBy: null,
      measureBy: null,
      zones: null,
      milestones: [],
      intermediateTargets: [{ day: '2026-02-01', value: '88' }],
    });
    expect(metricOfDraft({ ...full, kind: 'stay-below' })).toMatchObject({
      upper: '2',
      lower: null,
      target: null,
      heldBy: 'inside-at-end',
    });
    expect(metricOfDraft({ ...full, kind: 'milestones' })).toMatchObject({
      unit: null,
      milestones: [{ id: 'm1', title: 'Design', weight: null, day: null }],
    });
    expect(metricOfDraft({ ...full, kind: 'zones' }).zones).toEqual({ commit: 'a', target: 'b', stretch: null });
  });

  it('takes three capital letters as a currency', () => {
    expect(metricOfDraft({ ...full, unit: 'BRL' })).toMatchObject({ unit: null, currency: 'BRL' });
    expect(metricOfDraft({ ...full, unit: 'NPS pts' })).toMatchObject({ unit: 'NPS pts', currency: null });
  });

  it.each(METRIC_KINDS)('comes back from the rule book as it went: %s', (kind) => {
    const sent = metricOfDraft({ ...full, kind });
    expect(readMetric(sent).allowed).toBe(true);
    expect(metricOfDraft(draftOfMetric(sent))).toEqual(sent);
  });

  it('names what is no number, and only where the kind asks for one', () => {
    const draft = { ...EMPTY_METRIC, baseline: null, lower: null };
    expect(notNumbers(draft)).toEqual(['baseline']);
    expect(notNumbers({ ...draft, kind: 'yes-no' })).toEqual([]);
    expect(
      notNumbers({ ...draft, kind: 'milestones', milestones: [{ id: 'a', title: 'x', weight: null, day: null }] }),
    ).toEqual(['milestones.0.weight']);
  });
});
