import { describe, expect, it } from 'vitest';
import { REJECT } from '../../src/consent/answer';
import { changeBetween } from '../../src/consent/change';
import { cookieString, cookieValues } from '../../src/consent/cookie-string';
import { toRecord } from '../../src/consent/record';
import type { State } from '../../src/types';

describe('a change', () => {
  const state = (granted: string[]) => ({ granted }) as unknown as State;

  it('names what became granted and what was withdrawn', () => {
    expect(changeBetween(state(['a', 'b']), state(['b', 'c', 'd']))).toEqual({
      granted: ['c', 'd'],
      withdrawn: ['a'],
    });
  });

  it('is empty between equals', () => {
    expect(changeBetween(state(['a']), state(['a']))).toEqual({ granted: [], withdrawn: [] });
  });
});

describe('a record', () => {
  const answer = {
    time: Date.UTC(2026, 10, 22, 12) / 1000,
    revision: 2,
    signal: true,
    method: 'save' as const,
    granted: ['analytics', 'video:marketing'],
    denied: ['marketing'],
  };

  it('says what was answered, when and until when, and names services as the site does', () => {
    expect(toRecord(answer, 182)).toEqual({
      time: '2026-11-22T12:00:00.000Z',
      expires: '2027-05-23T12:00:00.000Z',
      revision: 2,
      signal: true,
      method: 'save',
      granted: ['analytics', 'video'],
      denied: ['marketing'],
      presumed: [],
    });
  });

  it('says what was only taken for a yes, and keeps the digits of names', () => {
    const granted = ['0analytics', '1ga4:marketing', 'h264:marketing'];
    expect(toRecord({ ...answer, granted }, 182)).toMatchObject({
      granted: ['analytics', 'ga4', 'h264'],
      presumed: ['analytics', 'ga4'],
    });
  });

  it('has no times for the timeless reject', () => {
    expect(toRecord(REJECT, 182)).toEqual({
      time: null,
      expires: null,
      revision: 0,
      signal: false,
      method: 'reject-all',
      granted: [],
      denied: [],
      presumed: [],
    });
  });

  it('is a copy: writing into it reaches nobody else', () => {
    const record = toRecord(answer, 182) as unknown as { granted: string[]; denied: string[] };
    record.granted.push('everything');
    record.denied.length = 0;
    expect(toRecord(answer, 182)).toMatchObject({
      granted: ['analytics', 'video'],
      denied: ['marketing'],
    });
  });
});

describe('a cookie header', () => {
  it('gives every value under the name, in its order', () => {
    expect(cookieValues('a=1; askfirst=x; b=2; askfirst=y', 'askfirst')).toEqual(['x', 'y']);
    expect(cookieValues('askfirst=x;askfirst=y', 'askfirst')).toEqual(['x', 'y']);
  });

  it.each(['', 'askfirst', 'askfirst2=x', 'xaskfirst=x', 'a=askfirst=x', 'Askfirst=x'])(
    'without the name gives nothing: %j',
    (header) => {
      expect(cookieValues(header, 'askfirst')).toEqual([]);
    },
  );

  it('keeps a value with an equals sign whole', () => {
    expect(cookieValues('n=a=b==', 'n')).toEqual(['a=b==']);
  });
});

describe('a cookie to set', () => {
  const place = { name: 'askfirst', path: '/', sameSite: 'Lax' as const };

  it('has the attributes asked for and no others', () => {
    expect(cookieString(place, 'reject', 60).split('; ').sort()).toEqual([
      'Max-Age=60',
      'Path=/',
      'SameSite=Lax',
      'askfirst=reject',
    ]);
    expect(
      cookieString({ ...place, domain: 'example.com', secure: true }, 'x', 0)
        .split('; ')
        .sort(),
    ).toEqual([
      'Domain=example.com',
      'Max-Age=0',
      'Path=/',
      'SameSite=Lax',
      'Secure',
      'askfirst=x',
    ]);
  });
});
