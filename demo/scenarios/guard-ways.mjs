/**
 * Every way we know for a third party into a page, for the table in README, "The guard". A way is
 * markup (`html`) or code (`js`); both get the address of a file that notes that it ran, or for kind
 * `frame` of a page that does, for kind `image` of a picture. Rows of the table may hold several.
 */

/** The name of a way in addresses, cookies and code. */
export const slug = (id) => 'kept_' + id.replace(/\W+/g, '-');

const on = (row, kind, ways) => ways.map((way, at) => ({ row, kind, id: `${row}-${at}`, ...way }));
const html = (make) => ({ html: make });
const js = (code) => ({ js: code });

const SCRIPT = `const s = document.createElement('script');`;
const IN_PAGE = `${SCRIPT} document.head.appendChild(s);`;
const FRAME = `const f = document.createElement('iframe');`;
const OTHER = `const other = document.createElement('iframe'); document.body.append(other); const w = other.contentWindow;`;
const SVG = `const g = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const s = document.createElementNS('http://www.w3.org/2000/svg', 'script'); g.append(s);`;

export const loading = [
  ...on('Script in the page', 'script', [
    html((url) => `<script src="${url}"></script>`),
    html((url) => `<script src="${url}" defer></script>`),
    html((url) => `<script src="${url}" async></script>`),
    html((url) => `<script src="${url}" type="module"></script>`),
    html((url) => `<svg><script href="${url}"></script></svg>`),
  ]),
  ...on('Script by `document.write`', 'script', [
    html((url) => `<script>document.write('<script src="${url}"><\\/script>')</script>`),
    html(
      (url) => `<link rel="preload" as="script" href="${url}">
<script>document.write('<script src="${url}"><\\/script><script>ran.length<\\/script>')</script>`,
    ),
  ]),
  ...on('Script by `innerHTML`', 'script', [
    js(`const d = document.createElement('div'); document.body.append(d);
      d.innerHTML = '<script src="' + url + '"></' + 'script>';`),
  ]),
  ...on('Script made by code', 'script', [
    js(`${SCRIPT} s.src = url; document.head.appendChild(s);`),
    js(`${SCRIPT} document.head.append('text', s); s.src = url;`),
    js(`${SCRIPT} s.setAttribute('src', url); document.head.prepend(s);`),
    js(`${SCRIPT} s.setAttributeNS(null, 'src', url); document.head.insertBefore(s, null);`),
    js(`${SCRIPT} const a = document.createAttribute('src'); a.value = url; s.setAttributeNode(a);
      document.body.insertAdjacentElement('beforeend', s);`),
    js(`${SCRIPT} s.type = 'module'; s.src = url; document.scripts[0].before(s);`),
    js(
      `${SCRIPT} s.src = url; const d = document.createElement('div'); d.append(s); document.body.append(d);`,
    ),
    js(`${IN_PAGE} s.setAttribute('src', url);`),
    js(`const r = document.createRange(); r.selectNode(document.body);
      document.body.append(r.createContextualFragment('<script src="' + url + '"></' + 'script>'));`),
    js(`${SVG} s.setAttribute('href', url); document.body.append(g);`),
    js(
      `${SVG} s.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', url); document.body.append(g);`,
    ),
    js(`${SVG} document.body.append(g); s.setAttribute('href', url);`),
    js(
      `${OTHER} const s = w.document.createElement('script'); s.src = url; document.body.append(s);`,
    ),
    js(`const d = document.createElement('div'); document.body.append(d);
      ${SCRIPT} s.src = url; d.attachShadow({ mode: 'open' }).append(s);`),
  ]),
  ...on('Address as an attribute node, of a script in the page', 'script', [
    js(
      `${IN_PAGE} const a = document.createAttribute('src'); a.value = url; s.setAttributeNode(a);`,
    ),
    js(`${IN_PAGE} s.src = ''; s.getAttributeNode('src').value = url;`),
  ]),
  ...on("Script inserted beside a text, by a range or another window's methods", 'script', [
    js(
      `${SCRIPT} s.src = url; const r = document.createRange(); r.selectNode(document.head.lastElementChild); r.insertNode(s);`,
    ),
    js(`${SCRIPT} s.src = url; document.body.append('text'); document.body.lastChild.after(s);`),
    js(`${OTHER} ${SCRIPT} s.src = url; w.Node.prototype.appendChild.call(document.body, s);`),
  ]),
  ...on('Script in a shadow tree of the markup', 'script', [
    html(
      (url) =>
        `<div><template shadowrootmode="open"><script src="${url}"></script></template></div>`,
    ),
  ]),
  ...on("Script in a frame of the page's own", 'script', [
    js(`${OTHER} const s = w.document.createElement('script'); s.src = url;
      w.ran = window.ran; w.document.body.append(s);`),
  ]),
  ...on('`import()`', 'script', [js(`import(url).catch(() => {});`)]),
  ...on('`importScripts` in a worker', 'script', [
    js(`const code = 'self.window = self; importScripts(' + JSON.stringify(url) + '); postMessage(ran)';
      const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
      worker.onmessage = ({ data }) => window.ran.push(...data);`),
  ]),
  ...on('Inline code, `eval`', 'inline', [
    html((_, id) => `<script>ran.push(${JSON.stringify(id)})</script>`),
    js(`${SCRIPT} s.text = 'ran.push(' + JSON.stringify(id) + ')'; document.head.append(s);`),
    js(`(0, eval)('ran.push(' + JSON.stringify(id) + ')');`),
  ]),
  ...on('Frame in the page', 'frame', [html((url) => `<iframe src="${url}"></iframe>`)]),
  ...on('Frame made by code', 'frame', [
    js(`${FRAME} f.src = url; document.body.append(f);`),
    js(`${FRAME} document.body.append(f); f.src = url;`),
    js(`${FRAME} document.body.append(f); f.setAttribute('src', url);`),
  ]),
  ...on('Frame by `innerHTML`', 'frame', [
    js(`const d = document.createElement('div'); document.body.append(d);
      d.innerHTML = '<iframe src="' + url + '"></iframe>';`),
  ]),
  ...on('Frame sent elsewhere by its `location`', 'frame', [
    js(`${FRAME} document.body.append(f); f.contentWindow.location = url;`),
  ]),
  ...on('`object`, `embed`', 'frame', [
    html((url) => `<object data="${url}" type="text/html"></object>`),
    html((url) => `<embed src="${url}" type="text/html">`),
  ]),
];

