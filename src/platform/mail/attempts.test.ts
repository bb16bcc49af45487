import { describe, expect, it } from 'vitest';
import { deliveryState, MOST_ATTEMPTS, nextAttempt, type Progress } from './attempts.ts';

const NOW = '2026-05-12T14:00:00.000Z';

describe('the next attempt of a mail', () => {
  it.each([
    [1, '2026-05-12T14:01:00.000Z'],
    [3, '2026-05-12T14:15:00.000Z'],
    [7, '2026-05-13T02:00:00.000Z'],
    [MOST_ATTEMPTS, null],
    [20, null],
  ])('after attempt %d is at %s', (attempts, at) => {
    expect(nextAttempt(attempts, NOW)).toBe(at);
  });
});

describe('a mail', () => {
  const fresh: Progress = { created_at: '2026-05-12T13:59:00.000Z', sent_at: null, attempts: 0, next_attempt_at: null };

  it.each<[string, Partial<Progress>, boolean]>([
    ['waiting', {}, true],
    ['kept', {}, false],
    ['waiting', { attempts: 7, next_attempt_at: '2026-05-13T02:00:00.000Z' }, true],
    ['failed', { attempts: 8 }, true],
    ['kept', { attempts: 8 }, false],
    ['sent', { sent_at: NOW, attempts: 1 }, true],
    ['sent', { sent_at: NOW, attempts: 1 }, false],
    ['kept', { created_at: '2026-05-09T13:59:00.000Z' }, true],
    ['waiting', { created_at: '2026-05-01T13:59:00.000Z', next_attempt_at: NOW }, true],
  ])('is %s with %o, with a mail server: %s', (state, changes, delivers) => {
    expect(deliveryState({ ...fresh, ...changes }, delivers, NOW)).toBe(state);
  });
});
