import { describe, expect, it } from 'vitest';
import { withCatalogue } from '../../src/browser/catalogue';
import { settingsOf } from '../config/settings-of';

describe('a service that the site only names', () => {
  it('is described as the catalogue knows it, in the category that the site gave it', async () => {
    const settings = settingsOf({ services: { 'google-analytics': 'marketing' } });
    const [service] = (await withCatalogue(settings)).services;
    expect(service).toMatchObject({
      id: 'google-analytics',
      category: 'marketing',
      name: 'Google Analytics',
      required: false,
    });
    expect(service!.cookies).toContainEqual(expect.objectContaining({ name: '__utma' }));
  });

  it('stays as it is where nobody knows it', async () => {
    const settings = settingsOf({ services: { mine: 'analytics' } });
    expect((await withCatalogue(settings)).services).toEqual(settings.services);
  });

  it('stays as it is in the settings themselves', async () => {
    const settings = settingsOf({ services: { hotjar: 'analytics' } });
    await withCatalogue(settings);
    expect(settings.services[0]!.name).toBeUndefined();
  });
});

describe('a service that the site describes', () => {
  it('is what the site says, though the catalogue knows more', async () => {
    const settings = settingsOf({
      services: { hotjar: { category: 'analytics', name: 'Our recordings' } },
    });
    expect(await withCatalogue(settings)).toBe(settings);
  });
});
