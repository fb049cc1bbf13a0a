/** What keeps the widget working, and shut, in a page that is hostile or broken. */

const ATTACKS = 'test/flows/attacks.spec.ts';
const CLOBBERED = { flow: ATTACKS, name: 'markup that takes over the document' };
const SHADOWED = 'test/browser/clobbered.test.ts';
const QUEUES = 'test/signals/queues.test.ts';
const FRAMED = {
  flow: ATTACKS,
  name: 'in a frame a pointer’s click on accept counts only after a moment',
};
const PRESSED = { flow: ATTACKS, name: 'a click that a script makes is a refusal like any other' };
const FROZEN = {
  flow: ATTACKS,
  name: 'the public object cannot be changed by a script of the page',
};
const NEVER = 'if (!event.isTrusted) return;\n        const { detail, timeStamp } = event;';

export const pages = {
  'Forms and images named like properties of `document`, before the tag or after it': [
    {
      file: 'src/browser/page.ts',
      from: 'Reflect.get(Document.prototype, key, document);',
      to: 'document[key];',
      test: { unit: SHADOWED, name: 'has a body, a head and a root all the same' },
    },
    {
      file: 'src/browser/cookies.ts',
      from: "Reflect.set(Document.prototype, 'cookie', line, document);",
      to: 'document.cookie = line;',
      test: { unit: SHADOWED, name: 'still has cookies' },
    },
    {
      file: 'src/browser/events.ts',
      from: "page('dispatchEvent').call(document, queue[0]);",
      to: 'document.dispatchEvent(queue[0]);',
      test: { unit: SHADOWED, name: 'still has events', throws: 'dispatchEvent is not a function' },
    },
    {
      file: 'src/browser/page.ts',
      from: '(Object.getPrototypeOf(node) as ParentNode).querySelectorAll',
      to: '(node as unknown as ParentNode).querySelectorAll',
      test: CLOBBERED,
    },
    {
      file: 'rollup.config.mjs',
      from: "\n        .replace(/(\\w)\\.(createTextNode|createElementNS)\\(/g, 'Document.prototype.$2.call($1,')",
      to: '',
      builds: ['panel'],
      test: CLOBBERED,
    },
  ],
  'Links whose ids are the globals of vendors, or `askfirst`': [
    {
      file: 'src/signals/vendor.ts',
      from: "if (typeof read(vendors[name], 'push') !== 'function') vendors[name] = [];",
      to: 'vendors[name] ??= [];',
      test: {
        unit: QUEUES,
        name: 'is not put off by an element of that name',
        throws: 'push is not',
      },
    },
    {
      file: 'src/signals/vendor.ts',
      from: 'try {\n    return (Object(found) as Record<string, unknown>)[key];\n  } catch {\n    return undefined;\n  }',
      to: 'return (Object(found) as Record<string, unknown>)[key];',
      test: {
        unit: QUEUES,
        name: 'a queue whose name a frame from elsewhere has',
        throws: 'Blocked a frame',
      },
    },
    {
      file: 'src/start.ts',
      from: 'if (queue && Object.isFrozen(queue)) return;',
      to: 'if (queue && !Array.isArray(queue)) return;',
      test: CLOBBERED,
    },
  ],
  'Messages from other windows': [
    {
      file: 'src/create.ts',
      from: 'const views = createViews(consent, file, words);',
      to: "const views = createViews(consent, file, words);\n  addEventListener('message', ({ data }) => data === 'accept' && consent.accept());",
      test: { flow: ATTACKS, name: 'messages from other windows change nothing' },
    },
  ],
  'A frame around the page, with the notice under a button of its own': [
    { file: 'src/notice/mount-notice.ts', from: 'DELAY = 300;', to: 'DELAY = 0;', test: FRAMED },
    {
      file: 'src/notice/mount-notice.ts',
      from: "if (isCaught && action !== 'reject')",
      to: 'if (isCaught)',
      test: FRAMED,
    },
  ],
  'Scripts that press “reject”, as privacy tools do': [
    {
      file: 'src/notice/mount-notice.ts',
      from: 'const { detail, timeStamp } = event;',
      to: NEVER,
      test: PRESSED,
    },
    {
      file: 'src/notice/mount-notice.ts',
      from: 'const { detail, timeStamp } = event;',
      to: NEVER,
      test: {
        flow: 'test/flows/extensions.spec.ts',
        name: 'autoconsent rejects the notice by our rule',
      },
    },
  ],
  'Scripts that replace `granted()` or the state': [
    {
      file: 'src/create.ts',
      from: 'consent: Consent = Object.freeze({',
      to: 'consent: Consent = ({',
      test: FROZEN,
    },
    {
      file: 'src/create.ts',
      from: 'consent: Consent = Object.freeze({',
      to: 'consent: Consent = ({',
      test: { flow: 'test/flows/api.spec.ts', name: 'and none can be replaced' },
    },
    {
      file: 'src/consent/state.ts',
      from: 'return Object.freeze({\n    ...rules,',
      to: 'return ({\n    ...rules,',
      test: FROZEN,
    },
    {
      file: 'src/policy/names.ts',
      from: 'granted: Object.freeze(granted)',
      to: 'granted',
      test: FROZEN,
    },
    {
      file: 'src/policy/names.ts',
      from: 'denied: Object.freeze(denied)',
      to: 'denied',
      test: FROZEN,
    },
  ],
  'Two tags, a thousand restarts, 50,000 elements': [
    {
      file: 'src/start.ts',
      from: 'if (queue && Object.isFrozen(queue)) return;',
      to: '',
      test: {
        flow: 'test/flows/loading.spec.ts',
        name: 'of several tags in a page the first one works, and nothing happens twice',
      },
    },
    {
      file: 'src/create.ts',
      from: 'for (const stop of stops.splice(0)) stop();',
      to: '',
      test: {
        unit: 'test/create/faults.test.ts',
        name: 'leaves no element and no listener behind',
      },
    },
    {
      file: 'src/create.ts',
      from: 'for (const stop of stops.splice(0)) stop();',
      to: '',
      test: {
        flow: 'test/flows/restarts.spec.ts',
        name: 'started and destroyed a thousand times, the widget leaves nothing in memory',
        modules: true,
      },
    },
    {
      file: 'src/gate/queue.ts',
      from: 'found.push(elements.values())',
      to: 'found.push([...elements].reverse().values())',
      test: { flow: ATTACKS, name: 'among fifty thousand elements held-back scripts are found' },
    },
  ],
  'A page that has replaced `Promise`, `Array.prototype.map` or `MutationObserver`': [
    {
      file: 'src/browser/attempt.ts',
      from: "console.error('askfirst:', error));",
      to: `{
    console.error('askfirst:', error);
    addEventListener('load', () => {
      for (const one of document.querySelectorAll<HTMLScriptElement>('script[data-consent]')) {
        const script = document.createElement('script');
        script.text = one.text;
        one.replaceWith(script);
      }
    });
  });`,
      test: { flow: ATTACKS, name: 'where the page has changed the language, nothing is granted' },
    },
  ],
};
