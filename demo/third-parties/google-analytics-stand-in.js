/**
 * A STAND-IN, not Google's code. Google's own script is served only by Google, and the demo runs
 * offline. This file does what matters for consent: it writes `_ga`, `_ga_<id>`, `_gid` and `_gat`
 * under Google's names, with Google's durations, on the widest domain the browser allows, and sends
 * one hit to the demo's collector.
 */
(() => {
  const { origin } = new URL(document.currentScript.src);
  const DAY = 86400;
  const has = (name) => document.cookie.split('; ').some((pair) => pair.startsWith(`${name}=`));
  const write = (name, value, seconds, domain) => {
    const where = domain ? `; Domain=${domain}` : '';
    document.cookie = `${name}=${value}; Path=/; Max-Age=${seconds}; SameSite=Lax${where}`;
  };

  /** Tries the shortest suffix of the host name first, as Google does; '' means this host only. */
  function widestDomain() {
    const labels = location.hostname.split('.');
    for (let count = 1; count <= labels.length; count++) {
      const domain = labels.slice(-count).join('.');
      write('_ga_probe', '1', 60, domain);
      if (has('_ga_probe')) {
        write('_ga_probe', '', 0, domain);
        return domain;
      }
    }
    return '';
  }

  const domain = widestDomain();
  const now = Math.floor(Date.now() / 1000);
  const visitor = `${Math.floor(Math.random() * 2 ** 31)}.${now}`;
  if (!has('_ga')) write('_ga', `GA1.1.${visitor}`, 730 * DAY, domain);
  if (!has('_gid')) write('_gid', `GA1.1.${visitor}`, DAY, domain);
  write('_ga_HUTS2026', `GS2.1.s${now}$o1$g0$t${now}$j60$l0$h0`, 730 * DAY, domain);
  write('_gat', '1', 60, domain);
  new Image().src = `${origin}/collect/google?en=page_view&dl=${encodeURIComponent(location.href)}`;
})();
