import { describe, expect, it } from 'vitest';
import { declarationOf } from '../../../src/policy/declaration/tree';
import type { Known } from '../../../src/policy/declaration/known';
import type { Markup } from '../../../src/policy/declaration/markup';
import { htmlOf } from '../../../src/server/html';
import type { Config } from '../../../src/types';
import { all, knownOf, type Said } from './known-of';

const config: Config = {
  site: {
    name: 'Shop',
    controller: {
      name: 'Shop Ltd',
      address: '1 Way\nTown',
      email: 'a@b.example',
      url: 'https://b.example/',
    },
  },
  policy: { updated: '2026-01-31' },
  categories: [{ name: 'analytics', title: 'Counting', description: 'We count.' }],
  services: {
    stats: {
      category: 'analytics',
      name: 'Stats',
      provider: { name: 'Stats Ltd', url: 'https://s.example/' },
      purpose: 'Counts.',
      cookies: [{ name: '_st', purpose: 'Id', duration: '1 day' }],
    },
    map: { category: 'analytics', name: 'Map', provider: 'Maps', purpose: 'Draws.' },
  },
};

const made = (said?: Said, more?: Partial<Known>, given = config): readonly Markup[] =>
  declarationOf(knownOf(given, said, more));

/** One section as HTML, by its key. */
const section = (key: string, ...args: Parameters<typeof made>): string =>
  htmlOf(made(...args).filter((one) => typeof one !== 'string' && one.key === key));

const link = (href: string, label: string): string =>
  `<a href="${href}" rel="noopener noreferrer"><bdi>${label}</bdi></a>`;

describe('the markup of a category', () => {
  it('is a table with heads for its columns, for each service and for each thing stored', () => {
    const head = (text: string): string => `<th role="columnheader" scope="col">${text}</th>`;
    const cell = (label: string, content: string, more = ''): string =>
      `<td role="cell" data-label="${label}"${more}>${content}</td>`;
    expect(section('analytics')).toBe(
      [
        '<section><h2><bdi>Counting</bdi></h2><p><bdi>We count.</bdi></p>',
        '<table role="table"><caption><bdi>Counting</bdi></caption>',
        '<thead role="rowgroup"><tr role="row">',
        ...['Name', 'Provider', 'What for', 'Kept', 'Kind', 'In this browser now'].map(head),
        '</tr></thead>',
        '<tbody role="rowgroup">',
        '<tr role="row" class="group"><th role="rowheader" scope="rowgroup" colspan="6">',
        '<strong><bdi>Stats</bdi></strong> <bdi>Counts.</bdi></th></tr>',
        '<tr role="row"><th role="rowheader" scope="row"><code dir="ltr">_st</code></th>',
        cell('Provider', link('https://s.example/', 'Stats Ltd')),
        cell('What for', '<bdi>Id</bdi>'),
        cell('Kept', '1 day'),
        cell('Kind', 'Cookie'),
        cell('In this browser now', 'No'),
        '</tr></tbody>',
        '<tbody role="rowgroup"><tr role="row">',
        '<th role="rowheader" scope="row"><strong><bdi>Map</bdi></strong></th>',
        cell('Provider', '<bdi>Maps</bdi>'),
        cell('What for', '<bdi>Draws.</bdi>'),
        cell('', 'Nothing is stored in your browser for this.', ' colspan="3"'),
        '</tr></tbody>',
        '</table></section>',
      ].join(''),
    );
  });

  it('has no empty paragraph and no empty table', () => {
    const categories = [{ name: 'ads', title: 'Adverts' }];
    expect(section('ads', undefined, {}, { categories })).toBe(
      '<section><h2><bdi>Adverts</bdi></h2></section>',
    );
  });

  it('has no gap behind a service without a purpose', () => {
    const services = { a: { category: 'analytics', name: 'A', cookies: ['ab'] } };
    expect(section('analytics', undefined, {}, { services })).toContain(
      '<strong><bdi>A</bdi></strong></th>',
    );
  });

  it('names every row by what it is about, so that a page that is drawn again keeps it', () => {
    const keys = all(made()).flatMap(({ key, tag }) => (tag === 'tr' ? (key ?? []) : []));
    expect(keys).toEqual([
      '',
      'Cookie askfirst',
      'Local storage askfirst-record',
      '',
      'Cookie _st',
      '',
    ]);
    const bodies = all(made()).flatMap(({ key, tag }) => (tag === 'tbody' ? [key] : []));
    expect(bodies).toEqual(['', 'stats', 'map']);
  });
});

