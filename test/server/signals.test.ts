/** A module with a site's config may be read by a server too, where there is no page. */
import { expect, it } from 'vitest';
import * as signals from '../../src/signals';
import type { Signal } from '../../src/types';

it.each(Object.entries(signals))('makes %s where there is no page', (name, make) => {
  expect(typeof document).toBe('undefined');
  const options = { map: {}, sdk: undefined };
  const signal = (make as (given: object) => Signal)(options);
  expect(signal.name).toMatch(/^[a-z-]+$/i);
  expect(signal.start ?? signal.change, name).toBeTypeOf('function');
});
