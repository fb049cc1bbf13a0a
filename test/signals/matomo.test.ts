/** What Matomo keeps itself. */
import { describe, expect, it } from 'vitest';
import { matomo } from '../../src/signals';
import { page, run, VISITS } from './visits';

describe('a yes that Matomo itself has kept of a former banner', () => {
  const forget = ['forgetConsentGiven'];
  const keep = (name: string, life = 99): void => {
    document.cookie = `${name}=1; Secure; Max-Age=${life}`;
  };

  it.each([
    ['first', [forget]],
    ['return with a no', [forget]],
    ['return with a yes', [['setConsentGiven']]],
    ['first, then a yes', [forget, ['setConsentGiven']]],
    ['first, then a no', [forget]],
    ['withdrawal', [['setConsentGiven'], forget]],
  ])('is taken back there where none is given here, on a %s visit', (visit, log) => {
    keep('mtm_consent');
    run(matomo(), VISITS[visit]!);
    keep('mtm_consent', 0);
    expect(page._paq).toEqual([['requireConsent'], ...log]);
  });

  it('may be one to cookies alone', () => {
    keep('mtm_cookie_consent');
    run(matomo({ cookiesOnly: true }), VISITS['return with a no']!);
    keep('mtm_cookie_consent', 0);
    expect(page._paq).toEqual([
      ['requireCookieConsent'],
      ['forgetCookieConsentGiven'],
      ['deleteCookies'],
    ]);
  });

  it('is none where Matomo has kept a no: it hears nothing of that', () => {
    keep('mtm_consent_removed');
    run(matomo(), VISITS['return with a no']!);
    keep('mtm_consent_removed', 0);
    expect(page._paq).toEqual([['requireConsent']]);
  });
});