describe('the markup of the choice', () => {
  const said: Said = {
    granted: ['analytics', 'stats:analytics', 'map:analytics'],
    denied: [],
    record: { id: 'abc' },
  };

  // a file's address is none that a server lets through: only in a browser is it one
  it('says what holds, has the record, and what may be pressed', () => {
    expect(section('choice', said)).toBe(
      [
        '<section class="choice"><h2>Your choice</h2>',
        '<p>Allowed: Counting.</p><p>Chosen on March 4, 2026</p>',
        '<p class="record"><span>Record abc</span>',
        '<a download="askfirst-shop.example.json">Download my record</a></p>',
        '<div class="actions">',
        '<button type="button" data-askfirst="preferences">Change my choices</button>',
        '<button type="button" data-askfirst="reject">Withdraw my consent</button>',
        '</div></section>',
      ].join(''),
    );
  });

  it('has a record without an id, where none is known', () => {
    const html = section('choice', { ...said, record: { id: null as never } });
    expect(html).toContain('<p class="record"><a download=');
  });

  it('names its sentences and parts by what they are about', () => {
    const rules = { signal: true, gpc: true };
    const keys = (one?: Said): unknown[] =>
      all(made(one)).flatMap(({ key, tag }) => (/^(p|div)$/.test(tag) && key ? [key] : []));
    expect(keys(said)).toEqual(['allowed', 'chosen', 'record', 'actions']);
    expect(keys({ granted: [], denied: said.granted!, rules })).toEqual([
      ...['refused', 'chosen', 'signal', 'record', 'actions'],
    ]);
    expect(keys()).toEqual(['undecided', 'actions']);
  });

  it('is not there where one text is for everybody', () => {
    expect(section('choice', said, { choice: undefined })).toBe('');
  });
});

describe('the markup of who is responsible', () => {
  it('is an address, line by line, and the date and place of the policy', () => {
    expect(section('responsible', undefined, { policyUrl: '/privacy' })).toBe(
      [
        '<section><h2>Who is responsible</h2><address>',
        '<div><bdi>Shop Ltd</bdi></div><div><bdi>1 Way</bdi></div><div><bdi>Town</bdi></div>',
        `<div>${link('mailto:a@b.example', 'a@b.example')}</div>`,
        `<div>${link('https://b.example/', 'https://b.example/')}</div></address>`,
        '<p><span>Last updated on January 31, 2026. </span>',
        `${link('/privacy', 'Privacy policy')}</p></section>`,
      ].join(''),
    );
  });

  it('has no empty address and no empty line', () => {
    const only = (given: Config): string => section('responsible', undefined, {}, given);
    expect(only({ site: { controller: { name: 'Ltd' } } })).toBe(
      '<section><h2>Who is responsible</h2><address><div><bdi>Ltd</bdi></div></address></section>',
    );
    expect(only({ policy: { updated: '2026-01-31' } })).toBe(
      '<section><p><span>Last updated on January 31, 2026. </span></p></section>',
    );
  });

  it.each(['in 2026-01-31', '2026-01-31 or so', '2026-13-01', 'May'])(
    'shows %s, which is no day, as it is',
    (updated) => {
      expect(section('responsible', undefined, {}, { policy: { updated } })).toContain(
        `Last updated on ${updated}. `,
      );
    },
  );
});

describe('the markup of the help', () => {
  it('leads to the page of the browser at hand, and has the others behind a click', () => {
    const html = section('help', undefined, { browser: 'firefox' });
    expect(html).toMatch(
      /^<section><h2>[^<]+<\/h2><p>[^<]+<\/p><p><a href="https:\/\/support\.mozilla\.org\/[^"]+" rel="noopener noreferrer"><bdi>[^<]*Firefox[^<]*<\/bdi><\/a><\/p><details><summary>[^<]+<\/summary><ul>(<li><a [^>]+><bdi>[^<]+<\/bdi><\/a><\/li>)+<\/ul><\/details><p class="independent"><span>[^<]+<\/span>( <a [^>]+><bdi>[^<]+<\/bdi><\/a>)+<\/p><\/section>$/,
    );
    expect(html.match(/Firefox/g)).toHaveLength(1);
  });

  it('is a plain list where nobody knows the browser', () => {
    const html = section('help', undefined, {});
    expect(html).toContain('</p><ul><li>');
    expect(html).not.toContain('details');
    expect(html).toContain('Firefox');
  });
});
