import { i18n } from '@lingui/core';
import { beforeAll, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { speak } from '../app/language.ts';
import { mount } from '../ui/mount-for-test.tsx';
import { lineSentence, trendSentence } from './line-sentence.ts';
import { ProgressLine } from './progress-line.tsx';
import { statusSentence } from './status-sentence.ts';

beforeAll(() => speak('en'));

const words = (value: number) => `${value}%`;
const points = [
  { day: '2026-03-02', value: 40 },
  { day: '2026-03-09', value: 52 },
];
const expected = [
  { day: '2026-03-01', value: 0 },
  { day: '2026-03-11', value: 100 },
];

it.each([
  [[], [], undefined, 'Signed: no value yet.'],
  [points, [], undefined, 'Signed: 52% on Mar 9.'],
  [points, expected, undefined, 'Signed: 52% on Mar 9, expected 80%.'],
  [points, expected, 100, 'Signed: 52% on Mar 9, expected 80%, target 100%.'],
])('a progress line says itself: %#', (values, line, target, sentence) => {
  expect(lineSentence(i18n, { label: 'Signed', points: values, expected: line, target, words })).toBe(sentence);
});

it.each([
  [[], 'Confidence: no value yet.'],
  [[7], 'Confidence: 7%.'],
  [[4, 7], 'Confidence: 7%, up from 4% on Mar 2.'],
  [[7, 4], 'Confidence: 4%, down from 7% on Mar 2.'],
  [[5, 5], 'Confidence: 5%, the same as on Mar 2.'],
])('a trend of %j says itself', (values, sentence) => {
  const trend = values.map((value, index) => ({ day: `2026-03-0${index + 2}`, value }));
  expect(trendSentence(i18n, { label: 'Confidence', points: trend, words })).toBe(sentence);
});

it.each([
  [{}, 'Goals: none yet.'],
  [{ 'on-track': 3, 'no-check-in': 1, achieved: 0 }, 'Goals: 4 in all, 3 on track, 1 no check-in.'],
])('a bar of statuses %j says itself', (counts, sentence) => {
  expect(statusSentence(i18n, 'Goals', counts)).toBe(sentence);
});

it('a chart is a picture with a sentence, a line that reads it by keys, and a table', async () => {
  await mount(
    <ProgressLine label="Signed" from="2026-03-01" to="2026-03-31" points={points} expected={expected} unit="%" />,
  );
  await expect.element(page.getByRole('img', { name: 'Signed: 52% on Mar 9, expected 80%.' })).toBeVisible();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(page.getByRole('slider')).toHaveAttribute('aria-valuetext', 'Mar 2, 2026, 40%, expected 10%');
  await page.getByRole('button', { name: 'Show as table' }).click();
  await expect.element(page.getByRole('row', { name: 'Mar 9 52% 80%' })).toBeVisible();
});
