import { expect, it, vi } from 'vitest';
import { log, settle, start, useFreshPage } from './widget';

useFreshPage();

it('a notice stays until somebody answers, and no answer comes by itself', async () => {
  const consent = start({ categories: ['analytics'] });
  await settle();
  expect(log.filter((entry) => entry.endsWith('notice'))).toEqual(['+notice']);
  await vi.advanceTimersByTimeAsync(24 * 60 * 60 * 1000);
  expect(log.filter((entry) => entry.endsWith('notice'))).toEqual(['+notice']);
  expect([consent.state.decided, consent.granted('analytics'), document.cookie]).toEqual([
    false,
    false,
    '',
  ]);
});
