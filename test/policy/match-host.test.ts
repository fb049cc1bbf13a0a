import { describe, expect, it } from 'vitest';
import { createHostMatch } from '../../src/policy/match-host';
import type { Service } from '../../src/types';

const service = (id: string, ...hosts: string[]): Service => ({
  id,
  hosts,
  category: 'analytics',
  required: false,
});
/** As a link on a page with this address does it. */
const hostOf =
  (base: string) =>
  (url: string): string =>
    URL.canParse(url, base) ? new URL(url, base).hostname : '';
const BASE = 'https://shop.example.co.uk/a/b';
const services = [
  service('vendor', 'vendor.com', 'Müller.example', 'UPPER.example.'),
  service('maps', 'maps.vendor.com'),
  service('tags', 'tags.example'),
  service('ads', 'tags.example'),
  service('broken', 'not a host', ''),
  service('parent', 'example.co.uk'),
];
const match = (base: string): ((url: string) => string) =>
  createHostMatch(services, 'shop.example.co.uk', hostOf(base));
const names = (url: string): string => match(BASE)(url);

describe('an address belongs to the service', () => {
  it.each([
    ['that declares its host', 'https://vendor.com/a.js', 'vendor'],
    ['that declares a domain above it', 'https://a.b.vendor.com/a.js', 'vendor'],
    ['that fits best', 'https://eu.maps.vendor.com/', 'maps'],
    ['whatever the scheme', 'http://vendor.com', 'vendor'],
    ['without a scheme', '//vendor.com/a.js', 'vendor'],
    ['in capitals', 'HTTPS://VENDOR.COM/A.JS', 'vendor'],
    ['declared in capitals, with a final dot', 'https://upper.example/', 'vendor'],
    ['with a final dot', 'https://vendor.com./a.js', 'vendor'],
    ['with a port', 'https://vendor.com:8443/a.js', 'vendor'],
    ['with a user', 'https://shop.example.co.uk@vendor.com/a.js', 'vendor'],
    ['with white space around it', ' \n https://vendor.com/a.js ', 'vendor'],
    ['with backslashes', 'https:\\\\vendor.com\\a.js', 'vendor'],
    ['in letters beyond ASCII', 'https://xn--mller-kva.example/', 'vendor'],
    ['and to the other one with the same host', 'https://tags.example/', 'tags ads'],
    ['of a sister host of the page', 'https://stats.example.co.uk/', 'parent'],
  ])('%s', (_, url, id) => {
    expect(names(url)).toBe(id);
  });
});

describe('an address is nobody’s', () => {
  it.each([
    ['when the name only ends alike', 'https://evil-vendor.com/'],
    ['when the name only begins alike', 'https://vendor.com.evil.example/'],
    ['when the host is in the path', '/vendor.com/a.js'],
    ['when the host is in the query', 'https://other.example/?https://vendor.com/'],
    ['when the host is only the user', 'https://vendor.com@other.example/'],
    ['when it is relative', 'a.js'],
    ['when it is empty', ''],
    ['on the page’s own host, though a domain above is declared', BASE],
    ['when it does not parse', 'https://['],
    ['when it is data', 'data:text/javascript,1'],
    ['when it is a blob', 'blob:https://vendor.com/1'],
    ['when it is code', 'javascript:void "vendor.com"'],
  ])('%s', (_, url) => {
    expect(names(url)).toBeFalsy();
  });

  it('when nothing is declared', () => {
    expect(createHostMatch([], 'a.example', hostOf(BASE))('https://vendor.com/')).toBeFalsy();
  });
});

it('relative addresses are read from the base of the page', () => {
  expect(match('https://vendor.com/x/')('a.js')).toBe('vendor');
});

it('the own host counts when it is declared itself', () => {
  const own = createHostMatch(
    [service('own', 'shop.example')],
    'shop.example',
    hostOf('https://shop.example/'),
  );
  expect(own('/a.js')).toBe('own');
});
