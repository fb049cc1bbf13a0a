import { expect, it, vi } from 'vitest';
import { settle, start, useFreshPage } from '../create/widget';

useFreshPage();

it.each([
  [20, 0],
  [140, 1],
])('an answer to %i services is warned of %i times', async (count, times) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const services = Array.from({ length: count }, (_, at) => [`service-number-${at}`, 'marketing']);
  const consent = start({ services: Object.fromEntries(services) as Record<string, string> });
  consent.reject();
  await settle();
  const said = warn.mock.calls.filter(([text]) => /bytes.*4096/.test(String(text)));
  expect(said).toHaveLength(times);
  expect(consent.state.decided).toBe(true);
});
