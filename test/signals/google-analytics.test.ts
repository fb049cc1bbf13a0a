import { describe, expect, it, vi } from 'vitest';
import { googleAnalytics } from '../../src/signals';
import { page, run, VISITS } from './visits';

describe('Google Analytics', () => {
  it.each([
    ['first', true],
    ['return with a yes', false],
    ['return with a no', true],
    ['return with statistics only', false],
    ['withdrawal', true],
    ['withdrawal and a new yes', false],
  ])('is switched off by its own switch, or on, on a %s visit', (visit, isOff) => {
    run(googleAnalytics({ ids: ['G-1', 'G-2'] }), VISITS[visit]!);
    expect([page['ga-disable-G-1'], page['ga-disable-G-2']]).toEqual([isOff, isOff]);
  });

  it('takes one id as a text', () => {
    run(googleAnalytics({ ids: 'G-1' }), VISITS.first!);
    expect(Object.keys(page).filter((key) => key.startsWith('ga-'))).toEqual(['ga-disable-G-1']);
  });

  it.each([{}, { ids: [] }, { ids: null }, { ids: '' }])(
    'says in one sentence that it has no id, and throws nothing: %j',
    (options) => {
      const error = vi.spyOn(console, 'error').mockReturnValue();
      run(googleAnalytics(options as never), VISITS.withdrawal!);
      expect(error.mock.calls).toEqual([
        [
          'askfirst: googleAnalytics has no "ids" and switches nothing off: name its measurement ids, as in ["G-1A2B3C4D5E"].',
        ],
      ]);
    },
  );
});