export const network = [
  ...on('`fetch`', 'request', [
    js(`fetch(url, { mode: 'no-cors' }).catch((error) => refused.push(error.name));`),
    js(`fetch(new Request(url, { mode: 'no-cors' })).catch((error) => refused.push(error.name));`),
  ]),
  ...on('`XMLHttpRequest`', 'request', [
    js(
      `const x = new XMLHttpRequest(); x.onerror = () => refused.push('error'); x.open('GET', url); x.send();`,
    ),
  ]),
  ...on('`sendBeacon`', 'request', [
    js(`if (!navigator.sendBeacon(url, 'x')) refused.push('false');`),
  ]),
  ...on('Image made by code', 'request', [
    js(`const i = new Image(); i.onerror = () => refused.push('error'); i.src = url;`),
  ]),
  ...on('`EventSource`', 'request', [
    js(`const e = new EventSource(url); e.onerror = () => e.close();`),
  ]),
  ...on('Image in the page', 'request', [html((url) => `<img src="${url}" alt="">`)]),
  ...on('`link`: style sheet, preload', 'request', [
    html((url) => `<link rel="stylesheet" href="${url}">`),
    html((url) => `<link rel="preload" as="script" href="${url}">`),
  ]),
  ...on('`url()` in CSS', 'request', [
    html((url) => `<style>main { background: url(${url}) }</style>`),
  ]),
];

/** Writes `id` under this name, to the cookie jar or to web storage. */
export const storing = [
  ...on('`document.cookie`', 'store', [
    js(`document.cookie = id + '=1';`),
    js(
      `Document.prototype.__lookupSetter__('cookie').call(document, ' ' + id + ' =1; Path=/; Max-Age=999');`,
    ),
  ]),
  ...on('`cookieStore.set`', 'store', [
    js(`cookieStore.set(id, '1');`),
    js(`cookieStore.set({ name: id, value: '1' });`),
  ]),
  ...on('`localStorage.setItem`, `sessionStorage.setItem`', 'store', [
    js(`localStorage.setItem(id, '1');`),
    js(`sessionStorage.setItem(id, '1');`),
  ]),
  ...on('`localStorage.name = …`', 'store', [js(`localStorage[id] = '1';`)]),
  ...on('A setter that was taken before the guard', 'store', [
    js(`savedSetter.call(document, id + '=1');`),
  ]),
  ...on("`document.cookie` of a frame of the page's own", 'store', [
    js(`${OTHER} w.document.cookie = id + '=1';`),
  ]),
  ...on('`Set-Cookie` of a response', 'store', [js(`void 0;`)]),
];
