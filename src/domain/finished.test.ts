import { describe, expect, it } from 'vitest';
import { decimal, toText } from './decimal.ts';
import { measuredByFinishing } from './finished.ts';
import type { Milestones } from './metric.ts';

const milestone = (id: string, weight: string | null) => ({ id, title: id, weight: weight === null ? null : decimal(weight), day: null });
const equal: Milestones = { kind: 'milestones', milestones: ['a', 'b', 'c', 'd'].map((id) => milestone(id, null)) };
const thirds: Milestones = { kind: 'milestones', milestones: ['a', 'b', 'c'].map((id) => milestone(id, null)) };
const typed: Milestones = { kind: 'milestones', milestones: ['a', 'b', 'c'].map((id) => milestone(id, '33.33')) };
const weightless: Milestones = { kind: 'milestones', milestones: [milestone('a', '0')] };
const weighted: Milestones = { kind: 'milestones', milestones: [milestone('a', '70'), milestone('b', '30')] };

describe('finishing milestones measures', () => {
  it.each([
    [equal, ['a', 'c'], '50'], [equal, [], '0'], [equal, ['a', 'b', 'c', 'd'], '100'], [thirds, ['a', 'b', 'c'], '100'],
    [typed, ['a', 'b', 'c'], '100'], [typed, ['a'], '33.33333333'], [weightless, ['a'], '0'],
    [weighted, ['a'], '70'], [weighted, ['b', 'stranger'], '30'],
  ])('the weights of those finished %#', (metric, finished, percent) => {
    expect(toText(measuredByFinishing(metric, finished).value)).toBe(percent);
  });
});
