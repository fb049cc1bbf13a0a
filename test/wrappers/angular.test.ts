import '@angular/compiler';
import {
  type ApplicationRef,
  Component,
  enableProdMode,
  provideZonelessChangeDetection,
  type Type,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Given } from '../../src/wrappers/follow';
import { injectConsent, provideConsent } from '../../src/wrappers/angular';
import { tagArrives, visitor } from './visitor';

// it would warn of components that are called the same
enableProdMode();

let place: HTMLElement;
let app: ApplicationRef | undefined;
beforeEach(() => {
  place = document.body.appendChild(document.createElement('ask-video'));
});
afterEach(() => {
  app?.destroy();
  app = undefined;
  place.remove();
});

/** A component, made without a compiler's decorators. */
const component = (template: string, names: string): Type<unknown> =>
  Component({ selector: 'ask-video', template })(
    class {
      readonly view = injectConsent();
      readonly names = names;
    },
  );

const VIDEO = '@if (view.granted(names)) {plays} @else {waits}';

async function show(given?: Given, names = 'marketing video', template = VIDEO): Promise<void> {
  app = await bootstrapApplication(component(template, names), {
    providers: [provideZonelessChangeDetection(), ...(given ? [provideConsent(given)] : [])],
  });
  await app.whenStable();
}
async function after(change: () => void): Promise<string> {
  change();
  await app!.whenStable();
  return place.textContent.trim();
}

describe('in Angular', () => {
  it('content comes with its consent and goes with it', async () => {
    const consent = visitor();
    await show({ consent });
    expect(place.textContent.trim()).toBe('waits');
    expect(await after(() => consent.accept(['marketing', 'video']))).toBe('plays');
    expect(await after(() => consent.update({ video: false }))).toBe('waits');
  });

  it.each(['', 'nobody', '!marketing'])(
    'a name that nobody declared is never granted: "%s"',
    async (names) => {
      const consent = visitor();
      consent.accept();
      await show({ consent }, names);
      expect(place.textContent.trim()).toBe('waits');
    },
  );

  it('the script tag needs no provider, and may come after the app', async () => {
    await show();
    expect(place.textContent.trim()).toBe('waits');
    expect(await after(() => tagArrives().accept())).toBe('plays');
  });

  it('signals give what holds, and the object to change it', async () => {
    await show(
      { consent: visitor() },
      'analytics',
      '<button (click)="view.consent()?.accept([names])">{{ view.state()?.decided }}</button>',
    );
    const button = place.querySelector('button')!;
    expect(button.textContent).toBe('false');
    expect(await after(() => button.click())).toBe('true');
  });

  it('draws what the server knows at first', async () => {
    await show({ initial: { granted: ['marketing', 'video'] } });
    expect(place.textContent.trim()).toBe('plays');
  });
});
