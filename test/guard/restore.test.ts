import { describe, expect, it } from 'vitest';
import { guard, type LoadNetwork } from '../../src/guard/guard';
import { take } from '../../src/guard/network';
import { settingsOf } from '../config/settings-of';

const URL_OF_VENDOR = 'https://vendor.example/a.js';
const SETTINGS = settingsOf({
  services: { vendor: { category: 'analytics', hosts: ['vendor.example'] } },
  guard: { network: true },
});

const loadNetwork: LoadNetwork = (_, ...more) => {
  document.documentElement.dataset.askfirst = 'asking';
  take(null, null, null, ...more);
};

describe('its stop', () => {
  const OWNERS = [Node, Element, DocumentFragment, CharacterData, Range, Document, Storage].map(
    ({ prototype }) => prototype as object,
  );
  OWNERS.push(HTMLScriptElement.prototype, HTMLIFrameElement.prototype, HTMLImageElement.prototype);
  OWNERS.push(XMLHttpRequest.prototype, Navigator.prototype);
  const natives = (): Record<string, PropertyDescriptor>[] =>
    OWNERS.map((owner) => Object.getOwnPropertyDescriptors(owner));

  it('puts every native back', () => {
    const before = natives();
    const stop = guard(SETTINGS, () => false, loadNetwork);
    expect(natives()).not.toEqual(before);
    expect(Node.prototype.appendChild.name).toBe('appendChild');
    expect(Node.prototype.insertBefore).toHaveLength(2);
    stop();
    natives().forEach((descriptors, at) => {
      const then: Record<string, PropertyDescriptor> = { ...before[at] };
      for (const [key, now] of Object.entries(descriptors)) {
        const { value, set } = then[key]!;
        expect([key, now.value === value, now.set === set]).toEqual([key, true, true]);
      }
    });
  });

  it('does not undo what others have put over it, and is out of the way there', () => {
    const native = Node.prototype.appendChild;
    const stop = guard(SETTINGS, () => false, loadNetwork);
    const guarded = Node.prototype.appendChild;
    const theirs = function (this: Node, node: Node): Node {
      return Reflect.apply(guarded, this, [node]);
    };
    Object.assign(Node.prototype, { appendChild: theirs });
    stop();
    try {
      expect(Node.prototype.appendChild).toBe(theirs);
      const one = document.createElement('script');
      one.src = URL_OF_VENDOR;
      document.body.appendChild(one);
      expect(one.src).toBe(URL_OF_VENDOR);
    } finally {
      Node.prototype.appendChild = native;
    }
  });
});
