import { expect, it } from 'vitest';
import { guard } from '../../src/guard/guard';
import { settingsOf } from '../config/settings-of';

const insert = (src: string): HTMLScriptElement => {
  const script = Object.assign(document.createElement('script'), { src });
  document.body.append(script);
  return script;
};

it('holds an address that only speaks of a file of the widget, and none of those files', () => {
  const stop = guard(
    settingsOf({ services: { vendor: { category: 'analytics', hosts: ['vendor.example'] } } }),
    () => false,
    () => undefined,
  );
  const speaking = [
    'https://vendor.example/a.js?page=/askfirst-review',
    'https://vendor.example/a.js#/askfirst-a.0.1.0.js',
    'https://vendor.example/askfirst-review',
  ];
  for (const address of speaking) {
    expect(insert(address).hasAttribute('src'), address).toBe(false);
  }
  expect(insert('https://vendor.example/askfirst-notice.0.1.0.js').hasAttribute('src')).toBe(true);
  stop();
  document.body.replaceChildren();
});
