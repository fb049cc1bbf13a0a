/**
 * "What is happening": the consent state, the cookies present and the requests the server has seen
 * from this browser. It only looks: it stores nothing, and the server leaves its polling out.
 */
(() => {
  const POLL_MS = 2000;
  const LATEST = 12;

  const make = (tag, className, ...content) => {
    const element = document.createElement(tag);
    if (className) element.className = className;
    element.append(...content);
    return element;
  };
  const fill = (list, items, none) =>
    list.replaceChildren(...(items.length ? items : [none]).map((item) => make('li', '', item)));

  const state = make('p', 'happening-state');
  const cookies = make('ul');
  const requests = make('ul');
  const ran = make('ul');
  const ranPart = make('div', '', make('h2', '', 'Held-back scripts that ran'), ran);
  const messages = make('ul');
  const messagesPart = make('div', '', make('h2', '', 'Console'), messages);
  const count = make('span', 'happening-count');
  const panel = make(
    'details',
    'happening',
    make('summary', '', 'What is happening ', count),
    make('h2', '', 'Consent'),
    state,
    make('h2', '', 'Cookies now'),
    cookies,
    make('h2', '', 'Requests the server has seen'),
    requests,
    ranPart,
    messagesPart,
  );

  const describe = (entry) =>
    `${entry.method} ${entry.site === 'own' ? '' : 'third party '}${entry.path}`;

  function cookieNames() {
    try {
      return document.cookie
        .split('; ')
        .filter(Boolean)
        .map((pair) => pair.split('=')[0]);
    } catch {
      return ['(this page has no access to cookies)'];
    }
  }

  function look() {
    const html = document.documentElement.dataset;
    state.textContent = html.askfirst
      ? `${html.askfirst}; granted: ${html.askfirstGranted || 'nothing'}`
      : 'Askfirst is not running on this page';
    const names = cookieNames();
    fill(cookies, names, 'none');
    count.textContent = names.length === 1 ? '1 cookie' : `${names.length} cookies`;
    ranPart.hidden = !window.ran;
    fill(ran, window.ran ?? [], '');
    const said = window.witness?.messages ?? [];
    messagesPart.hidden = !said.length;
    fill(messages, said, '');
  }

  async function poll() {
    look();
    try {
      const seen = await (await fetch('/log')).json();
      // Only what arrived since this page was asked for; the page itself comes first.
      const start = seen.findLastIndex((entry) => entry.path === location.pathname);
      fill(requests, seen.slice(Math.max(start, seen.length - LATEST)).map(describe), 'none');
    } catch {
      fill(requests, [], 'The server does not answer this page.');
    }
  }

  function start() {
    const footer = document.querySelector('footer');
    if (!footer) return;
    const open = make('section', 'happening-place', panel);
    open.setAttribute('aria-label', 'What is happening');
    footer.before(open);
    panel.open = matchMedia('(min-width: 1200px)').matches;
    document.addEventListener('askfirst:change', () => void poll());
    setInterval(() => {
      if (!document.hidden) void poll();
    }, POLL_MS);
    void poll();
  }
  start();
})();
