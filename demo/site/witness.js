/**
 * Stands first on scenario pages and writes down what a visitor never sees: console messages,
 * uncaught errors, blocked resources. Shown on the page, and read by the flows.
 */
(() => {
  const witness = { messages: [], errors: [], violations: [] };
  window.witness = witness;

  for (const level of ['error', 'warn']) {
    const original = console[level];
    console[level] = (...args) => {
      witness.messages.push(args.map(String).join(' '));
      original.apply(console, args);
    };
  }
  addEventListener('error', (event) => witness.errors.push(event.message || 'resource failed'));
  addEventListener('unhandledrejection', (event) => witness.errors.push(String(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) =>
    witness.violations.push(`${event.violatedDirective}: ${event.blockedURI}`),
  );
})();
