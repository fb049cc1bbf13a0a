/*
 * The floor of the comparison: the least code by hand that does the job at all. A notice, a dialog
 * with three switches, one cookie, scripts released in order. English only, no services, no frames, no
 * withdrawal, nothing for assistive technology beyond what the elements bring: what a widget adds to
 * this is its price.
 */
(() => {
  const CATEGORIES = ['functional', 'analytics', 'marketing'];
  const stored = /(?:^|; )floor=([a-z.]*)/.exec(document.cookie)?.[1];

  function element(tag, text, ...children) {
    const made = document.createElement(tag);
    made.textContent = text;
    made.append(...children);
    return made;
  }

  function button(text, press) {
    const made = element('button', text);
    made.onclick = press;
    return made;
  }

  /** Puts a script that runs in the place of each that was held; one after the other. */
  async function release(granted) {
    const held = document.querySelectorAll('script[type="text/plain"]');
    for (const old of held) {
      if (!granted.includes(old.dataset.category)) continue;
      const script = document.createElement('script');
      script.text = old.text;
      if (old.dataset.src) script.src = old.dataset.src;
      old.replaceWith(script);
      if (script.src) {
        await new Promise((done) => {
          script.onload = script.onerror = done;
        });
      }
    }
  }

  function ask() {
    const boxes = CATEGORIES.map((name) =>
      Object.assign(document.createElement('input'), { type: 'checkbox', name }),
    );
    const answer = (granted) => {
      document.cookie = `floor=${granted.join('.')}; Max-Age=15724800; Path=/; SameSite=Lax`;
      notice.remove();
      dialog.remove();
      setTimeout(release, 0, granted);
    };
    const save = () => answer(boxes.filter((box) => box.checked).map((box) => box.name));
    const labels = boxes.map((box) => element('label', box.name, box));
    const dialog = element('dialog', 'Your choice', ...labels, button('Save', save));
    const link = element('a', 'Privacy policy');
    link.href = '/privacy';
    const notice = element(
      'section',
      'We use cookies to remember what you set, to count visits and to advertise. ',
      link,
      button('Accept all', () => answer(CATEGORIES)),
      button('Reject all', () => answer([])),
      button('Choose', () => dialog.showModal()),
    );
    notice.id = 'floor';
    notice.style.cssText = 'position:fixed;bottom:0;padding:1em;background:#fff;border:1px solid';
    document.body.append(notice, dialog);
  }

  const begin = () => (stored === undefined ? ask() : release(stored.split('.')));
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', begin);
  else begin();
})();
