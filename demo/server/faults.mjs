/**
 * Files of the widget that fail to arrive, as after a bad deployment or behind a blocker. A page asks
 * for them under `/faulty/<name>/`; the fault holds until somebody repairs it.
 */
const FAULTS = {
  'no-notice': { file: /^askfirst-notice\b/, status: 404 },
  'no-step-aside': { file: /^askfirst-step-aside\b/, status: 404 },
  'no-sweep': { file: /^askfirst-sweep\b/, status: 404 },
  'no-panel': { file: /^askfirst-panel\b/, status: 500 },
  // no file, but the endpoint for consent records
  'no-records': { file: /^records$/, status: 503 },
};

export function createFaults() {
  const repaired = new Set();
  return {
    /** Status to fail with, or 0 when the file should be served. */
    statusFor(name, file) {
      const fault = FAULTS[name];
      return fault && !repaired.has(name) && fault.file.test(file) ? fault.status : 0;
    },
    repair: (name) => void repaired.add(name),
    breakAgain: (name) => void repaired.delete(name),
  };
}
