import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { removeDatabases } from '../../src/browser/remove-stored';
import { databases } from './fake-databases';

describe('deleting databases', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const settled = async (left: Promise<string[]>): Promise<string[]> => {
    await vi.advanceTimersByTimeAsync(1000);
    return left;
  };

  it('takes exact names, and those that a pattern finds, and leaves the others', async () => {
    const fake = databases(['mp_1', 'mp_2', 'cart', 'exact', 'exact2']);
    const goes = (name: string): boolean => name.startsWith('mp_') || name === 'exact';
    expect(await settled(removeDatabases(['mp_*', 'exact'], goes))).toEqual([]);
    expect(fake.names()).toEqual(['cart', 'exact2']);
  });

  it('asks for no list where no pattern needs it, and for nothing where nothing is declared', async () => {
    const fake = databases(['exact']);
    await settled(removeDatabases(['exact'], () => true));
    expect(fake.calls).toEqual(['delete exact']);
    expect(await removeDatabases([], () => true)).toEqual([]);
    expect(fake.calls).toHaveLength(1);
  });

  it('leaves what may not go, although it is declared', async () => {
    const fake = databases(['shared', 'own']);
    await settled(removeDatabases(['shared', 'own'], (name) => name !== 'shared'));
    expect(fake.names()).toEqual(['shared']);
  });

  it('names what is in use, what fails and what says nothing, and does not wait for it', async () => {
    databases(['busy', 'bad', 'silent', 'good'], {
      busy: 'blocked',
      bad: 'error',
      silent: 'nothing',
    });
    const left = removeDatabases(['busy', 'bad', 'silent', 'good'], () => true);
    expect(await settled(left)).toEqual(['busy', 'bad', 'silent']);
  });

  it('deletes exact names where there is no list, or none that comes', async () => {
    for (const list of ['missing', 'refused', 'never'] as const) {
      const fake = databases(['mp_1', 'exact'], {}, list);
      expect(await settled(removeDatabases(['mp_*', 'exact'], () => true))).toEqual([]);
      expect(fake.names()).toEqual(['mp_1']);
    }
  });

  it('says nothing where a page may have none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await settled(removeDatabases(['a_*', 'exact'], () => true))).toEqual([]);
  });
});
